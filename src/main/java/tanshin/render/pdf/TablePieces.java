package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lays a table out: its title, its headings, its rows, its notes. */
record TablePieces(TableText table, Look look, Words words) {

    private static final float USUAL = 7.4f;

    /** Whether it looks well in half the width of a page, in type of the usual size, and fits there in that of the look. */
    boolean narrow() {
        return Needs.of(table, look.sized(USUAL)).comfortable() <= Look.HALF
                && Needs.of(table, look).least() <= Look.HALF;
    }

    /** The table, or where even the full width is too small for its columns, several with some of the columns each. */
    List<Piece> pieces(float width) {
        List<Piece> pieces = new ArrayList<>();
        Section section = new Section();
        List<TableText> parts = parts(width);
        for (int index = 0; index < parts.size(); index++) {
            pieces.add(piece(parts.get(index), index == 0, index == parts.size() - 1, width, section));
        }
        return pieces;
    }

    List<TableText> parts(float width) {
        if (Needs.of(table, look).least() <= width) {
            return List.of(table.slice(0, table.columns().size()));
        }
        List<TableText> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = fitting(from, width);
            parts.add(table.slice(from, to));
            from = to;
        } while (from < table.columns().size());
        return parts;
    }

    /** How many columns fit, counted from one; at least that one. */
    private int fitting(int from, float width) {
        int to = Math.min(from + 1, table.columns().size());
        while (to < table.columns().size()
                && Needs.of(table.slice(from, to + 1), look).least() <= width) {
            to++;
        }
        return to;
    }

    private Piece piece(TableText part, boolean first, boolean last, float width, Section section) {
        Widths widths = Widths.of(part, look, width);
        Piece heads = new HeadPiece(part, widths, look, section);
        List<Piece> body = new ArrayList<>();
        for (TableText.Line row : part.rows()) {
            body.add(new RowPiece(row, widths, look, section));
        }
        if (!part.rows().isEmpty()) {
            body.add(new Closing(width));
        }
        if (last) {
            body.addAll(notes(width, section));
        }
        Piece again =
                new Pair(TitlePiece.of(words.continued(table.title()), table.unit(), "", look, width, section), heads);
        Piece head = new Pair(TitlePiece.of(table.title(), table.unit(), table.title(), look, width, section), heads);
        return new Stack(first ? head : again, again, body);
    }

    private List<Piece> notes(float width, Section section) {
        List<Piece> notes = new ArrayList<>();
        for (String note : table.notes()) {
            notes.add(Paragraph.of(note, look.small(), width, section));
        }
        return notes;
    }

    /** One piece over another. */
    private record Pair(Piece upper, Piece lower) implements Piece {
        @Override
        public float height() {
            return upper.height() + lower.height();
        }

        @Override
        public void draw(Page page, float x, float y) {
            upper.draw(page, x, y);
            lower.draw(page, x, y + upper.height());
        }
    }

    /** The line under the last row. */
    private record Closing(float width) implements Piece {
        @Override
        public float height() {
            return 2;
        }

        @Override
        public void draw(Page page, float x, float y) {
            page.rule(x, y, width, 0.6f, Ink.NAVY);
        }
    }
}
