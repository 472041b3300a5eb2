package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.report.Row;

/** A row of a table, its words broken into lines. */
final class RowPiece implements Piece {

    private static final float ROUNDING = 0.02f;
    private static final float ABOVE_HEADING = 2.5f;

    private final TableText.Line row;
    private final Widths widths;
    private final Look look;
    private final Section section;
    private final Type type;
    private final List<String> label;
    private final List<List<String>> cells;

    RowPiece(TableText.Line row, Widths widths, Look look, Section section) {
        this(row, widths, look, section, labelLines(row, widths, look), cellLines(row, widths, look));
    }

    private RowPiece(
            TableText.Line row,
            Widths widths,
            Look look,
            Section section,
            List<String> label,
            List<List<String>> cells) {
        this.section = section;
        this.row = row;
        this.widths = widths;
        this.look = look;
        this.type = type(row, look);
        this.label = label;
        this.cells = cells;
    }

    /** The small mark beyond a figure. */
    static Type mark(Look look) {
        return new Type(look.faces().regular(), look.body() * 0.82f, Ink.GREY);
    }

    @Override
    public float height() {
        return above() + lineCount() * type.leading() + 2 * look.pad();
    }

    @Override
    public boolean keptWithNext() {
        return row.emphasis() == Row.Emphasis.HEADING;
    }

    /** Only words of many lines are divided. */
    @Override
    public Optional<Halves> split(float room) {
        int lines = (int) ((room - above() - 2 * look.pad()) / type.leading());
        if (lines < 1 || lines >= lineCount()) {
            return Optional.empty();
        }
        return Optional.of(new Halves(lines(0, lines), lines(lines, lineCount())));
    }

    @Override
    public void draw(Page page, float x, float y) {
        ground(page, x, y);
        float baseline = y + above() + look.pad() + type.ascent();
        float last = baseline + (wordsWrap() ? 0 : (label.size() - 1) * type.leading());
        Tag tag = section.table(page).child("TR");
        page.in(tag.child("TH").scope("Row"), () -> label(page, x, baseline));
        for (int column = 0; column < cells.size(); column++) {
            int at = column;
            page.in(tag.child("TD"), () -> cell(page, x, last, at));
        }
    }

    private void label(Page page, float x, float baseline) {
        for (int line = 0; line < label.size(); line++) {
            page.left(x + row.depth() * Look.INDENT, baseline + line * type.leading(), labelType(), label.get(line));
        }
    }

    private void ground(Page page, float x, float y) {
        if (row.emphasis() == Row.Emphasis.TOTAL) {
            page.box(x, y, widths.whole(), height(), Ink.TINT);
            page.rule(x, y, widths.whole(), 0.7f, Ink.NAVY);
        } else if (row.emphasis() == Row.Emphasis.SUBTOTAL) {
            page.rule(x, y, widths.whole(), 0.5f, Ink.RULE);
        }
        page.rule(x, y + height(), widths.whole(), 0.25f, Ink.HAIRLINE);
    }

    private void cell(Page page, float x, float baseline, int column) {
        CellText cell = row.cells().get(column);
        float edge = x + widths.edge(column);
        float y = baseline;
        for (String line : cells.get(column)) {
            if (cell.figure()) {
                figure(page, edge, y, cell, line, widths.room(column, column + 1));
            } else if (widths.columns().get(column).figures()) {
                page.right(edge, y, type, line);
            } else {
                page.left(x + widths.left(column) + Look.BETWEEN, y, type, line);
            }
            y += type.leading();
        }
    }

    /** A figure is never broken; one too wide for its column is set smaller. */
    private void figure(Page page, float edge, float y, CellText cell, String text, float room) {
        float natural = type.width(text);
        Type fitting = natural > room ? type.size(type.size() * room / natural) : type;
        page.right(edge, y, fitting, text);
        page.left(edge, y, fitting, cell.hang());
        float raised = cell.raised() ? type.size() * 0.3f : 0;
        page.left(edge + fitting.width(cell.hang()), y - raised, mark(look), cell.mark());
    }

    private boolean wordsWrap() {
        return cells.stream().anyMatch(lines -> lines.size() > 1);
    }

    private int lineCount() {
        int count = label.size();
        for (List<String> lines : cells) {
            count = Math.max(count, lines.size());
        }
        return count;
    }

    private RowPiece lines(int from, int to) {
        List<List<String>> cut = new ArrayList<>();
        for (List<String> lines : cells) {
            cut.add(cut(lines, from, to));
        }
        return new RowPiece(row, widths, look, section, cut(label, from, to), cut);
    }

    private static List<String> cut(List<String> lines, int from, int to) {
        return lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
    }

    private float above() {
        return keptWithNext() ? ABOVE_HEADING : 0;
    }

    private Type labelType() {
        return keptWithNext() ? type.ink(Ink.NAVY) : type;
    }

    private static Type type(TableText.Line row, Look look) {
        return row.strong() ? look.strong() : look.text();
    }

    /** A heading may run over the blank cells beside it. */
    private static List<String> labelLines(TableText.Line row, Widths widths, Look look) {
        boolean alone = row.cells().stream().allMatch(cell -> cell.text().isEmpty());
        float width = (alone ? widths.whole() : widths.label()) - row.depth() * Look.INDENT;
        return type(row, look).balanced(row.label(), Math.max(width, Look.INDENT) + ROUNDING);
    }

    private static List<List<String>> cellLines(TableText.Line row, Widths widths, Look look) {
        List<List<String>> cells = new ArrayList<>();
        for (CellText cell : row.cells()) {
            cells.add(
                    cell.figure()
                            ? List.of(cell.text())
                            : type(row, look).lines(cell.text(), widths.room(cells.size(), cells.size() + 1)));
        }
        return cells;
    }
}
