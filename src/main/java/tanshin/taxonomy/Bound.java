package tanshin.taxonomy;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.fact.Interval;

/**
 * How a figure that goes with words such as about, over or up to bounds what is meant, instead of stating it. Of a loss or a
 * decrease, which is negative, they bound the size.
 */
public enum Bound {
    /** About: a unit of the last digit either way. */
    NEAR,
    /** Over, or more: nothing is said of how much more. */
    LEAST,
    /** Up to, nearly: less, but not less than nothing. */
    MOST;

    /**
     * What a figure can mean; an end is empty where nothing is said of it.
     *
     * @param low the least, which is included
     * @param high the most, which is included
     */
    public record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        static Range of(Interval interval) {
            return new Range(Optional.of(interval.low()), Optional.of(interval.high()));
        }

        private Range negate() {
            return new Range(high.map(BigDecimal::negate), low.map(BigDecimal::negate));
        }
    }

    /** What a printed number can mean whose last digit stands for {@code ulp}. */
    public Range range(BigDecimal printed, BigDecimal ulp) {
        if (printed.signum() < 0) {
            return range(printed.negate(), ulp).negate();
        }
        return switch (this) {
            case NEAR -> Range.of(Interval.point(printed).widened(ulp));
            case LEAST -> new Range(Optional.of(printed), Optional.empty());
            case MOST -> Range.of(Interval.closed(BigDecimal.ZERO, printed));
        };
    }
}
