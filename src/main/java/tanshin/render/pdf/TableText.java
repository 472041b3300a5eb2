package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import tanshin.fact.Labels;
import tanshin.report.Cell;
import tanshin.report.Column;
import tanshin.report.Row;
import tanshin.report.Table;

/**
 * A table in one language.
 *
 * @param notes below the table
 */
record TableText(String title, String unit, List<Heads> columns, List<Line> rows, List<String> notes) {

    /**
     * What stands over a column.
     *
     * @param headings from the top down, the last its own
     * @param figures whether figures stand in it, else words
     */
    record Heads(List<String> headings, String unit, boolean figures) {}

    /** A row. */
    record Line(String label, int depth, Row.Emphasis emphasis, List<CellText> cells) {

        /** Sums and headings are set in bold. */
        boolean strong() {
            return emphasis != Row.Emphasis.NONE;
        }
    }

    /**
     * The table in a language.
     *
     * @param reasons why figures are missing so far; those of the table are added
     */
    static TableText of(Table table, String language, List<String> reasons) {
        List<Line> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<CellText> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                cells.add(CellText.of(cell, language, reasons));
            }
            rows.add(new Line(row.label().in(language), row.depth(), row.emphasis(), cells));
        }
        List<Heads> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(heads(column, figuresIn(rows, columns.size()), language));
        }
        return new TableText(
                table.title().in(language), table.unit().in(language), columns, rows, in(table.notes(), language));
    }

    /** The same rows with only the columns from one to before another, and nothing below. */
    TableText slice(int from, int to) {
        List<Line> cut = new ArrayList<>();
        for (Line row : rows) {
            cut.add(new Line(
                    row.label(), row.depth(), row.emphasis(), row.cells().subList(from, to)));
        }
        return new TableText(title, unit, columns.subList(from, to), cut, List.of());
    }

    /** A unit of one sign, such as a percent sign, stands behind the heading instead of under it. */
    private static Heads heads(Column column, boolean figures, String language) {
        List<String> headings = new ArrayList<>(in(column.headings(), language));
        String unit = column.unit().in(language);
        int own = headings.size() - 1;
        if (unit.length() == 1
                && !headings.get(own).isEmpty()
                && !headings.get(own).contains(unit)) {
            headings.set(own, withUnit(headings.get(own), unit));
        }
        return new Heads(headings, unit.length() == 1 && !headings.get(own).isEmpty() ? "" : unit, figures);
    }

    /** A label and behind it the sign of a unit. */
    static String withUnit(String label, String unit) {
        return label + (words(label) ? " (" : "(") + unit + ")";
    }

    /** Whether a heading is written in words with spaces between them. */
    private static boolean words(String heading) {
        return heading.charAt(heading.length() - 1) < 128;
    }

    private static boolean figuresIn(List<Line> rows, int column) {
        return rows.stream().anyMatch(row -> row.cells().get(column).figure());
    }

    private static List<String> in(List<Labels> labels, String language) {
        return labels.stream().map(label -> label.in(language)).toList();
    }
}
