package tanshin.render.xlsx;

import java.util.List;
import tanshin.report.Cell;
import tanshin.report.Table;

/**
 * Where a table's cells stand on its sheet: titles, head, rows, then notes; on the left a column of labels for each language.
 *
 * @param top the sheet's row of the first title
 * @param head the lines between the titles and the first row
 * @param notes the lines under the table
 */
record TableLayout(Table table, String sheet, int top, List<HeadLine> head, List<String> notes) {

    /** One column of labels for each language. */
    static final int LABEL_COLUMNS = 2;

    /** One title for each language. */
    static final int TITLE_ROWS = 2;

    static TableLayout of(Table table, String sheet, int top, Phrases phrases) {
        return new TableLayout(table, sheet, top, HeadLine.of(table), TableNotes.of(table, phrases));
    }

    int headRow(int line) {
        return top + TITLE_ROWS + line;
    }

    /** The sheet's row of a row of the table, both counted from 0. */
    int row(int tableRow) {
        return headRow(head.size()) + tableRow;
    }

    /** The sheet's column of a column of the table, both counted from 0. */
    int column(int tableColumn) {
        return LABEL_COLUMNS + tableColumn;
    }

    /** The sheet's row of a note; one row is left free under the table. */
    int noteRow(int note) {
        return row(table.rows().size()) + 1 + note;
    }

    /** The first row under the table and its notes. */
    int end() {
        return notes.isEmpty() ? row(table.rows().size()) : noteRow(notes.size());
    }

    int columns() {
        return LABEL_COLUMNS + table.columns().size();
    }

    /** Whether a column of the table has amounts. */
    boolean hasAmounts(int tableColumn) {
        return table.rows().stream().anyMatch(row -> row.cells().get(tableColumn) instanceof Cell.Amount);
    }

    /** Whether a column has words and no amounts. */
    boolean onlyWords(int tableColumn) {
        return !hasAmounts(tableColumn)
                && table.rows().stream().anyMatch(row -> row.cells().get(tableColumn) instanceof Cell.Words);
    }

    /** How far words stand from the left edge: apart from amounts before them. */
    int wordsIndent(int tableColumn) {
        return tableColumn > 0 && hasAmounts(tableColumn - 1) ? 1 : 0;
    }

    /** Whether a column's texts may run on to the right, where the table has nothing: no amounts in it or beside it. */
    boolean runsOn(int tableColumn) {
        boolean last = tableColumn == table.columns().size() - 1;
        boolean alone = tableColumn == 0 || !hasAmounts(tableColumn);
        return last
                && alone
                && table.rows().stream().anyMatch(row -> row.cells().get(tableColumn) instanceof Cell.Words);
    }
}
