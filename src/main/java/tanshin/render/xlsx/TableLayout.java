package tanshin.render.xlsx;

import java.util.List;
import tanshin.report.Table;

/**
 * Where a table's cells stand on its sheet: titles, head, rows, then notes; on the left a column of labels for each language.
 *
 * @param head the lines between the titles and the first row
 */
record TableLayout(Table table, String sheet, List<HeadLine> head) {

    /** One column of labels for each language. */
    static final int LABEL_COLUMNS = 2;

    /** One title for each language. */
    static final int TITLE_ROWS = 2;

    static TableLayout of(Table table, String sheet) {
        return new TableLayout(table, sheet, HeadLine.of(table));
    }

    int headRow(int line) {
        return TITLE_ROWS + line;
    }

    /** The sheet's row of a row of the table, both counted from 0. */
    int row(int tableRow) {
        return headRow(head.size()) + tableRow;
    }

    /** The sheet's column of a column of the table, both counted from 0. */
    int column(int tableColumn) {
        return LABEL_COLUMNS + tableColumn;
    }

    /** The first row under the table. */
    int end() {
        return row(table.rows().size());
    }

    int columns() {
        return LABEL_COLUMNS + table.columns().size();
    }
}
