package tanshin.network;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Dimensions;
import tanshin.fact.Interval;
import tanshin.network.Equation.Quotient;
import tanshin.network.Equation.Sum;

/**
 * An equation ready to be read in every direction, its figures by their numbers.
 *
 * <p>A sum is {@code 0 = Σ coefficient · figure}, the result having −1; a quotient is
 * {@code (result + less) · denominator = numerator}.
 */
final class Wired {

    /** The farthest {@link #reading} that there is. */
    static final int FARTHEST = 2;

    private static final BigDecimal[] NONE = {};

    private final int number;
    private final Equation equation;
    private final int[] figures;
    private final BigDecimal[] coefficients;
    private final int numerator;
    private final int denominator;

    /** What is known of figures. */
    @FunctionalInterface
    interface Known {
        /** Null where nothing is. */
        @Nullable
        Interval at(int figure);
    }

    /** The equation with so many before it. */
    Wired(int number, Equation equation, Figures numbers) {
        this.number = number;
        this.equation = equation;
        if (equation instanceof Quotient quotient) {
            int result = numbers.number(quotient.result());
            int above = numbers.number(quotient.numerator());
            int below = numbers.number(quotient.denominator());
            this.figures = distinct(new int[] {result, above, below}, 3);
            this.numerator = place(above);
            this.denominator = place(below);
            this.coefficients = NONE;
        } else {
            Sum sum = (Sum) equation;
            int[] all = new int[sum.terms().size() + 1];
            all[0] = numbers.number(sum.result());
            for (int at = 1; at < all.length; at++) {
                all[at] = numbers.number(sum.terms().get(at - 1).figure());
            }
            this.figures = distinct(all, all.length);
            this.numerator = -1;
            this.denominator = -1;
            this.coefficients = coefficients(sum, all);
        }
    }

    private static int[] distinct(int[] all, int count) {
        int[] once = new int[count];
        int size = 0;
        for (int figure : all) {
            boolean seen = false;
            for (int at = 0; at < size; at++) {
                seen |= once[at] == figure;
            }
            if (!seen) {
                once[size++] = figure;
            }
        }
        return size == count ? once : Arrays.copyOf(once, size);
    }

    private BigDecimal[] coefficients(Sum sum, int[] all) {
        BigDecimal[] each = new BigDecimal[figures.length];
        Arrays.fill(each, BigDecimal.ZERO);
        each[0] = BigDecimal.ONE.negate();
        for (int at = 1; at < all.length; at++) {
            int place = place(all[at]);
            each[place] = each[place].add(sum.terms().get(at - 1).weight());
        }
        return each;
    }

    /** Counts from 0 in the order in which equations are made. */
    int number() {
        return number;
    }

    Equation equation() {
        return equation;
    }

    /** What it relates, each once, the result first; not to be changed. */
    int[] figures() {
        return figures;
    }

    int result() {
        return figures[0];
    }

    boolean isSum() {
        return equation instanceof Sum;
    }

    /** The place of a figure among {@link #figures()}; −1 if it takes no part. */
    int place(int figure) {
        for (int place = 0; place < figures.length; place++) {
            if (figures[place] == figure) {
                return place;
            }
        }
        return -1;
    }

    /** How often a figure enters a sum. */
    BigDecimal weightOf(int figure) {
        return coefficients[place(figure)];
    }

    /** Whether a figure could only be concluded by going from a ratio, or a change of ratios, back to what it was taken of. */
    boolean backwards(int unknown) {
        return reading(unknown) > 0;
    }

    /**
     * How far from what the equation defines a figure is: 0 for what it defines and for what adds up to it, 1 for what a ratio
     * was taken of, 2 for a ratio that a change was taken of. What is nearer is read first.
     */
    int reading(int unknown) {
        if (unknown == 0) {
            return 0;
        }
        if (equation instanceof Quotient) {
            return 1;
        }
        return ((Sum) equation).terms().get(0).figure().measure().isPresent() ? FARTHEST : 0;
    }

    /** Whether the equation may be read for the figure at all. */
    boolean readable(int unknown) {
        if (!(equation instanceof Quotient quotient)) {
            return true;
        }
        return quotient.reading() != (unknown == 0 ? Equation.Reading.BACKWARD : Equation.Reading.FORWARD);
    }

    /** {@link #solve} for a figure by its number. */
    @Nullable
    Interval solveFor(int figure, Known known) {
        return solve(place(figure), known);
    }

    /**
     * What the equation says of the figure in one place, given what is known of the others; null where it says nothing, such
     * as a quotient by what may be zero.
     */
    @Nullable
    Interval solve(int unknown, Known known) {
        return equation instanceof Quotient quotient ? quotient(quotient, unknown, known) : sum(unknown, known);
    }

    /** Bound by bound, as {@link Interval#plus} and {@link Interval#times} do it, without an object for every step. */
    private @Nullable Interval sum(int unknown, Known known) {
        if (figures.length < 2 || coefficients[unknown].signum() == 0) {
            return null;
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        boolean lowOpen = false;
        boolean highOpen = false;
        for (int place = 0; place < figures.length; place++) {
            if (place == unknown) {
                continue;
            }
            Interval value = known.at(figures[place]);
            if (value == null) {
                return null;
            }
            BigDecimal weight = coefficients[place];
            boolean turned = weight.signum() < 0;
            low = low.add(weighted(weight, turned ? value.high() : value.low()));
            high = high.add(weighted(weight, turned ? value.low() : value.high()));
            lowOpen |= turned ? value.highOpen() : value.lowOpen();
            highOpen |= turned ? value.lowOpen() : value.highOpen();
        }
        Interval rest = new Interval(low, lowOpen, high, highOpen);
        BigDecimal divisor = coefficients[unknown].negate();
        if (isOne(divisor)) {
            return rest;
        }
        return isOne(divisor.negate())
                ? rest.negate()
                : rest.dividedBy(Interval.point(divisor)).orElse(null);
    }

    private static BigDecimal weighted(BigDecimal weight, BigDecimal bound) {
        if (isOne(weight)) {
            return bound;
        }
        return isOne(weight.negate()) ? bound.negate() : bound.multiply(weight);
    }

    private static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    private @Nullable Interval quotient(Quotient quotient, int unknown, Known known) {
        Interval above = unknown == numerator ? null : known.at(figures[numerator]);
        Interval below = unknown == denominator ? null : known.at(figures[denominator]);
        Interval less = Interval.point(quotient.less());
        if (unknown == 0) {
            Interval forward = above == null || below == null || !divides(below)
                    ? null
                    : above.dividedBy(below).orElse(null);
            return forward == null ? null : forward.minus(less);
        }
        Interval result = known.at(figures[0]);
        if (result == null || numerator == denominator) {
            return null;
        }
        Interval ratio = result.plus(less);
        if (unknown == numerator) {
            return below == null || !divides(below) ? null : ratio.times(below);
        }
        return above == null
                ? null
                : above.dividedBy(ratio).filter(Wired::divides).orElse(null);
    }

    private static boolean divides(Interval interval) {
        return interval.low().signum() > 0 && !Derivations.vague(interval);
    }

    /** What an equation by itself says of one of its figures. */
    static Optional<Interval> solve(
            Equation equation, Dimensions unknown, java.util.function.Function<Dimensions, Optional<Interval>> known) {
        Figures own = new Figures();
        Wired wired = new Wired(0, equation, own);
        return Optional.ofNullable(wired.solveFor(
                own.find(unknown), figure -> known.apply(own.get(figure)).orElse(null)));
    }
}
