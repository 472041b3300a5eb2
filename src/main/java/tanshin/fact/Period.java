package tanshin.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time that a fact is about. Days, not midnights: both ends of a duration are included. */
public sealed interface Period extends Comparable<Period> {

    /** A balance: true at the end of {@code day}. */
    record Instant(LocalDate day) implements Period {
        @Override
        public LocalDate last() {
            return day;
        }

        // Written out for the reason given in QName.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Instant that && day.equals(that.day));
        }

        @Override
        public int hashCode() {
            return day.hashCode();
        }
    }

    /** A flow: from the start of {@code first} to the end of {@code last}. */
    record Duration(LocalDate first, LocalDate last) implements Period {
        public Duration {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "A duration cannot end on " + last + " before it begins on " + first);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Duration that && last.equals(that.last) && first.equals(that.first));
        }

        @Override
        public int hashCode() {
            return 31 * first.hashCode() + last.hashCode();
        }
    }

    /** The last day that the period covers. */
    LocalDate last();

    /** By last day; of two that end together the longer first, balances last. */
    @Override
    default int compareTo(Period other) {
        int byEnd = last().compareTo(other.last());
        return byEnd != 0 ? byEnd : firstOrLater().compareTo(other.firstOrLater());
    }

    private LocalDate firstOrLater() {
        if (this instanceof Duration duration) {
            return duration.first();
        }
        return last().plusDays(1);
    }
}
