package tanshin.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Dimensions;
import tanshin.fact.Interval;
import tanshin.network.Equation.Quotient;
import tanshin.network.Equation.Sum;

/**
 * An equation ready to be read in every direction: its figures, the result first, each once, by their place in it.
 *
 * <p>A sum is {@code 0 = Σ coefficient · figure}, the result having −1; a quotient is
 * {@code (result + less) · denominator = numerator}.
 */
final class Wired {

    private final Equation equation;
    private final List<Dimensions> figures;
    private final BigDecimal[] coefficients;
    private final int numerator;
    private final int denominator;

    Wired(Equation equation) {
        this.equation = equation;
        this.figures = equation.figures().distinct().toList();
        this.coefficients = new BigDecimal[figures.size()];
        if (equation instanceof Quotient quotient) {
            this.numerator = figures.indexOf(quotient.numerator());
            this.denominator = figures.indexOf(quotient.denominator());
        } else {
            this.numerator = -1;
            this.denominator = -1;
            coefficients((Sum) equation);
        }
    }

    private void coefficients(Sum sum) {
        java.util.Arrays.fill(coefficients, BigDecimal.ZERO);
        coefficients[0] = BigDecimal.ONE.negate();
        for (Equation.Term term : sum.terms()) {
            int place = figures.indexOf(term.figure());
            coefficients[place] = coefficients[place].add(term.weight());
        }
    }

    Equation equation() {
        return equation;
    }

    /** The result first. */
    List<Dimensions> figures() {
        return figures;
    }

    /** Whether a figure could only be concluded by going from a quotient back to what it was taken of. */
    boolean backwards(int unknown) {
        return equation instanceof Quotient && unknown != 0;
    }

    /** Whether the equation may be read for the figure at all; a whole is never concluded from a share of it. */
    boolean readable(int unknown) {
        return !backwards(unknown) || ((Quotient) equation).reversible();
    }

    /**
     * What the equation says of one figure, given what is known at the other places; empty where it says nothing, such as a
     * quotient by what may be zero.
     */
    Optional<Interval> solve(int unknown, IntFunction<@Nullable Interval> known) {
        return equation instanceof Quotient quotient ? quotient(quotient, unknown, known) : sum(unknown, known);
    }

    private Optional<Interval> sum(int unknown, IntFunction<@Nullable Interval> known) {
        Interval rest = null;
        for (int place = 0; place < coefficients.length; place++) {
            if (place != unknown) {
                Interval value = known.apply(place);
                if (value == null) {
                    return Optional.empty();
                }
                Interval part = value.times(coefficients[place]);
                rest = rest == null ? part : rest.plus(part);
            }
        }
        if (rest == null || coefficients[unknown].signum() == 0) {
            return Optional.empty();
        }
        BigDecimal divisor = coefficients[unknown].negate();
        return divisor.compareTo(BigDecimal.ONE) == 0 ? Optional.of(rest) : rest.dividedBy(Interval.point(divisor));
    }

    private Optional<Interval> quotient(Quotient quotient, int unknown, IntFunction<@Nullable Interval> known) {
        Interval above = unknown == numerator ? null : known.apply(numerator);
        Interval below = unknown == denominator ? null : known.apply(denominator);
        Interval less = Interval.point(quotient.less());
        if (unknown == 0) {
            return above == null || below == null || !divides(below)
                    ? Optional.empty()
                    : above.dividedBy(below).map(ratio -> ratio.minus(less));
        }
        Interval result = known.apply(0);
        if (result == null || numerator == denominator) {
            return Optional.empty();
        }
        Interval ratio = result.plus(less);
        if (unknown == numerator) {
            return below == null || !divides(below) ? Optional.empty() : Optional.of(ratio.times(below));
        }
        return above == null ? Optional.empty() : above.dividedBy(ratio).filter(Wired::divides);
    }

    private static boolean divides(Interval interval) {
        return interval.low().signum() > 0 && !Derivations.vague(interval);
    }
}
