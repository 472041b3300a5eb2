package tanshin.fact;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a company reports on: a quarter ({@code 3Q08}), a cumulative span ({@code 1H08}, {@code 9M08}) or a year
 * ({@code FY2008}), named by the year in which its fiscal year begins.
 */
public record ReportingPeriod(Span span, int fiscalYear) implements Comparable<ReportingPeriod> {

    /** The quarters that a reporting period covers, counted from 1. */
    public enum Span {
        FIRST_QUARTER("1Q", 1, 1),
        SECOND_QUARTER("2Q", 2, 2),
        THIRD_QUARTER("3Q", 3, 3),
        FOURTH_QUARTER("4Q", 4, 4),
        FIRST_HALF("1H", 1, 2),
        SECOND_HALF("2H", 3, 4),
        NINE_MONTHS("9M", 1, 3),
        YEAR("FY", 1, 4);

        private final String code;
        private final int firstQuarter;
        private final int lastQuarter;

        Span(String code, int firstQuarter, int lastQuarter) {
            this.code = code;
            this.firstQuarter = firstQuarter;
            this.lastQuarter = lastQuarter;
        }

        public int firstQuarter() {
            return firstQuarter;
        }

        public int lastQuarter() {
            return lastQuarter;
        }

        /** The span with this code: {@code 9M}. */
        public static Optional<Span> read(String code) {
            return Stream.of(values()).filter(span -> span.code.equals(code)).findFirst();
        }

        /** From the first day of the fiscal year on: the periods that have a summary in the exchange's form. */
        public boolean cumulative() {
            return firstQuarter == 1;
        }
    }

    private static final Pattern CODE = Pattern.compile("([1-4]Q|[12]H|9M)(\\d{2})|(FY)(\\d{4}|\\d{2})");
    private static final Comparator<ReportingPeriod> ORDER = Comparator.comparingInt(ReportingPeriod::fiscalYear)
            .thenComparingInt(period -> period.span().lastQuarter())
            .thenComparing(ReportingPeriod::span);

    /** Reads {@code 1Q07}, {@code 1H07}, {@code 9M08}, {@code FY2008} or {@code FY08}; two digits mean 20xx. */
    public static Optional<ReportingPeriod> read(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String span = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
        String year = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
        return Span.read(span)
                .map(found -> new ReportingPeriod(found, Integer.parseInt(year.length() == 2 ? "20" + year : year)));
    }

    /** {@code 9M08}, {@code FY2008}. */
    public String code() {
        int year = fiscalYear % 100;
        return span == Span.YEAR ? span.code + fiscalYear : span.code + (year < 10 ? "0" : "") + year;
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
