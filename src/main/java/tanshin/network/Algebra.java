package tanshin.network;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import tanshin.fact.Dimensions;
import tanshin.fact.Interval;

/** An equation read in every direction: what it says of one figure, given what is known of the others. */
final class Algebra {

    private Algebra() {}

    /** What the equation says of {@code unknown}; empty where it says nothing, such as a quotient by what may be zero. */
    static Optional<Interval> solve(
            Equation equation, Dimensions unknown, Function<Dimensions, Optional<Interval>> known) {
        return equation instanceof Equation.Sum sum
                ? solveSum(sum, unknown, known)
                : solveQuotient((Equation.Quotient) equation, unknown, known);
    }

    private static Optional<Interval> solveSum(
            Equation.Sum sum, Dimensions unknown, Function<Dimensions, Optional<Interval>> known) {
        Interval rest = Interval.point(BigDecimal.ZERO);
        BigDecimal weight = BigDecimal.ONE;
        for (Equation.Term term : sum.terms()) {
            if (term.figure().equals(unknown)) {
                weight = term.weight();
            } else {
                Optional<Interval> value = known.apply(term.figure());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                rest = rest.plus(value.get().times(term.weight()));
            }
        }
        if (sum.result().equals(unknown)) {
            return Optional.of(rest);
        }
        Interval others = rest;
        BigDecimal divisor = weight;
        return known.apply(sum.result()).flatMap(total -> total.minus(others).dividedBy(Interval.point(divisor)));
    }

    private static Optional<Interval> solveQuotient(
            Equation.Quotient quotient, Dimensions unknown, Function<Dimensions, Optional<Interval>> known) {
        if (quotient.result().equals(unknown)) {
            return known.apply(quotient.numerator())
                    .flatMap(above -> known.apply(quotient.denominator())
                            .filter(Algebra::divides)
                            .flatMap(above::dividedBy))
                    .map(ratio -> ratio.minus(Interval.point(quotient.less())));
        }
        Optional<Interval> ratio =
                known.apply(quotient.result()).map(value -> value.plus(Interval.point(quotient.less())));
        if (quotient.numerator().equals(unknown)) {
            return ratio.flatMap(value ->
                    known.apply(quotient.denominator()).filter(Algebra::divides).map(value::times));
        }
        return ratio.flatMap(value -> known.apply(quotient.numerator()).flatMap(above -> above.dividedBy(value)))
                .filter(Algebra::divides);
    }

    private static boolean divides(Interval interval) {
        return interval.low().signum() > 0 && !Derivations.vague(interval);
    }
}
