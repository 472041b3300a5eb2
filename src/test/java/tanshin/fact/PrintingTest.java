package tanshin.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printed number can mean: Calculations 1.1, "Interval"; a forced digit is ours. */
class PrintingTest {

    @ParameterizedTest(name = "{0}: {1} with {2} decimals means {3}")
    @CsvSource(delimiter = '|', textBlock = """
        NEAREST   |  50789000000 |  -6 | [50788500000, 50789500000]
        NEAREST   | -50789000000 |  -6 | [-50789500000, -50788500000]
        NEAREST   |        0.375 |   3 | [0.3745, 0.3755]
        NEAREST   |            0 |  -6 | [-500000, 500000]
        NEAREST   |       206478 | INF | [206478, 206478]
        TRUNCATED |   2000000000 |  -6 | [2000000000, 2001000000)
        TRUNCATED |  -2001000000 |  -6 | (-2002000000, -2001000000]
        TRUNCATED |            0 |  -6 | (-1000000, 1000000)
        TRUNCATED |        42.20 |   2 | [42.2, 42.21)
        TRUNCATED |            5 | INF | [5, 5]
        TRUNCATED |           -5 | INF | [-5, -5]
        TRUNCATED |            0 | INF | [0, 0]
        FORCED    |   2000000000 |  -6 | [1999000000, 2001000000]
        FORCED    |            0 |   0 | [-1, 1]
        FORCED    |            7 | INF | [7, 7]
        """)
    void aPrintStandsForAnInterval(Printing printing, BigDecimal amount, String decimals, String interval) {
        assertThat(Intervals.write(
                        printing.meaning(amount, Intervals.decimals(decimals).ulp())))
                .isEqualTo(interval);
    }

    @Test
    void aTruncatedExpenseDoesNotMeetAGreaterLoss() {
        BigDecimal million = new Decimals(-6).ulp();
        Interval expenses = Printing.TRUNCATED.meaning(new BigDecimal("2000000000"), million);
        Interval total = Printing.TRUNCATED.meaning(new BigDecimal("-2001000000"), million);
        assertThat(expenses.times(BigDecimal.ONE.negate()).meets(total)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nearest, NEAREST", "truncated, TRUNCATED", "forced, FORCED"})
    void printingIsReadByItsName(String text, Printing printing) {
        assertThat(Printing.read(text)).contains(printing);
    }

    @ParameterizedTest
    @CsvSource({"Nearest", "rounded", "''"})
    void noOtherPrintingIsKnown(String text) {
        assertThat(Printing.read(text)).isEmpty();
    }
}
