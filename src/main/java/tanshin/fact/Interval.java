package tanshin.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All values that a figure can mean, in the figure's unit.
 *
 * <p>Sums are exact; quotients are rounded outward, so that an interval never loses a value.
 *
 * @param lowOpen whether {@code low} itself is excluded
 * @param highOpen whether {@code high} itself is excluded
 */
public record Interval(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {

    private static final MathContext DOWN = new MathContext(20, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(20, RoundingMode.CEILING);

    public Interval {
        low = plain(low);
        high = plain(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval cannot begin at " + low + " and end at " + high);
        }
    }

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    public static Interval point(BigDecimal value) {
        return closed(value, value);
    }

    public Interval plus(Interval other) {
        return new Interval(
                low.add(other.low), lowOpen || other.lowOpen, high.add(other.high), highOpen || other.highOpen);
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    public Interval negate() {
        return new Interval(high.negate(), /* lowOpen= */ highOpen, low.negate(), /* highOpen= */ lowOpen);
    }

    /** Every value times a number; a negative number swaps the ends and their openness. */
    public Interval times(BigDecimal factor) {
        if (factor.signum() < 0) {
            return negate().times(factor.negate());
        }
        return new Interval(low.multiply(factor), lowOpen, high.multiply(factor), highOpen);
    }

    /** Products of every value of one with every value of the other; ends are taken as included. */
    public Interval times(Interval other) {
        List<BigDecimal> corners = Stream.of(
                        low.multiply(other.low),
                        low.multiply(other.high),
                        high.multiply(other.low),
                        high.multiply(other.high))
                .sorted()
                .toList();
        return closed(corners.get(0), corners.get(3));
    }

    /** Quotients of every value by every value of the other, rounded outward; empty if zero lies in the other or at an end of it. */
    public Optional<Interval> dividedBy(Interval other) {
        if (other.low.signum() * other.high.signum() <= 0) {
            return Optional.empty();
        }
        boolean positive = other.low.signum() > 0;
        BigDecimal least = positive ? low : high;
        BigDecimal most = positive ? high : low;
        BigDecimal lowest = least.divide(least.signum() >= 0 ? other.high : other.low, DOWN);
        BigDecimal highest = most.divide(most.signum() >= 0 ? other.low : other.high, UP);
        return Optional.of(closed(lowest, highest));
    }

    /** The values that both contain; empty if there are none. */
    public Optional<Interval> intersect(Interval other) {
        int lows = low.compareTo(other.low);
        int highs = high.compareTo(other.high);
        BigDecimal newLow = lows >= 0 ? low : other.low;
        BigDecimal newHigh = highs <= 0 ? high : other.high;
        boolean newLowOpen = lows == 0 ? lowOpen || other.lowOpen : lows > 0 ? lowOpen : other.lowOpen;
        boolean newHighOpen = highs == 0 ? highOpen || other.highOpen : highs < 0 ? highOpen : other.highOpen;
        int order = newLow.compareTo(newHigh);
        if (order > 0 || (order == 0 && (newLowOpen || newHighOpen))) {
            return Optional.empty();
        }
        return Optional.of(new Interval(newLow, newLowOpen, newHigh, newHighOpen));
    }

    public boolean meets(Interval other) {
        int before = low.compareTo(other.high);
        int after = other.low.compareTo(high);
        boolean apart = before > 0 || after > 0;
        boolean overlapping = before < 0 && after < 0;
        return overlapping || (!apart && intersect(other).isPresent());
    }

    public boolean contains(BigDecimal value) {
        int below = low.compareTo(value);
        int above = value.compareTo(high);
        return (below < 0 || (below == 0 && !lowOpen)) && (above < 0 || (above == 0 && !highOpen));
    }

    /** Both ends moved outward by the same amount, and included. */
    public Interval widened(BigDecimal by) {
        return closed(low.subtract(by), high.add(by));
    }

    public BigDecimal width() {
        return high.subtract(low);
    }

    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.valueOf(2));
    }

    /** Both ends rounded outward to so many significant digits. */
    public Interval rounded(int digits) {
        return new Interval(
                low.round(new MathContext(digits, RoundingMode.FLOOR)), lowOpen,
                high.round(new MathContext(digits, RoundingMode.CEILING)), highOpen);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
