package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.report.AmountStyle;

class AmountFormatTest {

    @ParameterizedTest(name = "scale {0}, {1} places, suffix {2}: {3}, shifted by {4}")
    @CsvSource(delimiter = '|', textBlock = """
             6 | 0 | ''  | #,##0,,;(#,##0,,)         |  0
             3 | 0 | ''  | #,##0,;(#,##0,)           |  0
             9 | 1 | ''  | #,##0.0,,,;(#,##0.0,,,)   |  0
             0 | 2 | ''  | #,##0.00;(#,##0.00)       |  0
            -2 | 1 | '%' | #,##0.0%;(#,##0.0%)       |  0
            -2 | 1 | ''  | #,##0.0;(#,##0.0)         | -2
             8 | 0 | ''  | #,##0;(#,##0)             |  8
             0 | 1 | x   | #,##0.0"x";(#,##0.0"x")   |  0
            """)
    void scalesByFormatWhereExcelCan(int scale, int places, String suffix, String code, int shift) {
        assertThat(AmountFormat.of(style(scale, places, suffix))).isEqualTo(new AmountFormat(code, shift));
    }

    @Test
    void marksWhatIsRoughOrContradicted() {
        AmountFormat millions = AmountFormat.of(style(6, 0, ""));
        assertThat(millions.disputed().code()).isEqualTo("#,##0,,\" †\";(#,##0,,)\" †\"");
        assertThat(millions.disputed().rough().code()).isEqualTo("\"≈ \"#,##0,,\" †\";\"≈ \"(#,##0,,)\" †\"");
    }

    @Test
    void dropsTheSignOfAnAmountThatRoundsToZero() {
        AmountStyle millions = style(6, 0, "");
        assertThat(AmountFormat.of(millions, new BigDecimal(-499999)).code()).isEqualTo("#,##0,,;#,##0,,");
        assertThat(AmountFormat.of(style(-2, 1, ""), new BigDecimal("-0.0004")).code())
                .isEqualTo("#,##0.0;#,##0.0");
        assertThat(AmountFormat.of(millions, new BigDecimal(-500000)).code()).isEqualTo("#,##0,,;(#,##0,,)");
    }

    private static AmountStyle style(int scale, int places, String suffix) {
        QName name = new QName("https://example.org/", "style");
        return new AmountStyle(name, Labels.same(""), scale, places, RoundingMode.HALF_UP, suffix);
    }
}
