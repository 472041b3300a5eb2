package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableLayoutTest {

    private static final Faces FACES = Faces.load();
    private static final float TOLERANCE = 0.02f;

    @ParameterizedTest(name = "{0}, {1} points wide")
    @CsvSource({"en, 523", "en, 252", "ja, 523", "ja, 252"})
    void keepsEveryWordInItsCell(String language, float width) {
        TableText table = TableText.of(StressTable.table(), language, new ArrayList<>());
        for (Look look : Look.fromRoomyToDense(FACES)) {
            for (TableText part : new TablePieces(table, look, new Words(language)).parts(width)) {
                assertThat(outsideOfCells(part, look, width)).isEmpty();
            }
        }
    }

    private static List<String> outsideOfCells(TableText table, Look look, float width) {
        Widths widths = Widths.of(table, look, width);
        List<String> outside = new ArrayList<>();
        for (TableText.Line row : table.rows()) {
            RowPiece piece = new RowPiece(row, widths, look, new Section());
            Page page = new Page();
            piece.draw(page, 0, 0);
            outside.addAll(outside(page, cells(widths, piece.height())));
        }
        return outside;
    }

    private static List<Area> cells(Widths widths, float height) {
        List<Area> cells = new ArrayList<>(List.of(new Area(0, 0, widths.label(), height)));
        for (int column = 0; column < widths.columns().size(); column++) {
            float left = widths.left(column);
            cells.add(new Area(left, 0, left + widths.columns().get(column).width(), height));
        }
        return cells;
    }

    private static List<String> outside(Page page, List<Area> cells) {
        List<String> outside = new ArrayList<>();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Text text && cells.stream().noneMatch(cell -> holds(cell, text))) {
                outside.add(text.text() + " at " + text.x() + " in " + cells);
            }
        }
        return outside;
    }

    private static boolean holds(Area cell, Mark.Text text) {
        return text.x() >= cell.left() - TOLERANCE
                && text.x() + text.type().width(text.text()) <= cell.right() + TOLERANCE
                && text.y() - text.type().size() * 0.75f >= cell.top()
                && text.y() + text.type().size() * 0.2f <= cell.bottom();
    }
}
