package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.Ledger;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.network.Instances.Instance;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Rule;
import tanshin.taxonomy.Taxonomy;

/** The equations of a ledger, found from the figures that take part in them; each is made once. */
final class Equations {

    private static final int MANY = 500;

    private final Instances instances;
    private final Edition edition;
    private final Figures figures;
    private final List<List<Wired>> byFigure = new ArrayList<>();
    private final BitSet instantiated = new BitSet();
    private final Set<Instance.Key> keys = new HashSet<>();
    private final List<Wired> all = new ArrayList<>();

    Equations(Ledger ledger, Taxonomy taxonomy, Edition edition, Figures figures) {
        this.instances = new Instances(taxonomy, used(ledger));
        this.edition = edition;
        this.figures = figures;
        Set<Equation> printed = new LinkedHashSet<>();
        for (Filing filing : ledger.filings()) {
            printed.addAll(statements(filing, taxonomy));
            printed.addAll(translations(filing, taxonomy));
        }
        printed.forEach(this::add);
    }

    /** Every equation that a figure takes part in, in a fixed order. */
    List<Wired> touching(int figure) {
        if (!instantiated.get(figure)) {
            add(figure, instances.around(figures.get(figure)));
        }
        return figure < byFigure.size() ? byFigure.get(figure) : List.of();
    }

    /** Makes the equations of many figures; which these are is found side by side where there are enough. */
    void make(IntStream some) {
        int[] open = some.filter(figure -> !instantiated.get(figure)).toArray();
        IntStream side =
                open.length < MANY ? IntStream.of(open) : IntStream.of(open).parallel();
        List<List<Instance>> found =
                side.mapToObj(figure -> instances.around(figures.get(figure))).toList();
        for (int at = 0; at < open.length; at++) {
            add(open[at], found.get(at));
        }
    }

    private void add(int figure, List<Instance> found) {
        instantiated.set(figure);
        for (Instance instance : found) {
            if (keys.add(instance.key())) {
                add(edition.settle(instance.equation().get()));
            }
        }
    }

    /** The equations that say how a figure follows from others. */
    List<Equation> defining(Dimensions figure) {
        int number = figures.number(figure);
        return touching(number).stream()
                .filter(wired -> wired.result() == number && wired.readable(0))
                .map(Wired::equation)
                .toList();
    }

    /** How many equations are made so far. */
    int count() {
        return all.size();
    }

    /** Every equation made so far. */
    List<Wired> made() {
        return List.copyOf(all);
    }

    private void add(Equation equation) {
        boolean saysSomething = equation.takes(any -> true) && !equation.takes(equation.result()::equals);
        if (saysSomething) {
            Wired wired = new Wired(all.size(), equation, figures);
            all.add(wired);
            for (int figure : wired.figures()) {
                while (byFigure.size() <= figure) {
                    byFigure.add(new ArrayList<>(4));
                }
                byFigure.get(figure).add(wired);
            }
        }
    }

    /** The dimensions by which the reported figures of each concept are divided. */
    private static Map<QName, Set<QName>> used(Ledger ledger) {
        Map<QName, Set<QName>> used = new HashMap<>();
        ledger.stream()
                .map(Fact::dimensions)
                .forEach(figure -> used.computeIfAbsent(figure.concept(), any -> new HashSet<>())
                        .addAll(figure.members().keySet()));
        return used;
    }

    /**
     * Totals of a printed statement: made up of those contributors that the same statement prints, in the same column. A cell
     * that is lost was printed.
     */
    private List<Equation> statements(Filing filing, Taxonomy taxonomy) {
        List<Calculation> calculations = taxonomy.calculations().stream()
                .filter(calculation ->
                        calculation.inStatement() && calculation.weighted().isEmpty())
                .toList();
        Map<String, Map<Dimensions, Fact>> tables = new LinkedHashMap<>();
        for (Fact fact : filing.facts()) {
            String table = fact.source().orElseThrow().table();
            if (filing.statements().contains(table)) {
                tables.computeIfAbsent(table, any -> new LinkedHashMap<>()).put(edition.figure(fact), fact);
            }
        }
        List<Equation> equations = new ArrayList<>();
        tables.forEach((name, table) -> {
            Set<Dimensions> cells = new LinkedHashSet<>(table.keySet());
            filing.lost().getOrDefault(name, Set.of()).forEach(lost -> cells.add(edition.in(lost, filing.id())));
            for (Dimensions total : cells) {
                calculations.stream()
                        .filter(calculation -> calculation.total().equals(total.concept())
                                && total.measure().isEmpty())
                        .map(calculation -> Instances.sum(calculation, total, cells::contains))
                        .forEach(equations::add);
            }
        });
        return equations;
    }

    /** Translations that the filing prints or printed, at the rate that it states. */
    private List<Equation> translations(Filing filing, Taxonomy taxonomy) {
        Optional<Fact> rate = filing.exchangeRate();
        Optional<Rule.Translation> rule = taxonomy.rules().stream()
                .filter(Rule.Translation.class::isInstance)
                .map(Rule.Translation.class::cast)
                .filter(candidate -> rate.map(
                                fact -> fact.dimensions().concept().equals(candidate.rate()))
                        .orElse(false))
                .findFirst();
        if (rate.isEmpty() || rule.isEmpty()) {
            return List.of();
        }
        Stream<Dimensions> lost = filing.lost().values().stream()
                .flatMap(Set::stream)
                .sorted()
                .map(figure -> edition.in(figure, filing.id()));
        return Stream.concat(filing.facts().stream().map(edition::figure), lost)
                .filter(edition::foreign)
                .filter(figure ->
                        taxonomy.concept(figure.concept()).orElseThrow().type() != Concept.Type.QUANTITY)
                .map(figure -> edition.settle(new Equation.Quotient(
                        rule.get().name(),
                        figure,
                        figure.withUnit(inReportingCurrency(figure)),
                        rate.get().dimensions(),
                        BigDecimal.ZERO,
                        Equation.Reading.BOTH)))
                .toList();
    }

    private Optional<Unit> inReportingCurrency(Dimensions figure) {
        QName currency = edition.entity(figure).reportingCurrency().numerators().get(0);
        return figure.unit().map(unit -> new Unit(List.of(currency), unit.denominators()));
    }
}
