package tanshin.fact;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * When a company's fiscal year begins; turns {@code 9M08} into days and days into {@code 9M08}.
 *
 * @param spans reporting periods that are not whole months, as in fiscal years of 52 or 53 weeks
 */
public record FiscalCalendar(MonthDay firstDay, Map<ReportingPeriod, Period.Duration> spans) {

    public FiscalCalendar {
        spans = Map.copyOf(spans);
    }

    /** A calendar of whole months. */
    public FiscalCalendar(MonthDay firstDay) {
        this(firstDay, Map.of());
    }

    /** The days of a reporting period, from the first of its first month to the last of its last. */
    public Period.Duration days(ReportingPeriod period) {
        Period.Duration named = spans.get(period);
        return named != null ? named : months(period);
    }

    private Period.Duration months(ReportingPeriod period) {
        LocalDate start = firstDay.atYear(period.fiscalYear());
        LocalDate first = start.plusMonths(3L * (period.span().firstQuarter() - 1));
        LocalDate last = start.plusMonths(3L * period.span().lastQuarter()).minusDays(1);
        return new Period.Duration(first, last);
    }

    /** The reporting period that covers exactly these days, if there is one. */
    public Optional<ReportingPeriod> reportingPeriod(Period period) {
        if (!(period instanceof Period.Duration duration)) {
            return Optional.empty();
        }
        int year = fiscalYearOf(duration.last());
        for (ReportingPeriod.Span span : ReportingPeriod.Span.values()) {
            ReportingPeriod candidate = new ReportingPeriod(span, year);
            if (days(candidate).equals(duration)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The year in which the fiscal year of this day began: 2008 for 31 March 2009 when years begin on 1 April. */
    public int fiscalYearOf(LocalDate day) {
        if (spans.isEmpty()) {
            return yearByMonths(day);
        }
        return spans.entrySet().stream()
                .filter(entry -> entry.getKey().span() == ReportingPeriod.Span.YEAR
                        && !day.isBefore(entry.getValue().first())
                        && !day.isAfter(entry.getValue().last()))
                .map(entry -> entry.getKey().fiscalYear())
                .findFirst()
                .orElseGet(() -> yearByMonths(day));
    }

    private int yearByMonths(LocalDate day) {
        return day.isBefore(firstDay.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    /** The last day of the fiscal year before the one that this day belongs to. */
    public LocalDate lastYearEnd(LocalDate day) {
        return days(new ReportingPeriod(ReportingPeriod.Span.YEAR, fiscalYearOf(day) - 1))
                .last();
    }

    /** A period moved by whole months; the last day of a month stays the last day of its month. */
    public static Period shift(Period period, int months) {
        if (period instanceof Period.Duration duration) {
            return new Period.Duration(duration.first().plusMonths(months), monthEnd(duration.last(), months));
        }
        return new Period.Instant(monthEnd(period.last(), months));
    }

    private static LocalDate monthEnd(LocalDate day, int months) {
        boolean endOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        LocalDate moved = day.plusMonths(months);
        return endOfMonth ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }
}
