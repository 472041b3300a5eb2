package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** Equations that hold for what a filing prints, as it prints it: totals of its statements, and its translations. */
final class PrintedEquations {

    private final Taxonomy taxonomy;
    private final Edition edition;

    PrintedEquations(Taxonomy taxonomy, Edition edition) {
        this.taxonomy = taxonomy;
        this.edition = edition;
    }

    /** Those of all filings, each once, in a fixed order. */
    Set<Equation> of(Ledger ledger) {
        Set<Equation> printed = new LinkedHashSet<>();
        for (Filing filing : ledger.filings()) {
            printed.addAll(statements(filing));
            printed.addAll(translations(filing));
        }
        return printed;
    }

    /**
     * Totals of a printed statement: made up of those contributors that the same statement prints, in the same column. A cell
     * that is lost was printed.
     */
    private List<Equation> statements(Filing filing) {
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
    private List<Equation> translations(Filing filing) {
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
