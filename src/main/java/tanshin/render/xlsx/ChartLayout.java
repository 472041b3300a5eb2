package tanshin.render.xlsx;

import tanshin.report.Chart;

/**
 * Where a chart stands on its sheet: the picture, and under it the block of cells that it draws.
 *
 * @param top the sheet's first row of the picture
 */
record ChartLayout(Chart chart, String sheet, int top) {

    private static final int MANY = 8; // categories that need a wide picture
    private static final int USUAL_ROWS = 18;
    private static final int WIDE_ROWS = 22;

    /** Whether the picture is wide, for many categories. */
    boolean wide() {
        return chart.categories().size() > MANY;
    }

    /** Rows that the picture takes. */
    private int pictureRows() {
        return wide() ? WIDE_ROWS : USUAL_ROWS;
    }

    /** The sheet's row of the block's head. */
    int blockTop() {
        return top + pictureRows();
    }

    /** The first row under the block: after its head, a row for each series. */
    int end() {
        return blockTop() + 1 + chart.series().size();
    }
}
