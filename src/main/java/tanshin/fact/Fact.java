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
