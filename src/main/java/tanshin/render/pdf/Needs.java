package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a table have to be, and would like to be, with the space to the column before.
 *
 * @param label the column of labels
 */
record Needs(Need label, List<Need> columns) {

    private static final float MOST_OF_A_HEADING = 58;
    private static final float SHORT_HEADING = 38;
    private static final float MOST_OF_WORDS = 230;
    private static final float MOST_OF_A_LABEL = 110;
    private static final float ENOUGH_FOR_A_LABEL = 86;

    /**
     * One column.
     *
     * @param least what no breaking of lines makes narrower
     * @param wanted where nothing has to be broken, within reason
     * @param hang how much of it lies beyond the common edge of figures
     */
    record Need(float least, float wanted, float hang) {
        Need or(float other, float otherWanted) {
            return new Need(Math.max(least, other), Math.max(wanted, Math.max(other, otherWanted)), hang);
        }
    }

    static Needs of(TableText table, Look look) {
        List<Need> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            columns.add(column(table, column, look));
        }
        widenUnderSharedHeadings(table, look, columns);
        return new Needs(label(table, look), columns);
    }

    /** The width at which the table looks well: long labels in two lines, words in some. */
    float comfortable() {
        float width = Math.max(label.least(), Math.min(label.wanted(), ENOUGH_FOR_A_LABEL));
        for (Need need : columns) {
            width += Math.max(need.least(), Math.min(need.wanted(), MOST_OF_A_LABEL));
        }
        return width;
    }

    float least() {
        float width = label.least();
        for (Need need : columns) {
            width += need.least();
        }
        return width;
    }

    private static Need label(TableText table, Look look) {
        Need need = new Need(0, 0, 0);
        for (TableText.Line row : table.rows()) {
            Type type = row.strong() ? look.strong() : look.text();
            float indent = row.depth() * Look.INDENT;
            float part = Math.min(LineBreaks.widestPart(type, row.label()), MOST_OF_A_LABEL);
            need = need.or(indent + part, indent + type.width(row.label()));
        }
        return need;
    }

    private static Need column(TableText table, int column, Look look) {
        float hang = 0;
        for (TableText.Line row : table.rows()) {
            hang = Math.max(hang, hang(row.cells().get(column), row, look));
        }
        float beside = Look.BETWEEN + hang;
        Need need = new Need(beside, beside, hang);
        for (TableText.Line row : table.rows()) {
            CellText cell = row.cells().get(column);
            Type type = row.strong() ? look.strong() : look.text();
            float whole = type.width(cell.text());
            need = cell.figure()
                    ? need.or(beside + whole, beside + whole)
                    : need.or(
                            beside + Math.min(LineBreaks.widestPart(type, cell.text()), MOST_OF_A_LABEL),
                            beside + Math.min(whole, MOST_OF_WORDS));
        }
        TableText.Heads heads = table.columns().get(column);
        String own = heads.headings().get(heads.headings().size() - 1);
        return heading(heading(need, own, beside, look), heads.unit(), beside, look);
    }

    private static Need heading(Need need, String text, float beside, Look look) {
        Type type = look.small();
        return need.or(beside + heading(type, text), beside + Math.min(type.width(text), MOST_OF_A_HEADING));
    }

    /** Short headings stay in one line, though Japanese could break anywhere. */
    private static float heading(Type type, String text) {
        float part = Math.min(LineBreaks.widestPart(type, text), MOST_OF_A_LABEL);
        return Math.max(part, Math.min(type.width(text), SHORT_HEADING));
    }

    private static float hang(CellText cell, TableText.Line row, Look look) {
        Type type = row.strong() ? look.strong() : look.text();
        return type.width(cell.hang()) + RowPiece.mark(look).width(cell.mark());
    }

    private static void widenUnderSharedHeadings(TableText table, Look look, List<Need> columns) {
        for (HeadPiece.Span span : HeadPiece.spans(table.columns())) {
            float missing = Look.BETWEEN + LineBreaks.widestPart(look.small(), span.text());
            for (Need need : columns.subList(span.from(), span.to())) {
                missing -= need.least();
            }
            if (missing > 0) {
                float each = missing / (span.to() - span.from());
                columns.subList(span.from(), span.to()).replaceAll(need -> need.or(need.least() + each, need.wanted()));
            }
        }
    }
}
