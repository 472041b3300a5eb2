package tanshin.oim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.Period;

/** The Open Information Model ends a period at the midnight after its last day; people, and we, by the day itself. */
class PeriodsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2008-04-01..2008-12-31                  | 2008-04-01 | 2008-12-31
        2008-04-01T00:00:00/2009-01-01T00:00:00 | 2008-04-01 | 2008-12-31
        2008-02-01T00:00:00/2008-03-01T00:00:00 | 2008-02-01 | 2008-02-29
        2008-12-31..2008-12-31                  | 2008-12-31 | 2008-12-31
        """)
    void aFlowRunsFromItsFirstDayToItsLast(String written, LocalDate first, LocalDate last) {
        assertThat(Periods.read(written)).isEqualTo(new Period.Duration(first, last));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2008-12-31@end, 2008-12-31", "2009-01-01T00:00:00, 2008-12-31", "2008-03-01T00:00:00, 2008-02-29"})
    void aBalanceIsTrueAtTheEndOfItsDay(String written, LocalDate day) {
        assertThat(Periods.read(written)).isEqualTo(new Period.Instant(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2008-12-31",
                "2008",
                "9M08",
                "2008-12-31@start",
                "2009-01-01T12:00:00",
                "2008-04-01..",
                "2008-04-01..2008-06-30..2008-12-31",
                "2008-12-31..2008-04-01",
                "2008-04-01T00:00:00/2008-04-01T00:00:00"
            })
    void nothingElseIsAPeriod(String written) {
        assertThatThrownBy(() -> Periods.read(written))
                .isInstanceOfAny(java.time.DateTimeException.class, IllegalArgumentException.class);
    }
}
