package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.Ledger;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Rule;
import tanshin.taxonomy.Taxonomy;

/** The equations of a ledger, found from the figures that take part in them; each is made once. */
final class Equations {

    private final Instances instances;
    private final Edition edition;
    private final Map<Dimensions, Integer> numbers = new HashMap<>();
    private final List<Dimensions> figures = new ArrayList<>();
    private final List<List<Numbered>> byFigure = new ArrayList<>();
    private final BitSet instantiated = new BitSet();
    private final Map<Equation, Numbered> all = new LinkedHashMap<>();

    /**
     * An equation with its own number and those of its figures, counted from 0 in the order in which they came up.
     *
     * @param figures in the order of {@link Wired#figures()}
     */
    @SuppressWarnings("ArrayRecordComponent") // one object for each equation, compared by its number alone
    record Numbered(int number, Wired wired, int[] figures) {}

    Equations(Ledger ledger, Taxonomy taxonomy, Edition edition) {
        this.instances = new Instances(taxonomy, used(ledger));
        this.edition = edition;
        for (Filing filing : ledger.filings()) {
            statements(filing, taxonomy).forEach(this::add);
            translations(filing, taxonomy).forEach(this::add);
        }
    }

    /** The number of a figure; the same for equal figures. */
    int number(Dimensions figure) {
        Integer known = numbers.get(figure);
        if (known != null) {
            return known;
        }
        numbers.put(figure, figures.size());
        figures.add(figure);
        byFigure.add(new ArrayList<>());
        return figures.size() - 1;
    }

    Dimensions figure(int number) {
        return figures.get(number);
    }

    /** Every equation that a figure takes part in, in a fixed order. */
    List<Numbered> touching(int figure) {
        if (!instantiated.get(figure)) {
            instantiated.set(figure);
            instances.around(figures.get(figure)).forEach(this::add);
        }
        return byFigure.get(figure);
    }

    /** The equations that a figure takes part in. */
    List<Equation> around(Dimensions figure) {
        return touching(number(figure)).stream()
                .map(numbered -> numbered.wired().equation())
                .toList();
    }

    /** The equations that say how a figure follows from others. */
    List<Equation> defining(Dimensions figure) {
        return around(figure).stream()
                .filter(equation -> equation.result().equals(figure))
                .toList();
    }

    /** Every equation made so far. */
    Stream<Wired> stream() {
        return all.values().stream().map(Numbered::wired);
    }

    private void add(Equation equation) {
        boolean saysSomething =
                !equation.inputs().isEmpty() && !equation.inputs().contains(equation.result());
        if (saysSomething && !all.containsKey(equation)) {
            Wired wired = new Wired(equation);
            int[] places = wired.figures().stream().mapToInt(this::number).toArray();
            Numbered numbered = new Numbered(all.size(), wired, places);
            all.put(equation, numbered);
            for (int figure : places) {
                byFigure.get(figure).add(numbered);
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

    /** Totals of a printed statement: made up of those contributors that the same statement prints, in the same column. */
    private List<Equation> statements(Filing filing, Taxonomy taxonomy) {
        List<Calculation> calculations = taxonomy.calculations().stream()
                .filter(Calculation::inStatement)
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
            Set<Dimensions> cells = new HashSet<>(table.keySet());
            filing.lost().getOrDefault(name, Set.of()).forEach(lost -> cells.add(edition.in(lost, filing.id())));
            for (Dimensions total : table.keySet()) {
                calculations.stream()
                        .filter(calculation -> calculation.total().equals(total.concept())
                                && total.measure().isEmpty())
                        .map(calculation -> Instances.sum(calculation, total, cells::contains))
                        .forEach(equations::add);
            }
        });
        return equations;
    }

    /** Translations that the filing prints, at the rate that it states. */
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
        return filing.facts().stream()
                .map(edition::figure)
                .filter(edition::foreign)
                .filter(figure ->
                        taxonomy.concept(figure.concept()).orElseThrow().type() != Concept.Type.QUANTITY)
                .map(figure -> edition.settle(new Equation.Quotient(
                        rule.get().name(),
                        figure,
                        figure.withUnit(inReportingCurrency(figure)),
                        rate.get().dimensions(),
                        BigDecimal.ZERO,
                        true)))
                .toList();
    }

    private Optional<Unit> inReportingCurrency(Dimensions figure) {
        QName currency = edition.entity(figure).reportingCurrency().numerators().get(0);
        return figure.unit().map(unit -> new Unit(List.of(currency), unit.denominators()));
    }
}
