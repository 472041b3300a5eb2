package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final Map<Dimensions, Dimensions> figures = new HashMap<>();
    private final Map<Dimensions, List<Wired>> byFigure = new HashMap<>();
    private final Set<Dimensions> instantiated = new HashSet<>();
    private final Map<Equation, Wired> all = new LinkedHashMap<>();

    /**
     * An equation with its figures at hand, the result first, each once.
     *
     * <p>Every figure is one object in all equations, so that telling figures apart costs next to nothing. Two are the same
     * only if they are one object.
     */
    static final class Wired {
        private final Equation equation;
        private final List<Dimensions> figures;

        private Wired(Equation equation) {
            this.equation = equation;
            this.figures = equation.figures().distinct().toList();
        }

        Equation equation() {
            return equation;
        }

        List<Dimensions> figures() {
            return figures;
        }
    }

    Equations(Ledger ledger, Taxonomy taxonomy, Edition edition) {
        this.instances = new Instances(taxonomy, used(ledger));
        this.edition = edition;
        for (Filing filing : ledger.filings()) {
            statements(filing, taxonomy).forEach(this::add);
            translations(filing, taxonomy).forEach(this::add);
        }
    }

    /** Every equation that one of the figures takes part in, in a fixed order for a fixed order of figures. */
    Set<Wired> touching(Collection<Dimensions> some) {
        Set<Wired> equations = new LinkedHashSet<>();
        for (Dimensions figure : some) {
            equations.addAll(touching(figure));
        }
        return equations;
    }

    private List<Wired> touching(Dimensions figure) {
        if (instantiated.add(figure)) {
            instances.around(figure).forEach(this::add);
        }
        return byFigure.getOrDefault(figure, List.of());
    }

    /** The equations that a figure takes part in. */
    List<Equation> around(Dimensions figure) {
        return touching(figure).stream().map(Wired::equation).toList();
    }

    /** The equations that say how a figure follows from others. */
    List<Equation> defining(Dimensions figure) {
        return around(figure).stream()
                .filter(equation -> equation.result().equals(figure))
                .toList();
    }

    /** Every equation made so far. */
    Stream<Wired> stream() {
        return all.values().stream();
    }

    private void add(Equation equation) {
        boolean saysSomething =
                !equation.inputs().isEmpty() && !equation.inputs().contains(equation.result());
        if (saysSomething && !all.containsKey(equation)) {
            Wired wired = new Wired(equation.with(this::one));
            all.put(wired.equation(), wired);
            wired.figures()
                    .forEach(figure -> byFigure.computeIfAbsent(figure, any -> new ArrayList<>())
                            .add(wired));
        }
    }

    private Dimensions one(Dimensions figure) {
        Dimensions known = figures.putIfAbsent(figure, figure);
        return known == null ? figure : known;
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
