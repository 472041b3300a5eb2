package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tanshin.report.Cell;
import tanshin.report.Row;
import tanshin.report.Table;

/**
 * How wide the columns of a table's sheet are, in digits.
 *
 * @param columns labels first
 */
record TableWidths(List<Integer> columns) {

    private static final int PADDING = 2;
    private static final int NARROWEST_LABELS = 16;
    private static final int WIDEST_LABELS = 50;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 30;
    private static final int HEADING_LINES = 2;

    static TableWidths of(TableLayout layout) {
        Table table = layout.table();
        List<Integer> widths = new ArrayList<>();
        widths.add(labels(table, Phrases.FIRST));
        widths.add(labels(table, Phrases.SECOND));
        for (int column = 0; column < table.columns().size(); column++) {
            widths.add(column(layout, column));
        }
        return new TableWidths(List.copyOf(widths));
    }

    /** Digits' widths that a label at this depth is moved to the right. */
    static int indent(int depth) {
        return depth * 2;
    }

    int of(int column) {
        return columns.get(column);
    }

    /** The width of a cell over several columns, the last included. */
    int of(int first, int last) {
        return columns.subList(first, last + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int total() {
        return of(0, columns.size() - 1);
    }

    private static int labels(Table table, String language) {
        int longest = table.rows().stream()
                .mapToInt(row -> TextSize.width(row.label().in(language)) + indent(row.depth()))
                .max()
                .orElse(0);
        int needed = Math.max(longest, TextSize.width(table.unit().in(language))) + PADDING;
        return Math.max(NARROWEST_LABELS, Math.min(needed, WIDEST_LABELS));
    }

    private static int column(TableLayout layout, int number) {
        List<Row> rows = layout.table().rows();
        int amounts = rows.stream()
                .filter(row -> row.cells().get(number) instanceof Cell.Amount)
                .mapToInt(row -> cellWidth(row, number))
                .max()
                .orElse(0);
        int words = rows.stream().mapToInt(row -> cellWidth(row, number)).max().orElse(0);
        int wished = IntStream.of(NARROWEST, words, heading(layout.head(), number))
                .max()
                .orElseThrow();
        return Math.max(amounts, Math.min(wished, WIDEST)) + PADDING;
    }

    private static int cellWidth(Row row, int column) {
        return TextSize.width(TableCells.text(row.cells().get(column)));
    }

    /** The column's part of what the headings above it need. */
    private static int heading(List<HeadLine> head, int column) {
        return head.stream()
                .flatMap(line -> line.spans().stream()
                        .filter(span -> span.first() <= column && column <= span.last())
                        .map(span -> needed(line.kind(), span)))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Units stand on one line, headings on a few; no word is broken. */
    private static int needed(HeadLine.Kind kind, HeadLine.Span span) {
        int whole = TextSize.width(span.text());
        int lines = kind == HeadLine.Kind.UNIT ? 1 : HEADING_LINES;
        int width = Math.max(TextSize.widestWord(span.text()), (whole + lines - 1) / lines);
        int columns = span.last() - span.first() + 1;
        return (width + columns - 1) / columns;
    }
}
