package tanshin.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Row;
import tanshin.report.Table;

/** A table on its sheet: titles, head, rows with their labels in both languages, and under them what there is to note. */
final class TableSheet {

    private static final int BOLD_LOSS = 3; // digits by which a line in bold holds less
    private static final int SPARE = 3; // digits by which a line of letters, narrower than digits, holds more

    private final Book book;
    private final Table table;
    private final TableLayout layout;
    private final XSSFSheet sheet;
    private final Pen pen;
    private final TableCells cells;
    private final TableWidths widths;

    TableSheet(Book book, Table table) {
        this.book = book;
        this.table = table;
        this.layout = book.plan().layout(table.name());
        this.sheet = book.sheet(layout.sheet());
        this.pen = new Pen(sheet, book.styles());
        this.cells = new TableCells(book, pen, layout);
        this.widths = TableWidths.of(layout);
    }

    void write() {
        titles();
        for (int line = 0; line < layout.head().size(); line++) {
            headLine(line);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(row);
        }
        new TableNotes(book, layout, pen, widths.total()).write();
        for (int column = 0; column < layout.columns(); column++) {
            pen.width(column, widths.of(column));
        }
        sheet.createFreezePane(TableLayout.LABEL_COLUMNS, layout.row(0));
        PageSetup.apply(sheet, book.report(), layout.columns(), layout.row(0));
    }

    private void titles() {
        pen.text(0, 0, table.title().in(Phrases.FIRST), Look.of(Role.TITLE));
        pen.text(1, 0, table.title().in(Phrases.SECOND), Look.of(Role.SUBTITLE));
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
            Look look = look(headLine.kind(), span);
            pen.text(row, first, span.text(), look);
            pen.merge(row, first, layout.column(span.last()), look);
            int width = widths.of(first, layout.column(span.last())) - 1;
            lines = Math.max(lines, TextSize.lines(span.text(), width));
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
        for (int column = 0; column < row.cells().size(); column++) {
            cells.write(sheetRow, layout.column(column), row.cells().get(column), row.emphasis());
        }
        pen.lines(sheetRow, lines(row));
    }

    private int lines(Row row) {
        int lines = labelLines(row);
        for (int column = 0; column < row.cells().size(); column++) {
            String text = TableCells.text(row.cells().get(column));
            lines = Math.max(lines, TextSize.lines(text, widths.of(layout.column(column))));
        }
        return lines;
    }

    private int labelLines(Row row) {
        int lost = TableWidths.indent(row.depth()) + (row.emphasis() == Row.Emphasis.NONE ? 0 : BOLD_LOSS) - SPARE;
        return Math.max(
                TextSize.lines(row.label().in(Phrases.FIRST), widths.of(0) - lost),
                TextSize.lines(row.label().in(Phrases.SECOND), widths.of(1) - lost));
    }
}
