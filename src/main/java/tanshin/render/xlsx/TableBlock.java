package tanshin.render.xlsx;

import java.util.stream.IntStream;
import tanshin.fact.Labels;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Row;
import tanshin.report.Table;

/** A table on its sheet: titles, head, rows with their labels in both languages, and under them what there is to note. */
final class TableBlock {

    private static final int MARGIN = 1; // digits of a cell's width that its text leaves free
    private static final int SMALL_PRINT = 110; // percent of the usual text that fits on a line

    private final Table table;
    private final TableLayout layout;
    private final Grid grid;
    private final Pen pen;
    private final TableCells cells;

    TableBlock(Book book, Pen pen, TableLayout layout, Grid grid) {
        this.table = layout.table();
        this.layout = layout;
        this.grid = grid;
        this.pen = pen;
        this.cells = new TableCells(book, pen, layout, grid);
    }

    /**
     * Writes the table.
     *
     * @param below whether it stands below the label of its sheet, else its title is the sheet's
     */
    void write(boolean below) {
        Labels title = table.title();
        if (below) {
            pen.titles(layout.top(), title, Role.TABLE_TITLE, Role.TABLE_SUBTITLE);
        } else {
            pen.titles(layout.top(), title, Role.TITLE, Role.SUBTITLE);
        }
        for (int line = 0; line < layout.head().size(); line++) {
            headLine(line);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(row);
        }
        for (int note = 0; note < layout.notes().size(); note++) {
            note(layout.noteRow(note), layout.notes().get(note));
        }
    }

    private void headLine(int line) {
        HeadLine headLine = layout.head().get(line);
        int row = layout.headRow(line);
        boolean last = line == layout.head().size() - 1;
        Look unit = Look.of(Role.HEADING_UNIT_LEFT);
        pen.text(row, 0, last ? table.unit().in(Phrases.FIRST) : "", unit);
        pen.text(row, 1, last ? table.unit().in(Phrases.SECOND) : "", unit);
        int lines = 1;
        for (HeadLine.Span span : headLine.spans()) {
            int first = layout.column(span.first());
            boolean overWords = span.first() == span.last() && layout.onlyWords(span.first());
            Look look = overWords && headLine.kind() == HeadLine.Kind.OWN
                    ? Look.of(Role.HEADING_LEFT).indented(layout.wordsIndent(span.first()))
                    : look(headLine.kind(), span);
            pen.text(row, first, span.text(), look);
            pen.merge(row, first, layout.column(span.last()), look);
            int width = grid.of(first, layout.column(span.last())) - MARGIN;
            boolean bold = headLine.kind() != HeadLine.Kind.UNIT;
            lines = Math.max(lines, lines(span.text(), width, bold));
        }
        pen.lines(row, lines);
    }

    private static Look look(HeadLine.Kind kind, HeadLine.Span span) {
        return switch (kind) {
            case GROUP -> Look.of(span.text().isEmpty() ? Role.HEADING : Role.HEADING_SHARED);
            case OWN -> Look.of(Role.HEADING);
            case UNIT -> Look.of(Role.HEADING_UNIT);
        };
    }

    private void row(int number) {
        Row row = table.rows().get(number);
        int sheetRow = layout.row(number);
        Look look = Look.of(Role.LABEL).in(row.emphasis()).indented(row.depth());
        pen.text(sheetRow, 0, row.label().in(Phrases.FIRST), look);
        pen.text(sheetRow, 1, row.label().in(Phrases.SECOND), look);
        int columns = row.cells().size();
        IntStream.range(0, columns).forEach(column -> cells.write(number, column));
        int lines = IntStream.range(0, columns)
                .map(column -> lines(row, column))
                .max()
                .orElse(1);
        pen.lines(sheetRow, Math.max(lines, labelLines(row)));
    }

    private int lines(Row row, int column) {
        int width = grid.of(layout.column(column), grid.last(layout, column));
        return TextSize.lines(TableCells.text(row.cells().get(column)), width - MARGIN);
    }

    private int labelLines(Row row) {
        boolean bold = row.emphasis() != Row.Emphasis.NONE;
        int lines = 1;
        for (int column = 0; column < TableLayout.LABEL_COLUMNS; column++) {
            int width = grid.of(column) - Grid.indent(row.depth()) - MARGIN;
            lines = Math.max(lines, lines(row.label().in(Phrases.LANGUAGES.get(column)), width, bold));
        }
        return lines;
    }

    private static int lines(String text, int width, boolean bold) {
        return bold ? TextSize.boldLines(text, width) : TextSize.lines(text, width);
    }

    private void note(int row, String text) {
        Look look = Look.of(Role.NOTE);
        pen.text(row, 0, text, look);
        pen.merge(row, 0, grid.columns() - 1, look);
        pen.lines(row, TextSize.lines(text, grid.total() * SMALL_PRINT / 100));
    }
}
