package tanshin.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.fact.Printing;
import tanshin.fact.QName;
import tanshin.taxonomy.Calculation;

/**
 * Sums as Calculations 1.1 tests them (section 4): the intervals of the contributors added up, those with a negative weight turned
 * around with the openness of their ends, must meet the interval of the total. Nil contributors count for nothing; where
 * duplicates contradict each other there is nothing to test.
 */
final class Sums {

    private final Map<Dimensions, List<Fact>> figures;
    private final Printing printing;
    private final Map<QName, List<Dimensions>> byConcept = new HashMap<>();

    Sums(Map<Dimensions, List<Fact>> figures, Printing printing) {
        this.figures = figures;
        this.printing = printing;
        figures.keySet()
                .forEach(figure -> byConcept
                        .computeIfAbsent(figure.concept(), any -> new ArrayList<>())
                        .add(figure));
    }

    /**
     * A sum that cannot be.
     *
     * @param sum what the contributors can come to
     * @param points what they come to as they are printed
     */
    record Broken(Fact total, List<Fact> contributors, Interval sum, BigDecimal points) {}

    /** Every figure that the calculation is a total of. */
    List<Dimensions> totals(Calculation calculation) {
        return byConcept.getOrDefault(calculation.total(), List.of());
    }

    /** The sum, if it cannot be; empty if it can, or there is nothing to test. */
    Optional<Broken> broken(Calculation calculation, Dimensions total) {
        Optional<Interval> stated = interval(total);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Interval sum = Interval.point(BigDecimal.ZERO);
        BigDecimal points = BigDecimal.ZERO;
        List<Fact> contributors = new ArrayList<>();
        for (Map.Entry<QName, BigDecimal> item : calculation.weights().entrySet()) {
            List<Fact> numbers = numbers(total.withConcept(item.getKey()));
            if (numbers.isEmpty()) {
                continue;
            }
            Optional<Interval> interval = Duplicates.interval(numbers, printing);
            if (interval.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(weighed(interval.get(), item.getValue()));
            points = points.add(numbers.get(0).amount().orElseThrow().multiply(item.getValue()));
            contributors.add(numbers.get(0));
        }
        return contributors.isEmpty() || sum.meets(stated.get())
                ? Optional.empty()
                : Optional.of(new Broken(numbers(total).get(0), contributors, sum, points));
    }

    /** A negative weight turns the interval around, with the openness of its ends. */
    private static Interval weighed(Interval interval, BigDecimal weight) {
        if (weight.compareTo(BigDecimal.ONE) == 0) {
            return interval;
        }
        return weight.compareTo(BigDecimal.ONE.negate()) == 0 ? interval.negate() : interval.times(weight);
    }

    private Optional<Interval> interval(Dimensions figure) {
        List<Fact> numbers = numbers(figure);
        return numbers.isEmpty() ? Optional.empty() : Duplicates.interval(numbers, printing);
    }

    private List<Fact> numbers(Dimensions figure) {
        List<Fact> facts = figures.getOrDefault(figure, List.of());
        return facts.stream().allMatch(fact -> fact.amount().isPresent())
                ? facts
                : facts.stream().filter(fact -> fact.amount().isPresent()).toList();
    }
}
