package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSizeTest {

    @Test
    void countsJapaneseCharactersTwice() {
        assertThat(TextSize.width("売上高 (net)")).isEqualTo(12);
        assertThat(TextSize.width("one\nthree")).isEqualTo(5);
        assertThat(TextSize.width("ｱｲ")).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} takes {2} lines of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | 10 | 1
            revenues                  | 10 | 1
            total revenues            | 10 | 2
            ten digits                | 10 | 1
            unbreakable-word          |  8 | 2
            売上高売上高                | 12 | 1
            売上高売上高合計            | 12 | 2
            """)
    void breaksLinesAtWordsAndBetweenJapaneseCharacters(String text, int width, int lines) {
        assertThat(TextSize.lines(text, width)).isEqualTo(lines);
    }
}
