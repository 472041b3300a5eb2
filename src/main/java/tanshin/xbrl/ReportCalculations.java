package tanshin.xbrl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Printing;
import tanshin.fact.QName;
import tanshin.network.Contradiction;
import tanshin.network.Equation;
import tanshin.network.Solution;
import tanshin.taxonomy.Calculation;

/**
 * The calculations that can be stated of a report in XBRL, where a summation holds in all contexts or not at all, and takes
 * every contributor that it finds there (Calculations 1.1, section 5).
 *
 * <p>A calculation is stated with the contributors that the network takes for this report: those that the same statement
 * prints, where that is what counts. It is left out if some context has the total and a part of the contributors only, as a
 * target of revenues and operating income has, for there XBRL would add up what is no sum; and if last digits that were bent to
 * make a column add up break it, which Calculations 1.1 does not know and checks do not call a contradiction.
 */
public final class ReportCalculations {

    private final Solution solution;
    private final Map<Dimensions, Fact> facts = new HashMap<>();
    private final Map<QName, List<Equation>> contradicted;

    /**
     * For the facts of a report.
     *
     * @param solution that the facts are from
     */
    public ReportCalculations(Solution solution, List<Fact> facts) {
        this.solution = solution;
        facts.stream()
                .filter(fact -> fact.value() instanceof FactValue.Numeric)
                .forEach(fact -> this.facts.put(fact.dimensions(), fact));
        this.contradicted = solution.contradictions().stream()
                .map(Contradiction::broken)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Equation::rule));
    }

    /** In the order given, each with the contributors that count in this report; without those that cannot be stated. */
    public List<Calculation> of(List<Calculation> calculations) {
        return calculations.stream()
                .flatMap(calculation -> stated(calculation).stream())
                .toList();
    }

    private Optional<Calculation> stated(Calculation calculation) {
        Map<Fact, Set<QName>> bound = new LinkedHashMap<>();
        facts.values().stream()
                .filter(fact -> fact.dimensions().concept().equals(calculation.total())
                        && fact.dimensions().measure().isEmpty())
                .forEach(total -> bound.put(total, bound(calculation, total.dimensions())));
        Set<QName> all = bound.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Calculation narrowed = new Calculation(
                calculation.name(),
                calculation.total(),
                kept(calculation.adds(), all),
                kept(calculation.subtracts(), all),
                calculation.binding());
        boolean holds = bound.entrySet().stream().allMatch(entry -> holds(narrowed, entry.getKey(), entry.getValue()));
        return all.isEmpty() || !holds ? Optional.empty() : Optional.of(narrowed);
    }

    private static List<QName> kept(List<QName> names, Set<QName> wanted) {
        return names.stream().filter(wanted::contains).toList();
    }

    /** What the network adds up to a total; nothing where it does not know all that belongs to it. */
    private Set<QName> bound(Calculation calculation, Dimensions total) {
        return solution.definitions(total).stream()
                .filter(equation -> equation.rule().equals(calculation.name()))
                .filter(equation -> solution.sameFigure(equation.result(), total))
                .findFirst()
                .map(equation -> equation.inputs().stream()
                        .filter(input -> !solution.nothing(input))
                        .map(Dimensions::concept)
                        .collect(Collectors.toCollection(HashSet::new)))
                .orElseGet(HashSet::new);
    }

    /** Whether XBRL adds up for this total what the network does, and comes to a result that checks come to as well. */
    private boolean holds(Calculation calculation, Fact total, Set<QName> bound) {
        List<QName> present = Stream.concat(calculation.adds().stream(), calculation.subtracts().stream())
                .filter(item -> facts.containsKey(total.dimensions().withConcept(item)))
                .toList();
        return present.isEmpty()
                || (bound.equals(Set.copyOf(present))
                        && (adds(calculation, total, present) || contradicted(calculation, total.dimensions())));
    }

    private boolean adds(Calculation calculation, Fact total, List<QName> present) {
        List<Interval> terms = new ArrayList<>();
        for (QName item : present) {
            Interval meaning =
                    meaning(Objects.requireNonNull(facts.get(total.dimensions().withConcept(item))));
            terms.add(calculation.subtracts().contains(item) ? meaning.negate() : meaning);
        }
        return terms.stream().reduce(Interval::plus).orElseThrow().meets(meaning(total));
    }

    /** Rounded to the nearest, which is all that XBRL can say of these prints. */
    private static Interval meaning(Fact fact) {
        FactValue.Numeric numeric = (FactValue.Numeric) fact.value();
        return Printing.NEAREST.meaning(numeric.amount(), numeric.decimals().ulp());
    }

    private boolean contradicted(Calculation calculation, Dimensions total) {
        return contradicted.getOrDefault(calculation.name(), List.of()).stream()
                .anyMatch(equation -> solution.sameFigure(equation.result(), total));
    }
}
