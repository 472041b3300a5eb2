package tanshin.taxonomy;

import java.util.Optional;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;

/** A step from a period to the one it is compared with. */
public sealed interface Shift {

    /** So many months, backwards if negative. */
    record Months(int months) implements Shift {}

    /** To the end of the fiscal year before; for balances only. */
    record LastYearEnd() implements Shift {}

    /** The period that the step leads to; empty if there is none from this period. */
    default Optional<Period> from(Period period, FiscalCalendar calendar) {
        if (this instanceof Months step) {
            return Optional.of(FiscalCalendar.shift(period, step.months()));
        }
        return period instanceof Period.Instant instant
                ? Optional.of(new Period.Instant(calendar.lastYearEnd(instant.day())))
                : Optional.empty();
    }
}
