package tanshin.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tanshin.fact.FactValue;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.intake.model.Axis;
import tanshin.intake.model.Days;
import tanshin.intake.model.RawFact;

/**
 * Finds out from a report's facts what it is a report on and when the fiscal year begins: from the facts that say so, else from
 * the spans that most figures are about. Companies whose years end on a weekday have spans that are some days off the months;
 * these are named.
 */
final class Calendar {

    /** So many days at most is a fiscal year of 52 or 53 weeks away from the months'. */
    private static final int NEAR = 10;

    private static final Pattern PERIOD_END =
            Pattern.compile("DocumentPeriodEndDate|CurrentPeriodEndDateDEI|ReportPeriodEndDate|PeriodEndDate");
    private static final Pattern FORECAST = Pattern.compile("(?i)forecast|target|expected");
    private static final Pattern YEAR_END = Pattern.compile("CurrentFiscalYearEndDate");
    private static final Pattern YEAR_START =
            Pattern.compile("CurrentFiscalYearStartDateDEI|CurrentFiscalYearStartDate");

    private final List<RawFact> facts;

    Calendar(List<RawFact> facts) {
        this.facts = facts;
    }

    /**
     * The outcome.
     *
     * @param main the span that the report is on
     * @param spans reporting periods that are some days off the months
     */
    record Found(FiscalCalendar calendar, ReportingPeriod main, SortedMap<ReportingPeriod, Period.Duration> spans) {}

    Found find() {
        Map<Period.Duration, Integer> counts = durations();
        Period.Duration main = main(counts);
        MonthDay first = snapped(yearStart(counts, main));
        FiscalCalendar plain = new FiscalCalendar(first);
        SortedMap<ReportingPeriod, Period.Duration> spans = new TreeMap<>();
        counts.keySet().forEach(span -> near(plain, span).ifPresent(period -> spans.putIfAbsent(period, span)));
        yearEnds(plain, spans);
        spans.entrySet().removeIf(entry -> plain.days(entry.getKey()).equals(entry.getValue()));
        ReportingPeriod period = near(plain, main)
                .or(() -> plain.reportingPeriod(main))
                .orElseGet(() -> new ReportingPeriod(ReportingPeriod.Span.YEAR, plain.fiscalYearOf(main.last())));
        return new Found(new FiscalCalendar(first, spans), period, spans);
    }

    private Map<Period.Duration, Integer> durations() {
        Map<Period.Duration, Integer> counts = new LinkedHashMap<>();
        for (RawFact fact : facts) {
            if (fact.numeric()
                    && !forecast(fact)
                    && !(fact.value() instanceof FactValue.Nil)
                    && fact.about().period() instanceof Period.Duration span
                    && !span.equals(Days.FOREVER)
                    && length(span) <= 400) {
                counts.merge(span, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** What is only expected says nothing about when it is reported. */
    private static boolean forecast(RawFact fact) {
        return FORECAST.matcher(fact.concept().name()).find()
                || fact.about().axes().values().stream()
                        .anyMatch(axis -> axis instanceof Axis.Member member
                                && FORECAST.matcher(member.name().name()).find());
    }

    /** The longest of the spans to the report's last day that more than a few figures are about. */
    private Period.Duration main(Map<Period.Duration, Integer> counts) {
        Optional<LocalDate> stated = day(PERIOD_END);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        LocalDate end = stated.orElseGet(() -> counts.entrySet().stream()
                .filter(entry -> 5 * entry.getValue() >= 3 * most)
                .map(entry -> entry.getKey().last())
                .max(Comparator.naturalOrder())
                .orElseGet(this::lastInstant));
        return counts.entrySet().stream()
                .filter(entry -> apart(entry.getKey().last(), end) <= NEAR && 10 * entry.getValue() >= most)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingLong(Calendar::length))
                .orElseGet(() -> new Period.Duration(end.minusYears(1).plusDays(1), end));
    }

    private LocalDate lastInstant() {
        return facts.stream()
                .map(fact -> fact.about().period())
                .filter(period -> !period.equals(Days.FOREVER))
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(2000, 12, 31));
    }

    private LocalDate yearStart(Map<Period.Duration, Integer> counts, Period.Duration main) {
        Optional<LocalDate> stated = day(YEAR_START);
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<LocalDate> end = text(YEAR_END)
                .filter(text -> text.matches("--\\d{2}-\\d{2}"))
                .flatMap(text -> Days.last(main.last().getYear() + text.substring(1)))
                .map(Days.Day::day);
        if (end.isPresent()) {
            return end.get().plusDays(1);
        }
        if (length(main) >= 350) {
            return main.first();
        }
        return counts.keySet().stream()
                .filter(span -> length(span) >= 350)
                .map(Period.Duration::first)
                .findFirst()
                .orElse(main.first());
    }

    /** The nearest first day of a month, if it is near. */
    private static MonthDay snapped(LocalDate day) {
        LocalDate first = day.getDayOfMonth() > 15 ? day.plusMonths(1).withDayOfMonth(1) : day.withDayOfMonth(1);
        LocalDate start = apart(day, first) <= NEAR ? first : day;
        return MonthDay.of(start.getMonth(), Math.min(start.getDayOfMonth(), 28));
    }

    /** The reporting period whose days are at most some days away. */
    private static Optional<ReportingPeriod> near(FiscalCalendar calendar, Period.Duration span) {
        int year = calendar.fiscalYearOf(span.last().minusDays(NEAR));
        List<ReportingPeriod> candidates = new ArrayList<>();
        for (ReportingPeriod.Span name : ReportingPeriod.Span.values()) {
            candidates.add(new ReportingPeriod(name, year));
        }
        return candidates.stream()
                .filter(period -> {
                    Period.Duration days = calendar.days(period);
                    return apart(days.first(), span.first()) <= NEAR && apart(days.last(), span.last()) <= NEAR;
                })
                .findFirst();
    }

    /** A balance some days off a year's end tells where that year ended. */
    private void yearEnds(FiscalCalendar calendar, SortedMap<ReportingPeriod, Period.Duration> spans) {
        for (RawFact fact : facts) {
            if (fact.about().period() instanceof Period.Instant instant) {
                int year = calendar.fiscalYearOf(instant.day().minusDays(NEAR));
                ReportingPeriod period = new ReportingPeriod(ReportingPeriod.Span.YEAR, year);
                Period.Duration days = calendar.days(period);
                if (apart(days.last(), instant.day()) <= NEAR && !instant.day().isBefore(days.first())) {
                    spans.putIfAbsent(period, new Period.Duration(days.first(), instant.day()));
                }
            }
        }
    }

    private Optional<LocalDate> day(Pattern name) {
        return text(name).flatMap(Days::last).map(Days.Day::day);
    }

    private Optional<String> text(Pattern name) {
        return facts.stream()
                .filter(fact -> name.matcher(fact.concept().name()).matches())
                .flatMap(fact -> fact.value() instanceof FactValue.Text text
                        ? Optional.of(text.content().strip()).stream()
                        : java.util.stream.Stream.<String>empty())
                .findFirst();
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static long length(Period.Duration span) {
        return ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
    }
}
