package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** The headings of a table's columns; neighbours share a heading's cell, with a rule under it. */
final class HeadPiece implements Piece {

    /**
     * A heading over columns.
     *
     * @param level from the top, counted from 0
     * @param from its first column
     * @param to before this column
     */
    record Span(int level, int from, int to, String text) {}

    private static final float PAD = 2;

    private final TableText table;
    private final Widths widths;
    private final Type type;
    private final List<Span> spans;
    private final float[] tops;
    private final Section section;

    HeadPiece(TableText table, Widths widths, Look look, Section section) {
        this.section = section;
        this.table = table;
        this.widths = widths;
        this.type = look.small();
        this.spans = spans(table.columns());
        this.tops = tops(levels(table.columns()));
    }

    /** The headings from the top down; those of columns with fewer stand at the bottom. */
    static List<Span> spans(List<TableText.Heads> columns) {
        List<Span> spans = new ArrayList<>();
        int levels = levels(columns);
        for (int level = 0; level < levels; level++) {
            int from = 0;
            for (int column = 1; column <= columns.size(); column++) {
                if (column == columns.size() || !shared(columns, from, column, level, levels)) {
                    spans.add(new Span(level, from, column, text(columns.get(from), level, levels)));
                    from = column;
                }
            }
        }
        return spans;
    }

    @Override
    public float height() {
        return tops[tops.length - 1];
    }

    @Override
    public void draw(Page page, float x, float y) {
        Tag row = section.tag(page);
        for (Span span : spans) {
            if (span.from() == 0) {
                row = section.table(page).child("TR");
                row.empty("TD");
            }
            page.in(row.child("TH").scope("Column").columns(span.to() - span.from()), () -> draw(page, x, y, span));
        }
        if (showsUnits()) {
            Tag units = section.table(page).child("TR");
            units.empty("TD");
            for (int column = 0; column < table.columns().size(); column++) {
                int at = column;
                List<String> unit = type.balanced(table.columns().get(column).unit(), widths.room(column, column + 1));
                page.in(units.child("TH").scope("Column"), () -> draw(page, x, y + tops[tops.length - 2], at, unit));
            }
        }
        if (height() > 0) {
            page.rule(x, y + height() - 0.3f, widths.whole(), 0.7f, Ink.NAVY);
        }
    }

    private void draw(Page page, float x, float y, Span span) {
        List<String> lines = type.balanced(span.text(), widths.room(span.from(), span.to()));
        float bottom = y + tops[span.level() + 1];
        float top = bottom - lines.size() * type.leading() - PAD;
        if (span.to() - span.from() == 1) {
            draw(page, x, top, span.from(), lines);
            return;
        }
        float left = x + widths.left(span.from()) + Look.BETWEEN;
        float right = x + widths.edge(span.to() - 1);
        for (int line = 0; line < lines.size(); line++) {
            page.centred((left + right) / 2, top + type.ascent() + line * type.leading(), type, lines.get(line));
        }
        if (!span.text().isEmpty()) {
            page.rule(left, bottom - PAD / 2, right - left, 0.4f, Ink.RULE);
        }
    }

    private void draw(Page page, float x, float top, int column, List<String> lines) {
        float y = top + type.ascent();
        for (String line : lines) {
            if (table.columns().get(column).figures()) {
                page.right(x + widths.edge(column), y, type, line);
            } else {
                page.left(x + widths.left(column) + Look.BETWEEN, y, type, line);
            }
            y += type.leading();
        }
    }

    private boolean showsUnits() {
        return table.columns().stream().anyMatch(column -> !column.unit().isEmpty());
    }

    /** Where each level begins, then the units, then the end. */
    private float[] tops(int levels) {
        float[] places = new float[levels + 2];
        for (Span span : spans) {
            int lines = span.text().isEmpty()
                    ? 0
                    : type.balanced(span.text(), widths.room(span.from(), span.to()))
                            .size();
            places[span.level() + 1] =
                    Math.max(places[span.level() + 1], lines == 0 ? 0 : lines * type.leading() + PAD);
        }
        if (showsUnits()) {
            for (int column = 0; column < table.columns().size(); column++) {
                int lines = type.balanced(table.columns().get(column).unit(), widths.room(column, column + 1))
                        .size();
                places[levels + 1] = Math.max(places[levels + 1], lines * type.leading() + PAD);
            }
        }
        for (int at = 1; at < places.length; at++) {
            places[at] += places[at - 1];
        }
        return places;
    }

    private static int levels(List<TableText.Heads> columns) {
        int levels = 0;
        for (TableText.Heads column : columns) {
            levels = Math.max(levels, column.headings().size());
        }
        return levels;
    }

    /** Whether two columns have the same heading at a level and at all above it. */
    private static boolean shared(List<TableText.Heads> columns, int one, int two, int level, int levels) {
        for (int above = 0; above <= level; above++) {
            if (!text(columns.get(one), above, levels).equals(text(columns.get(two), above, levels))) {
                return false;
            }
        }
        return true;
    }

    private static String text(TableText.Heads column, int level, int levels) {
        int index = level - levels + column.headings().size();
        return index < 0 ? "" : column.headings().get(index);
    }
}
