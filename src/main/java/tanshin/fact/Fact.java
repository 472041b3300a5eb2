package tanshin.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value, what it is about, and where it came from.
 *
 * @param id {@code filing/table.row.column} when reported, {@code derived/…} named by its dimensions otherwise
 * @param interval what the value can mean; empty for text and nil
 */
public record Fact(String id, Dimensions dimensions, FactValue value, Optional<Interval> interval, Origin origin) {

    /** The number, if it is one. */
    public Optional<BigDecimal> amount() {
        return value instanceof FactValue.Numeric numeric ? Optional.of(numeric.amount()) : Optional.empty();
    }

    /**
     * The number to show: a print's own; of a derived figure what the printed numbers give, which is finer than
     * {@link #amount} where that is rounded to what is certain.
     */
    public Optional<BigDecimal> point() {
        if (origin instanceof Origin.Derived derived && interval.isPresent()) {
            return derived.ways().stream()
                    .map(Derivation::point)
                    .filter(interval.get()::contains)
                    .findFirst()
                    .or(this::amount);
        }
        return amount();
    }

    /** The place where it was printed, if it was. */
    public Optional<Source> source() {
        return origin instanceof Origin.Reported reported ? Optional.of(reported.source()) : Optional.empty();
    }

    public boolean isDerived() {
        return origin instanceof Origin.Derived;
    }

    public boolean isNil() {
        return value instanceof FactValue.Nil;
    }
}
