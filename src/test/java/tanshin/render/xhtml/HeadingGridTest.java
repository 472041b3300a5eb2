package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tanshin.fact.Labels;
import tanshin.report.Column;

class HeadingGridTest {

    @Test
    void mergesNeighboursThatShareAHeading() {
        assertThat(lines("9 months/2008", "9 months/2007", "Year/2007"))
                .containsExactly("9 months 2x1, Year 1x1", "2008 1x1, 2007 1x1, 2007 1x1");
    }

    @Test
    void keepsEqualHeadingsApartUnderDifferentOnes() {
        assertThat(lines("Sales/Yen", "Income/Yen")).containsExactly("Sales 1x1, Income 1x1", "Yen 1x1, Yen 1x1");
    }

    @Test
    void stretchesTheLastHeadingOfAColumnDown() {
        assertThat(lines("9 months/2008", "9 months/2007", "Change"))
                .containsExactly("9 months 2x1, Change 1x2", "2008 1x1, 2007 1x1");
    }

    @Test
    void mergesColumnsThatDifferOnlyInTheirUnit() {
        assertThat(lines("Sales", "Sales", "Income", "Income")).containsExactly("Sales 2x1, Income 2x1");
    }

    @Test
    void leavesAnEmptyCellUnderASharedHeadingThatIsAlsoAColumnsOwn() {
        assertThat(lines("Sales", "Sales/Change", "Income"))
                .containsExactly("Sales 2x1, Income 1x2", " 1x1, Change 1x1");
    }

    @Test
    void mergesThreeStoriesEachUnderItsOwn() {
        assertThat(lines("H1/Q1/a", "H1/Q1/b", "H1/Q2/a", "H2/Q3/a"))
                .containsExactly("H1 3x1, H2 1x1", "Q1 2x1, Q2 1x1, Q3 1x1", "a 1x1, b 1x1, a 1x1, a 1x1");
    }

    @Test
    void hasNoLinesWhereNoColumnHasAHeading() {
        assertThat(lines("", "")).isEmpty();
    }

    @Test
    void groupsColumnsByTheirFirstHeading() {
        assertThat(grid("9 months/2008", "9 months/2007", "Change").groups()).containsExactly(2, 1);
    }

    /** Each line as {@code heading columns×rows, …}. */
    private static List<String> lines(String... columns) {
        return grid(columns).lines().stream()
                .map(line -> line.stream()
                        .map(heading -> heading.text() + " " + heading.columns() + "x" + heading.rows())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static HeadingGrid grid(String... columns) {
        List<Column> table = Stream.of(columns)
                .map(path -> new Column(
                        Arrays.stream(path.split("/", -1)).map(Labels::same).toList(), Labels.same("")))
                .toList();
        return HeadingGrid.of(table, "en");
    }
}
