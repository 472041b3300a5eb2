package tanshin.render.xlsx;

import tanshin.report.Row;

/**
 * How a cell looks.
 *
 * @param format Excel's number format
 * @param indent how far the text stands from its edge
 * @param quoted whether the text is to stay text though it begins as a formula does
 */
record Look(Role role, Row.Emphasis emphasis, String format, boolean italic, int indent, boolean quoted) {

    /** What a cell is there for. */
    enum Role {
        TITLE,
        SUBTITLE,
        TABLE_TITLE,
        TABLE_SUBTITLE,
        HEADING,
        HEADING_SHARED,
        HEADING_UNIT,
        HEADING_LEFT,
        HEADING_UNIT_LEFT,
        LABEL,
        AMOUNT,
        WORDS,
        WORDS_AMONG_AMOUNTS,
        NOTE,
        LINK,
        STRONG_LINK,
        PLAIN,
        PLAIN_NUMBER
    }

    private static final String GENERAL = "General";

    static Look of(Role role) {
        return new Look(role, Row.Emphasis.NONE, GENERAL, false, 0, false);
    }

    Look in(Row.Emphasis other) {
        return new Look(role, other, format, italic, indent, quoted);
    }

    Look formatted(String other) {
        return new Look(role, emphasis, other, italic, indent, quoted);
    }

    Look italicised() {
        return new Look(role, emphasis, format, true, indent, quoted);
    }

    Look indented(int by) {
        return new Look(role, emphasis, format, italic, by, quoted);
    }

    Look quotedText() {
        return new Look(role, emphasis, format, italic, indent, true);
    }
}
