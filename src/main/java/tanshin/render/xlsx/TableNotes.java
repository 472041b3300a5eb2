package tanshin.render.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tanshin.fact.Labels;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Cell;
import tanshin.report.Column;
import tanshin.report.Row;
import tanshin.report.Table;

/** What stands under a table: its notes, and why figures are missing, in both languages. */
final class TableNotes {

    private static final int SMALL_PRINT = 115; // percent of the usual text that fits on a line

    private final Book book;
    private final TableLayout layout;
    private final Pen pen;
    private final int width;
    private int next;

    TableNotes(Book book, TableLayout layout, Pen pen, int width) {
        this.book = book;
        this.layout = layout;
        this.pen = pen;
        this.width = width;
        this.next = layout.end() + 1;
    }

    void write() {
        Table table = layout.table();
        for (Labels note : table.notes()) {
            line(note.in(Phrases.FIRST));
            if (!note.in(Phrases.SECOND).equals(note.in(Phrases.FIRST))) {
                line(note.in(Phrases.SECOND));
            }
        }
        missing(Phrases.FIRST).forEach(this::line);
        missing(Phrases.SECOND).forEach(this::line);
    }

    /** One line for each row and reason, naming the columns. */
    private List<String> missing(String language) {
        Map<String, String> columnsByRowAndReason = new LinkedHashMap<>();
        for (Row row : layout.table().rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column) instanceof Cell.Missing missing) {
                    String heading = heading(layout.table().columns().get(column), language);
                    columnsByRowAndReason.merge(
                            book.phrases()
                                    .get("missing")
                                    .in(language)
                                    .replace("{row}", row.label().in(language))
                                    .replace("{reason}", missing.reason().in(language)),
                            heading,
                            (before, after) -> before + "; " + after);
                }
            }
        }
        return columnsByRowAndReason.entrySet().stream()
                .map(entry -> entry.getKey().replace("{columns}", entry.getValue()))
                .toList();
    }

    private static String heading(Column column, String language) {
        return column.headings().stream()
                .map(heading -> heading.in(language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private void line(String text) {
        Look look = Look.of(Role.NOTE);
        pen.text(next, 0, text, look);
        pen.merge(next, 0, layout.columns() - 1, look);
        pen.lines(next, TextSize.lines(text, width * SMALL_PRINT / 100));
        next++;
    }
}
