package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSizeTest {

    @Test
    void countsCharactersByTheirWidths() {
        assertThat(TextSize.width("2008")).isEqualTo(4);
        assertThat(TextSize.width("Illinois")).isEqualTo(5);
        assertThat(TextSize.width("WWW")).isEqualTo(6);
        assertThat(TextSize.width("売上高")).isEqualTo(6);
        assertThat(TextSize.width("ｱｲ")).isEqualTo(2);
        assertThat(TextSize.width("one\nthree")).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0} takes {2} lines of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | 10 | 1
            revenues                  | 10 | 1
            total revenues            | 10 | 2
            1234567890                | 10 | 1
            12345678901               | 10 | 2
            unbreakable-word          |  8 | 2
            売上高売上高                | 11 | 1
            売上高売上高合計            | 11 | 2
            売上高売上高合計            |  4 | 4
            total 売上高売上高          | 11 | 2
            narrow                    |  0 | 6
            """)
    void breaksLinesAtWordsAndBetweenJapaneseCharacters(String text, int width, int lines) {
        assertThat(TextSize.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void needsMoreLinesInBold() {
        assertThat(TextSize.lines("operating income", 14)).isEqualTo(1);
        assertThat(TextSize.boldLines("operating income", 14)).isEqualTo(2);
    }
}
