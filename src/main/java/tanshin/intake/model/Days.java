package tanshin.intake.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.fact.Period;

/**
 * Dates of XBRL 2.1 (4.7.2) as days. A date without a time begins a span at its first moment and ends one at its last; a
 * midnight ends the day before it.
 */
public final class Days {

    /** What has no end: from the first day that can be written to the last. */
    public static final Period FOREVER = new Period.Duration(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}:\\d{2})(?:\\.\\d{1,12})?)?(Z|[+-]\\d{2}:\\d{2})?");

    private Days() {}

    /**
     * A date read.
     *
     * @param whole whether nothing was lost: no time of the day but midnight, no zone
     */
    public record Day(LocalDate day, boolean whole) {}

    /** The first day of a span. */
    public static Optional<Day> first(String text) {
        return read(text, /* endOfDay= */ false);
    }

    /** The last day of a span, or the day of a balance. */
    public static Optional<Day> last(String text) {
        return read(text, /* endOfDay= */ true);
    }

    private static Optional<Day> read(String text, boolean endOfDay) {
        Matcher matcher = DATE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(matcher.group(1));
            String time = matcher.group(2);
            boolean noZone = matcher.group(3) == null;
            if (time == null) {
                return inRange(day, noZone);
            }
            if (time.equals("24:00:00")) {
                return inRange(endOfDay ? day : day.plusDays(1), noZone);
            }
            boolean midnight = LocalTime.parse(time).equals(LocalTime.MIDNIGHT);
            return inRange(midnight && endOfDay ? day.minusDays(1) : day, noZone && midnight);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Day> inRange(LocalDate day, boolean whole) {
        return day.getYear() >= 1 && day.getYear() <= 9999 ? Optional.of(new Day(day, whole)) : Optional.empty();
    }
}
