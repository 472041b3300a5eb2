package tanshin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.fact.Decimals;
import tanshin.fact.Labels;
import tanshin.fact.QName;

class AmountStyleTest {

    @ParameterizedTest(name = "{0} yen is printed {1} or {2}")
    @CsvSource(delimiter = '|', textBlock = """
           50789000000   | 50,789    | 50,789
           -1844342000   | (1,844)   | △1,844
            1844500000   | 1,845     | 1,845
           -1844500000   | (1,845)   | △1,845
                499999   | 0         | 0
               -499999   | 0         | 0
               -500000   | (1)       | △1
                     0   | 0         | 0
             999500000   | 1,000     | 1,000
         1234567000000   | 1,234,567 | 1,234,567
        """)
    void roundsToTheNearestMillion(BigDecimal yen, String english, String japanese) {
        AmountStyle millions = style(6, 0, RoundingMode.HALF_UP, "");
        assertThat(millions.text(yen, "en")).isEqualTo(english);
        assertThat(millions.text(yen, "ja")).isEqualTo(japanese);
    }

    @ParameterizedTest(name = "{0} yen is printed {1}")
    @CsvSource(delimiter = '|', textBlock = """
         1845372999999 | 1,845,372
        -1845372999999 | △1,845,372
               -999999 | 0
              -1000000 | △1
        """)
    void dropsFractionsOfAMillionTowardsZero(BigDecimal yen, String printed) {
        assertThat(style(6, 0, RoundingMode.DOWN, "").text(yen, "ja")).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource(delimiter = '|', textBlock = """
          0.375    | 37.5%
         -0.102    | (10.2%)
          0.0004   | 0.0%
         -0.0004   | 0.0%
         -0.0005   | (0.1%)
         12.34567  | 1,234.6%
        """)
    void writesRatiosInPercent(BigDecimal ratio, String printed) {
        assertThat(style(-2, 1, RoundingMode.HALF_UP, "%").text(ratio, "en")).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} yen a share is printed {1}")
    @CsvSource(delimiter = '|', textBlock = """
         5402.1  | 5,402.10
          -64.1  | (64.10)
            0.5  | 0.50
        """)
    void keepsPlacesThatAreZero(BigDecimal yen, String printed) {
        assertThat(style(0, 2, RoundingMode.HALF_UP, "").text(yen, "en")).isEqualTo(printed);
    }

    @Test
    void writesLatinDigitsAndCommasWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(style(0, 1, RoundingMode.HALF_UP, "").text(new BigDecimal("-1234.56"), "en"))
                    .isEqualTo("(1,234.6)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "2777 yen printed with {0} decimals is {1}")
    @CsvSource(textBlock = """
             2, '2,777.00'
             1, '2,777.0'
             0, '2,777'
            -3, '2,777'
             4, '2,777.00'
            """)
    void writesNoPlacesThatAPrintDoesNotHave(int decimals, String printed) {
        AmountStyle yen = style(0, 2, RoundingMode.HALF_UP, "");
        assertThat(yen.upTo(new Decimals(decimals)).text(new BigDecimal(2777), "en"))
                .isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"9.999, true", "-10, true", "10.001, false", "-14.093, false"})
    void tellsRatiosThatSayNothing(BigDecimal ratio, boolean meaningful) {
        AmountStyle percent = new AmountStyle(
                new QName("", "Style"),
                Labels.same("%"),
                -2,
                1,
                RoundingMode.HALF_UP,
                "%",
                Optional.of(new BigDecimal(1000)));
        assertThat(percent.meaningful(ratio)).isEqualTo(meaningful);
        assertThat(style(-2, 1, RoundingMode.HALF_UP, "%").meaningful(ratio)).isTrue();
    }

    private static AmountStyle style(int scale, int places, RoundingMode rounding, String suffix) {
        return new AmountStyle(new QName("", "Style"), Labels.same(""), scale, places, rounding, suffix);
    }
}
