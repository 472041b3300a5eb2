package tanshin.render.pdf;

import java.util.List;

/**
 * Sizes and distances of a sheet.
 *
 * @param body the size of figures and labels
 * @param pad above and below the words of a row
 * @param gap between blocks
 * @param chart the height of a chart's plot
 */
record Look(Faces faces, float body, float pad, float gap, float chart) {

    /** From the page's side to its contents. */
    static final float MARGIN = 36;
    /** Between the two columns. */
    static final float GUTTER = 18;
    /** The width of the contents. */
    static final float FULL = Page.WIDTH - 2 * MARGIN;
    /** The width of a column. */
    static final float HALF = (FULL - GUTTER) / 2;
    /** How far a level of a label is indented. */
    static final float INDENT = 7;
    /** Between the words of neighbouring columns. */
    static final float BETWEEN = 7;

    /** The same type with other distances. */
    Look spaced(float rowPad, float between, float plot) {
        return new Look(faces, body, rowPad, between, plot);
    }

    /** The same distances with other type. */
    Look sized(float size) {
        return new Look(faces, size, pad, gap, chart);
    }

    static List<Look> fromRoomyToDense(Faces faces) {
        return List.of(
                new Look(faces, 7.9f, 2.8f, 17, 138),
                new Look(faces, 7.6f, 2.3f, 15, 112),
                new Look(faces, 7.2f, 1.8f, 13, 98),
                new Look(faces, 6.7f, 1.3f, 11, 86));
    }

    Type text() {
        return new Type(faces.regular(), body, Ink.TEXT);
    }

    Type strong() {
        return new Type(faces.bold(), body, Ink.TEXT);
    }

    /** Headings of columns, units, notes. */
    Type small() {
        return new Type(faces.regular(), body - 1.1f, Ink.GREY);
    }

    /** Values and categories of charts. */
    Type tiny() {
        return new Type(faces.regular(), Math.max(5.6f, body - 1.5f), Ink.TEXT);
    }

    /** Titles of blocks. */
    Type title() {
        return new Type(faces.bold(), body + 1.9f, Ink.NAVY);
    }
}
