package tanshin.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How the figures of a table were brought to their last digit; it decides which interval a print stands for. */
public enum Printing {
    /** Rounded to the nearest: half a unit of the last digit either way. */
    NEAREST {
        @Override
        public Interval meaning(BigDecimal amount, BigDecimal ulp) {
            BigDecimal half = ulp.multiply(new BigDecimal("0.5"));
            return Interval.closed(amount.subtract(half), amount.add(half));
        }
    },
    /** Cut off towards zero (Calculations 1.1, "truncation"). */
    TRUNCATED {
        @Override
        public Interval meaning(BigDecimal amount, BigDecimal ulp) {
            return switch (amount.signum()) {
                case 1 -> new Interval(amount, false, amount.add(ulp), ulp.signum() != 0);
                case -1 -> new Interval(amount.subtract(ulp), ulp.signum() != 0, amount, false);
                default -> new Interval(ulp.negate(), ulp.signum() != 0, ulp, ulp.signum() != 0);
            };
        }
    },
    /** Last digits bent so that a column adds up, or not known: a whole unit either way. */
    FORCED {
        @Override
        public Interval meaning(BigDecimal amount, BigDecimal ulp) {
            return Interval.closed(amount.subtract(ulp), amount.add(ulp));
        }
    };

    /** What a printed amount with this last digit can mean. */
    public abstract Interval meaning(BigDecimal amount, BigDecimal ulp);

    /** Reads {@code nearest}, {@code truncated} or {@code forced}. */
    public static Optional<Printing> read(String text) {
        for (Printing printing : values()) {
            if (printing.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(printing);
            }
        }
        return Optional.empty();
    }
}
