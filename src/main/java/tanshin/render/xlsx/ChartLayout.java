package tanshin.render.xlsx;

import tanshin.report.Chart;

/**
 * Where a chart stands on its sheet: the picture, and under it the block of cells that it draws.
 *
 * @param top the sheet's first row of the picture
 */
record ChartLayout(Chart chart, String sheet, int top) {

    /** Rows that a picture takes. */
    static final int PICTURE_ROWS = 18;

    /** The sheet's row of the block's head. */
    int blockTop() {
        return top + PICTURE_ROWS;
    }

    /** The first row under the block: after its head, a row for each series. */
    int end() {
        return blockTop() + 1 + chart.series().size();
    }
}
