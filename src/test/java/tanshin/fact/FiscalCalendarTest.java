package tanshin.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalCalendarTest {

    private static final FiscalCalendar APRIL = new FiscalCalendar(MonthDay.of(4, 1));

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1Q07   | 2007-04-01 | 2007-06-30
        2Q07   | 2007-07-01 | 2007-09-30
        3Q07   | 2007-10-01 | 2007-12-31
        4Q07   | 2008-01-01 | 2008-03-31
        1H08   | 2008-04-01 | 2008-09-30
        2H08   | 2008-10-01 | 2009-03-31
        9M08   | 2008-04-01 | 2008-12-31
        FY2008 | 2008-04-01 | 2009-03-31
        """)
    void aReportingPeriodRunsFromTheFirstDayToTheLast(String code, LocalDate first, LocalDate last) {
        ReportingPeriod period = ReportingPeriod.read(code).orElseThrow();
        assertThat(APRIL.days(period)).isEqualTo(new Period.Duration(first, last));
        assertThat(APRIL.reportingPeriod(new Period.Duration(first, last))).contains(period);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2008-04-01, 2008-05-31", "2008-04-02, 2008-12-31", "2007-10-01, 2008-09-30", "2008-01-01, 2008-12-31"})
    void otherDaysAreNoReportingPeriod(LocalDate first, LocalDate last) {
        assertThat(APRIL.reportingPeriod(new Period.Duration(first, last))).isEmpty();
    }

    @Test
    void aBalancesDayIsNoReportingPeriod() {
        assertThat(APRIL.reportingPeriod(new Period.Instant(LocalDate.of(2009, 3, 31))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} belongs to fiscal year {1}, the year before ended on {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2008-03-31 | 2007 | 2007-03-31
        2008-04-01 | 2008 | 2008-03-31
        2008-12-31 | 2008 | 2008-03-31
        2009-03-31 | 2008 | 2008-03-31
        """)
    void aDayBelongsToTheFiscalYearThatBeganLast(LocalDate day, int year, LocalDate lastYearEnd) {
        assertThat(APRIL.fiscalYearOf(day)).isEqualTo(year);
        assertThat(APRIL.lastYearEnd(day)).isEqualTo(lastYearEnd);
    }

    @ParameterizedTest(name = "{0} to {1} moved by {2} months")
    @CsvSource(delimiter = '|', textBlock = """
        2008-10-01 | 2008-12-31 | -12 | 2007-10-01 | 2007-12-31
        2008-10-01 | 2008-12-31 |  -3 | 2008-07-01 | 2008-09-30
        2008-07-01 | 2008-09-30 |   3 | 2008-10-01 | 2008-12-31
        2007-01-01 | 2007-03-31 |  12 | 2008-01-01 | 2008-03-31
        2008-02-01 | 2008-02-29 | -12 | 2007-02-01 | 2007-02-28
        2007-02-01 | 2007-02-28 |  12 | 2008-02-01 | 2008-02-29
        """)
    void theLastDayOfAMonthStaysTheLastDayWhenAPeriodIsMoved(
            LocalDate first, LocalDate last, int months, LocalDate newFirst, LocalDate newLast) {
        assertThat(FiscalCalendar.shift(new Period.Duration(first, last), months))
                .isEqualTo(new Period.Duration(newFirst, newLast));
        assertThat(FiscalCalendar.shift(new Period.Instant(last), months)).isEqualTo(new Period.Instant(newLast));
    }

    @Test
    void aDurationCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period.Duration(LocalDate.of(2008, 4, 1), LocalDate.of(2008, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2008-03-31");
    }
}
