package tanshin.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.taxonomy.SpanNames;

/** Periods in words, by the patterns that the taxonomy gives. */
public final class PeriodWords {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

    private static final PeriodWords SAMPLE =
            new PeriodWords(SpanNames.of(Map.of(), Labels.same(""), Map.of()), new FiscalCalendar(MonthDay.of(4, 1)));
    private static final Period SOME_PERIOD = new Period.Duration(LocalDate.of(2008, 4, 1), LocalDate.of(2008, 12, 31));

    private final SpanNames names;
    private final FiscalCalendar calendar;

    PeriodWords(SpanNames names, FiscalCalendar calendar) {
        this.names = names;
        this.calendar = calendar;
    }

    /** Why a text cannot be filled from a period: a slot of it that is none, or whose pattern writes no day. */
    public static Optional<String> mistake(String text) {
        try {
            SAMPLE.fill(text, "en", SOME_PERIOD);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The name of a span or of a balance's day. */
    Labels name(Period period) {
        Labels pattern = calendar.reportingPeriod(period)
                .map(span -> names.durations().getOrDefault(span.span(), names.instant()))
                .orElse(names.instant());
        return fill(pattern, period);
    }

    /** The code of a reporting period, as {@code 9M08}; other spans and days by their name. */
    Labels shortName(Period period) {
        return calendar.reportingPeriod(period)
                .map(span -> Labels.same(span.code()))
                .orElseGet(() -> name(period));
    }

    /** What the exchange's form calls the span of a period, or the one since the fiscal year's first day that a day ends. */
    private Labels formName(Period period) {
        int year = calendar.fiscalYearOf(period.last());
        return names.forms().entrySet().stream()
                .filter(form -> calendar.days(new ReportingPeriod(form.getKey(), year))
                        .last()
                        .equals(period.last()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Labels.same(""));
    }

    /**
     * The texts with their day patterns filled from a period; {@code {span}} is the period's name, {@code {code}} its code,
     * {@code {form}} what the exchange's form calls its span.
     */
    Labels fill(Labels patterns, Period period) {
        return each(patterns, language -> text -> fill(text, language, period));
    }

    private String fill(String text, String language, Period period) {
        Matcher slots = SLOT.matcher(text);
        return slots.replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1), slot.group(2), language, period)));
    }

    private String slot(String name, @Nullable String pattern, String language, Period period) {
        return switch (name) {
            case "first" -> day(first(period), pattern, language);
            case "last" -> day(period.last(), pattern, language);
            case "yearEnd" -> day(calendar.lastYearEnd(period.last()).plusYears(1), pattern, language);
            case "span" -> name(period).in(language);
            case "code" -> code(period);
            case "form" -> formName(period).in(language);
            default ->
                throw new IllegalArgumentException("{" + name
                        + "} is no day of a period: {first:…}, {last:…}, {yearEnd:…}, {span}, {code}, {form}");
        };
    }

    /** {@code 3Q08}, of a balance the quarter that its day ends; the day where there is no such span. */
    private String code(Period period) {
        LocalDate last = period.last();
        Period span = period instanceof Period.Instant
                ? new Period.Duration(last.plusDays(1).minusMonths(3), last)
                : period;
        return calendar.reportingPeriod(span).map(ReportingPeriod::code).orElse(last.toString());
    }

    /** A day; a pattern with an era, or with the year of an era in Japanese, is filled from the Japanese calendar. */
    static String day(LocalDate day, @Nullable String pattern, String language) {
        if (pattern == null) {
            throw new IllegalArgumentException("a day needs a pattern, as in {last:MMMM d, yyyy}");
        }
        Locale locale = language.equals("ja") ? Locale.JAPAN : Locale.ENGLISH;
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale);
        boolean era = pattern.contains("G") || (language.equals("ja") && pattern.contains("y"));
        return era ? format.format(JapaneseDate.from(day)) : format.format(day);
    }

    private static LocalDate first(Period period) {
        return period instanceof Period.Duration span ? span.first() : period.last();
    }

    /** Every text changed, knowing its language. */
    static Labels each(Labels labels, java.util.function.Function<String, UnaryOperator<String>> change) {
        Map<String, String> changed = new TreeMap<>();
        labels.texts()
                .forEach((language, text) ->
                        changed.put(language, change.apply(language).apply(text)));
        return Labels.of(changed);
    }
}
