package tanshin.intake.oim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.fact.Period;
import tanshin.intake.model.Days;

/**
 * Periods as the Open Information Model writes them: midnights, and in xBRL-CSV (4.4) also days, months, quarters, halves and
 * years, with {@code @start} or {@code @end} for one of their ends.
 */
final class OimPeriods {

    private static final Pattern PART = Pattern.compile("(\\d{4})(?:Q([1-4])|H([12])|-(\\d{2})(?:-(\\d{2}))?)?");

    private OimPeriods() {}

    static Optional<Period> read(String text) {
        try {
            if (text.contains("..")) {
                String[] ends = text.split("\\.\\.", -1);
                return ends.length == 2 && !ends[0].contains("T")
                        ? span(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]))
                        : Optional.empty();
            }
            if (text.contains("/")) {
                String[] ends = text.split("/", -1);
                return ends.length == 2 ? midnights(ends[0], ends[1]) : Optional.empty();
            }
            if (text.contains("T")) {
                return Days.last(text).map(Days.Day::day).map(Period.Instant::new);
            }
            return part(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> midnights(String start, String end) {
        return Days.first(start).flatMap(first -> Days.last(end).flatMap(last -> span(first.day(), last.day())));
    }

    private static Optional<Period> part(String text) {
        int at = text.indexOf('@');
        Matcher matcher = PART.matcher(at < 0 ? text : text.substring(0, at));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        Period.Duration span = span(year, matcher);
        if (at < 0) {
            return Optional.of(span);
        }
        return switch (text.substring(at)) {
            case "@start" -> Optional.of(new Period.Instant(span.first().minusDays(1)));
            case "@end" -> Optional.of(new Period.Instant(span.last()));
            default -> Optional.empty();
        };
    }

    private static Period.Duration span(int year, Matcher matcher) {
        if (matcher.group(2) != null) {
            int quarter = Integer.parseInt(matcher.group(2));
            return months(YearMonth.of(year, 3 * quarter - 2), YearMonth.of(year, 3 * quarter));
        }
        if (matcher.group(3) != null) {
            int half = Integer.parseInt(matcher.group(3));
            return months(YearMonth.of(year, 6 * half - 5), YearMonth.of(year, 6 * half));
        }
        if (matcher.group(5) != null) {
            LocalDate day = LocalDate.of(year, Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)));
            return new Period.Duration(day, day);
        }
        if (matcher.group(4) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(4)));
            return months(month, month);
        }
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    private static Period.Duration months(YearMonth first, YearMonth last) {
        return new Period.Duration(first.atDay(1), last.atEndOfMonth());
    }

    private static Optional<Period> span(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period.Duration(first, last));
    }
}
