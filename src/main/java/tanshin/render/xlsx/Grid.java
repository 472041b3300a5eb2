package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import tanshin.fact.Labels;
import tanshin.report.Cell;
import tanshin.report.Chart;
import tanshin.report.Row;
import tanshin.report.Table;

/**
 * The columns of a sheet, which all its tables share: labels first, then as wide as the widest amounts in each need.
 *
 * @param widths in digits
 */
record Grid(List<Integer> widths) {

    private static final int PADDING = 2;
    private static final int NARROWEST_LABELS = 16;
    private static final int WIDEST_LABELS = 40;
    private static final int WIDEST_LABELS_AT_FEW = 48;
    private static final int FEW_COLUMNS = 4;
    private static final int NARROWEST = 11;
    private static final int NARROWEST_OF_MANY = 7;
    private static final int MANY_COLUMNS = 10;
    private static final int WIDEST = 30;
    private static final int WIDEST_HEADING = 15;
    private static final int WIDEST_TEXT = 60;
    private static final int HEADING_LINES = 2;
    private static final int CHART_LABELS = 32;
    private static final int CHART_VALUES = 15;
    private static final int FEWEST_VALUES = 4; // so that a chart of few bars is not narrow

    Grid {
        widths = List.copyOf(widths);
    }

    static Grid of(List<TableLayout> tables, List<Chart> charts) {
        List<Integer> widths = new ArrayList<>();
        Phrases.LANGUAGES.forEach(language -> widths.add(labels(tables, charts, language)));
        int columns = tables.stream()
                .mapToInt(layout -> layout.table().columns().size())
                .max()
                .orElse(FEWEST_VALUES);
        for (int column = 0; column < columns; column++) {
            widths.add(Math.max(
                    column(tables, column, narrowest(columns)),
                    tables.isEmpty() ? CHART_VALUES : narrowest(columns) + PADDING));
        }
        int categories = widest(charts, chart -> chart.categories().size());
        while (widths.size() < TableLayout.LABEL_COLUMNS + categories) {
            widths.add(columns > MANY_COLUMNS ? NARROWEST_OF_MANY + PADDING : CHART_VALUES);
        }
        makeRoom(widths, tables);
        return new Grid(widths);
    }

    private static int narrowest(int columns) {
        return columns > MANY_COLUMNS ? NARROWEST_OF_MANY : NARROWEST;
    }

    /** Texts that run on get a last column for themselves if the others leave too little room. */
    private static void makeRoom(List<Integer> widths, List<TableLayout> tables) {
        int lacking = widest(tables, layout -> textWidth(layout) - room(widths, layout));
        int last = widths.size() - 1;
        boolean free = tables.stream()
                .filter(layout -> layout.columns() == widths.size())
                .allMatch(layout -> layout.runsOn(layout.table().columns().size() - 1));
        if (lacking > 0 && free) {
            widths.set(last, widths.get(last) + lacking);
        } else if (lacking > 0) {
            widths.add(lacking);
        }
    }

    /** Digits' widths that a label at this depth is moved to the right. */
    static int indent(int depth) {
        return depth * 2;
    }

    int columns() {
        return widths.size();
    }

    int of(int column) {
        return widths.get(column);
    }

    /** The width of a cell over several columns, the last included. */
    int of(int first, int last) {
        return sum(widths.subList(first, last + 1));
    }

    int total() {
        return sum(widths);
    }

    /** The last of the sheet's columns that a cell of the table's column takes: texts run on as far as any of them needs. */
    int last(TableLayout layout, int tableColumn) {
        int last = layout.column(tableColumn);
        while (layout.runsOn(tableColumn)
                && last < columns() - 1
                && of(layout.column(tableColumn), last) < textWidth(layout)) {
            last++;
        }
        return last;
    }

    private static int labels(List<TableLayout> tables, List<Chart> charts, String language) {
        if (tables.isEmpty()) {
            return CHART_LABELS;
        }
        boolean few = widest(tables, layout -> layout.table().columns().size()) <= FEW_COLUMNS;
        int most = few ? WIDEST_LABELS_AT_FEW : WIDEST_LABELS;
        int inTables = Math.min(widest(tables, layout -> labels(layout.table(), language)) + PADDING, most);
        int atCharts = widest(charts, chart -> widest(chart.series(), series -> width(series.label(), language)));
        return Math.max(NARROWEST_LABELS, Math.max(inTables, Math.min(atCharts, CHART_LABELS)));
    }

    private static int labels(Table table, String language) {
        int rows = widest(table.rows(), row -> width(row.label(), language) + indent(row.depth()));
        return Math.max(rows, width(table.unit(), language));
    }

    private static int column(List<TableLayout> tables, int number, int narrowest) {
        return widest(
                tables, layout -> number < layout.table().columns().size() ? column(layout, number, narrowest) : 0);
    }

    private static int column(TableLayout layout, int number, int narrowest) {
        List<Row> rows = layout.table().rows();
        int amounts = widest(rows, row -> row.cells().get(number) instanceof Cell.Amount ? cellWidth(row, number) : 0);
        if (layout.runsOn(number)) {
            return amounts + PADDING;
        }
        int words = Math.min(widest(rows, row -> cellWidth(row, number)), WIDEST);
        return IntStream.of(narrowest, amounts, words, heading(layout.head(), number))
                        .max()
                        .orElseThrow()
                + PADDING;
    }

    /** What the texts that run on to the right need; 0 if the table has none. */
    private static int textWidth(TableLayout layout) {
        int last = layout.table().columns().size() - 1;
        return last >= 0 && layout.runsOn(last)
                ? Math.min(widest(layout.table().rows(), row -> cellWidth(row, last)) + PADDING, WIDEST_TEXT)
                : 0;
    }

    /** How wide the columns are from the table's last one on. */
    private static int room(List<Integer> widths, TableLayout layout) {
        return sum(widths.subList(layout.columns() - 1, widths.size()));
    }

    private static int cellWidth(Row row, int column) {
        return TextSize.width(TableCells.text(row.cells().get(column)));
    }

    /** The column's part of what the headings above it need. */
    private static int heading(List<HeadLine> head, int column) {
        return head.stream()
                .flatMap(line -> line.spans().stream()
                        .filter(span -> span.first() <= column && column <= span.last())
                        .map(span -> needed(span)))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Headings stand on a few lines; no word is broken. */
    private static int needed(HeadLine.Span span) {
        int whole = TextSize.width(span.text());
        int onLines = Math.min((whole + HEADING_LINES - 1) / HEADING_LINES, WIDEST_HEADING);
        int width = Math.max(TextSize.widestWord(span.text()), onLines);
        int columns = span.last() - span.first() + 1;
        return (width + columns - 1) / columns;
    }

    private static int width(Labels labels, String language) {
        return TextSize.width(labels.in(language));
    }

    private static <T> int widest(List<T> things, ToIntFunction<T> width) {
        return things.stream().mapToInt(width).max().orElse(0);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
