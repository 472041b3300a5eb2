package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Revenues                                        | Revenues
            Assets: current / other [unaudited]             | Assets current other unaudited
            Condensed consolidated balance sheets           | Condensed consolidated balance
            Donaudampfschifffahrtsgesellschaft              | Donaudampfschifffahrtsgesellsch
            Consolidated statement of income                | Consolidated statement income
            Adjusted EBITDA and its reconciliation          | Adjusted EBITDA reconciliation
            'quoted'                                        | quoted
            History                                         | History (2)
            ***                                             | Sheet
            """)
    void makesALegalName(String title, String name) {
        assertThat(new SheetNames(List.of("of", "and", "its")).unique(title)).isEqualTo(name);
    }

    @Test
    void givesEachNameOnceWhateverItsCase() {
        SheetNames names = new SheetNames(List.of("of", "and", "its"));
        assertThat(names.unique("Costs")).isEqualTo("Costs");
        assertThat(names.unique("COSTS")).isEqualTo("COSTS (2)");
        assertThat(names.unique("A title of exactly thirty-1 chr")).hasSize(31);
        assertThat(names.unique("A title of exactly thirty-1 chr")).isEqualTo("A title of exactly thirty-1 (2)");
    }

    @Test
    void doublesApostrophesInReferences() {
        assertThat(SheetNames.quoted("Shareholders' equity")).isEqualTo("'Shareholders'' equity'");
    }
}
