package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    /** A difference of grey that a printer without colours shows, of 255. */
    private static final int VISIBLE = 20;

    @ParameterizedTest(name = "{0} series")
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void keepsNeighbouringAreasApartWithoutColours(int count) {
        for (int series = 1; series < count; series++) {
            int difference = grey(Palette.area(series, count)) - grey(Palette.area(series - 1, count));
            assertThat(difference).as("%d of %d", series, count).isGreaterThan(VISIBLE);
        }
    }

    @ParameterizedTest(name = "{0} series")
    @ValueSource(ints = {1, 2, 4, 6, 8})
    void keepsLinesApartFromPaper(int count) {
        for (int series = 0; series < count; series++) {
            assertThat(grey(Palette.line(series, count))).isLessThan(255 - 4 * VISIBLE);
        }
    }

    /** What a printer makes of a colour (ITU-R BT.601). */
    private static int grey(Ink ink) {
        return (299 * ink.red() + 587 * ink.green() + 114 * ink.blue()) / 1000;
    }
}
