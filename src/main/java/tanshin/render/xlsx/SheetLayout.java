package tanshin.render.xlsx;

import java.util.List;
import tanshin.fact.Labels;

/**
 * A sheet of tables, one below the other, and under them the charts that belong to them.
 *
 * @param label what the sheet is about: the part of the report that it shows, or the title of its only table
 * @param headed whether the label stands above the first table, as it does over several
 * @param grid the columns that all of them share
 */
record SheetLayout(
        String name, Labels label, boolean headed, List<TableLayout> tables, List<ChartLayout> charts, Grid grid) {

    /** Rows of a label above the tables: one for each language. */
    static final int LABEL_ROWS = 2;

    /** Rows above the first table where the sheet has a label. */
    static final int HEAD_ROWS = LABEL_ROWS + 1;

    /** Rows that stay in sight: the sheet's label; where there is none, the head of its only table. */
    int frozenRows() {
        if (headed) {
            return LABEL_ROWS;
        }
        return onlyTable() ? tables.get(0).row(0) : 0;
    }

    /** Rows that every printed page begins with. */
    int repeatedRows() {
        return headed ? HEAD_ROWS : frozenRows();
    }

    /** Whether there is nothing on the sheet but what its label says. */
    boolean single() {
        return onlyTable() && tables.get(0).table().title().equals(label);
    }

    private boolean onlyTable() {
        return tables.size() == 1 && charts.isEmpty();
    }
}
