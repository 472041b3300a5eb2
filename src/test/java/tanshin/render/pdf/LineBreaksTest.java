package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    private static final Type TYPE = new Type(Faces.load().regular(), 10, Ink.TEXT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Systems operation and maintenance  | 100 | Systems operation/and maintenance
                    Incomprehensibilities              |  60 | Incomprehe/nsibilities
                    Year-on-year change                |  50 | Year-on-/year/change
                    法人向けインターネット接続サービス | 115 | 法人向けインターネット/接続サービス
                    税金等調整前当期純利益（損失）     | 120 | 税金等調整前当期純利益/（損失）
                    2009年3月期 第3四半期              |  60 | 2009年3月期/第3四半期
                    """)
    void breaksWhereReadersExpectIt(String text, float width, String lines) {
        assertThat(String.join("/", TYPE.lines(text, width))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "'Quarter ended December 31', 75, 'Quarter ended/December 31'",
        "'Income before income tax expense (benefit)', 190, 'Income before income/tax expense (benefit)'"
    })
    void balancesLinesWithoutBreakingWords(String text, float width, String lines) {
        assertThat(String.join("/", TYPE.balanced(text, width))).isEqualTo(lines);
    }
}
