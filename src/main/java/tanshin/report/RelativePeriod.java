package tanshin.report;

import java.util.Locale;
import java.util.Optional;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;

/**
 * A period named by where it lies from the period that a document is about, so that one definition serves every quarter.
 *
 * @param quartersBefore how many quarters before the anchor, which is then a quarter itself; 0 for the anchor
 */
public record RelativePeriod(Anchor anchor, int quartersBefore) {

    /** The document's own period. */
    public static final RelativePeriod CURRENT = new RelativePeriod(Anchor.CURRENT, 0);

    private static final int QUARTERS = 4;

    /** What a period is counted from. */
    public enum Anchor {
        /** The document's own period. */
        CURRENT,
        /** The same span a year before. */
        PRIOR_YEAR,
        /** The same span two years before. */
        TWO_YEARS_BEFORE,
        /** The end of the fiscal year before the one that the document's period lies in. */
        LAST_YEAR_END,
        /** The quarter that the document's period ends with. */
        QUARTER,
        /** Each quarter of which anything is known, up to the one that the document's period ends with. */
        EACH_QUARTER,
        /** The same quarter a year before. */
        PRIOR_YEAR_QUARTER,
        /** From the fiscal year's first day to the document's period without its last quarter. */
        BEFORE_QUARTER,
        /** The fiscal year that the document's period lies in. */
        FISCAL_YEAR,
        /** The fiscal year before. */
        PRIOR_FISCAL_YEAR,
        /** The fiscal year that targets are set for: the running one, or after its end the next. */
        TARGET_YEAR,
        /** The first half of that fiscal year. */
        TARGET_FIRST_HALF,
        /** The quarter that the document's period ends with, where that is only a part of it. */
        FINAL_QUARTER,
        /** From the fiscal year's first day to the end of the document's period. */
        CUMULATIVE
    }

    /** Reads {@code PriorYear}, as the taxonomy names it. */
    public static Optional<RelativePeriod> read(String name) {
        for (Anchor anchor : Anchor.values()) {
            if (anchor.name().replace("_", "").equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(new RelativePeriod(anchor, 0));
            }
        }
        return Optional.empty();
    }

    /** The quarter so many before the one that the document's period ends with. */
    static RelativePeriod quarterBefore(int quarters) {
        return new RelativePeriod(Anchor.QUARTER, quarters);
    }

    /** Whether it stands for several periods, one after the other. */
    boolean several() {
        return anchor == Anchor.EACH_QUARTER;
    }

    /**
     * The days meant, for a document about {@code document}.
     *
     * @param instant whether a balance is asked for: then the end of the span
     * @return empty where no such period exists, such as the span before the last quarter of a single quarter
     */
    public Optional<Period> resolve(ReportingPeriod document, FiscalCalendar calendar, boolean instant) {
        return span(document)
                .map(calendar::days)
                .<Period>map(days -> instant || anchor == Anchor.LAST_YEAR_END ? new Period.Instant(days.last()) : days)
                .filter(period -> instant || period instanceof Period.Duration);
    }

    /** The span of days meant; the year for the end of one. */
    Optional<ReportingPeriod> span(ReportingPeriod document) {
        int year = document.fiscalYear();
        return switch (anchor) {
            case CURRENT -> Optional.of(document);
            case PRIOR_YEAR -> Optional.of(new ReportingPeriod(document.span(), year - 1));
            case TWO_YEARS_BEFORE -> Optional.of(new ReportingPeriod(document.span(), year - 2));
            case LAST_YEAR_END, PRIOR_FISCAL_YEAR -> Optional.of(new ReportingPeriod(Span.YEAR, year - 1));
            case QUARTER, EACH_QUARTER -> Optional.of(quarter(lastQuarter(document) - quartersBefore));
            case PRIOR_YEAR_QUARTER -> Optional.of(quarter(lastQuarter(document) - QUARTERS));
            case BEFORE_QUARTER -> beforeLastQuarter(document).map(span -> new ReportingPeriod(span, year));
            case FISCAL_YEAR -> Optional.of(new ReportingPeriod(Span.YEAR, year));
            case TARGET_YEAR -> Optional.of(new ReportingPeriod(Span.YEAR, targetYear(document)));
            case TARGET_FIRST_HALF -> Optional.of(new ReportingPeriod(Span.FIRST_HALF, targetYear(document)));
            case FINAL_QUARTER ->
                Optional.of(quarter(lastQuarter(document))).filter(quarter -> !quarter.equals(document));
            case CUMULATIVE -> Optional.of(new ReportingPeriod(toLastQuarter(document), year));
        };
    }

    private static int targetYear(ReportingPeriod document) {
        return document.span().lastQuarter() == QUARTERS ? document.fiscalYear() + 1 : document.fiscalYear();
    }

    /** The number of the last quarter of a period, counted from the first quarter of the year 0. */
    static int lastQuarter(ReportingPeriod period) {
        return period.fiscalYear() * QUARTERS + period.span().lastQuarter() - 1;
    }

    private static ReportingPeriod quarter(int number) {
        Span span = switch (Math.floorMod(number, QUARTERS)) {
            case 0 -> Span.FIRST_QUARTER;
            case 1 -> Span.SECOND_QUARTER;
            case 2 -> Span.THIRD_QUARTER;
            default -> Span.FOURTH_QUARTER;
        };
        return new ReportingPeriod(span, Math.floorDiv(number, QUARTERS));
    }

    private static Span toLastQuarter(ReportingPeriod document) {
        return switch (document.span().lastQuarter()) {
            case 1 -> Span.FIRST_QUARTER;
            case 2 -> Span.FIRST_HALF;
            case 3 -> Span.NINE_MONTHS;
            default -> Span.YEAR;
        };
    }

    private static Optional<Span> beforeLastQuarter(ReportingPeriod document) {
        if (!document.span().cumulative()) {
            return Optional.empty();
        }
        return switch (document.span().lastQuarter()) {
            case 2 -> Optional.of(Span.FIRST_QUARTER);
            case 3 -> Optional.of(Span.FIRST_HALF);
            case 4 -> Optional.of(Span.NINE_MONTHS);
            default -> Optional.empty();
        };
    }
}
