package tanshin.render.xlsx;

/**
 * A sheet of A4 with margins, upright or across, to which a sheet of the workbook is fitted.
 *
 * @param scale how much smaller than on the screen it is printed so that its columns fit
 */
record Paper(boolean across, double scale) {

    /** Inches. */
    static final double SIDE_MARGIN = 0.6;

    static final double TOP_MARGIN = 1.0;
    static final double BOTTOM_MARGIN = 0.75;

    private static final double SHORT_SIDE = 595; // A4 in points
    private static final double LONG_SIDE = 842;
    private static final double POINTS_PER_INCH = 72;
    private static final double POINTS_PER_DIGIT = 5.4;
    private static final double EASY_TO_READ = 0.62;
    private static final double LEGIBLE = 0.52;

    /**
     * Upright where that is easy to read; else across, unless a page is too short for what should not be cut.
     *
     * @param digits the width of the sheet
     * @param tallest points of what should not be cut
     */
    static Paper of(int digits, double tallest) {
        Paper upright = upright(digits);
        Paper across = fitted(true, digits);
        boolean tooShort = tallest > across.room() && upright.legible();
        return upright.scale >= EASY_TO_READ || tooShort ? upright : across;
    }

    static Paper upright(int digits) {
        return fitted(false, digits);
    }

    boolean legible() {
        return scale >= LEGIBLE;
    }

    private static Paper fitted(boolean across, int digits) {
        double usable = (across ? LONG_SIDE : SHORT_SIDE) - POINTS_PER_INCH * 2 * SIDE_MARGIN;
        return new Paper(across, Math.min(1, usable / (POINTS_PER_DIGIT * digits)));
    }

    /** Points of the sheet, as on the screen, that a page takes from the upper to the lower margin. */
    double room() {
        return ((across ? SHORT_SIDE : LONG_SIDE) - POINTS_PER_INCH * (TOP_MARGIN + BOTTOM_MARGIN)) / scale;
    }
}
