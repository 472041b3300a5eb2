package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import tanshin.report.Cell;
import tanshin.report.Row;
import tanshin.report.Table;

/** A small table in large figures: a tile for each row, its first column large, the others below in words. */
final class TilesPiece implements Piece {

    private static final int MOST = 6;
    private static final int LEAST = 2;
    private static final float APART = 8;
    private static final float PAD = 6;
    private static final float LARGE = 1.95f;
    private static final float BAR = 2.2f;

    private final Table table;
    private final String language;
    private final Look look;
    private final float width;
    private final List<Row> shown;
    private final Section section = new Section();
    private final List<Tile> tiles = new ArrayList<>();

    /** A row in words. */
    private record Tile(List<String> label, String figure, String unit, String mark, List<String> others) {}

    TilesPiece(Table table, String language, Look look, float width) {
        this.table = table;
        this.language = language;
        this.look = look;
        this.width = width;
        this.shown = table.rows().stream().filter(TilesPiece::known).toList();
        shown.forEach(row -> tiles.add(tile(row)));
    }

    /** Whether a table is small enough, and its first column one of figures; rows without one have no tile. */
    static boolean suits(Table table) {
        return table.rows().stream().filter(TilesPiece::known).count() >= LEAST
                && table.rows().size() <= MOST
                && table.columns().size() >= LEAST
                && table.columns().size() <= MOST / 2
                && table.rows().stream().allMatch(TilesPiece::suits);
    }

    @Override
    public float height() {
        float others =
                tiles.stream().mapToInt(tile -> tile.others().size()).max().orElse(0) * small().leading();
        return 2 * PAD + labelLines() * small().leading() + large().leading() + others + 2;
    }

    @Override
    public void draw(Page page, float x, float y) {
        page.bookmark(table.title().in(language), y);
        float left = x;
        for (Tile tile : tiles) {
            page.box(left, y, room(), height(), Ink.TINT);
            page.box(left, y, BAR, height(), Ink.NAVY);
            float inside = left + PAD + BAR;
            page.in(section.tag(page).child("P"), () -> draw(page, tile, inside, y + PAD));
            left += room() + APART;
        }
    }

    private void draw(Page page, Tile tile, float x, float y) {
        for (int line = 0; line < tile.label().size(); line++) {
            page.left(
                    x,
                    y + small().ascent() + line * small().leading(),
                    small().ink(Ink.TEXT),
                    tile.label().get(line));
        }
        float baseline = y + labelLines() * small().leading() + large().ascent();
        Type figure = large().size(size());
        page.left(x, baseline, figure, tile.figure());
        page.left(x + figure.width(tile.figure()) + 2, baseline, small(), tile.unit() + tile.mark());
        float next = baseline + large().leading() - large().ascent() + small().ascent();
        for (String other : tile.others()) {
            page.left(x, next, small(), other);
            next += small().leading();
        }
    }

    /** All figures are of one size, at which the longest fits into its tile. */
    private float size() {
        float size = large().size();
        for (Tile tile : tiles) {
            float free = inner() - 2 - small().width(tile.unit() + tile.mark());
            size = Math.min(size, large().size() * free / large().width(tile.figure()));
        }
        return size;
    }

    private Tile tile(Row row) {
        Cell.Amount first = (Cell.Amount) row.cells().get(0);
        List<String> others = new ArrayList<>();
        for (int column = 1; column < row.cells().size(); column++) {
            if (row.cells().get(column) instanceof Cell.Amount amount) {
                String heading = table.columns().get(column).heading().in(language);
                others.addAll(small().lines(heading + "  " + withUnit(amount, column), inner()));
            }
        }
        return new Tile(
                small().lines(row.label().in(language), inner()),
                CellText.text(first, language),
                first.style().labels().in(language),
                CellText.mark(first),
                others);
    }

    /** With the percent sign that other tables write over the column: (37.5%). */
    private String withUnit(Cell.Amount amount, int column) {
        String unit = table.columns().get(column).unit().in(language);
        String text = CellText.text(amount, language);
        String sign = unit.length() == 1 && amount.style().suffix().isEmpty() ? unit : "";
        String signed = text.endsWith(")") ? text.substring(0, text.length() - 1) + sign + ")" : text + sign;
        return signed + CellText.mark(amount);
    }

    private int labelLines() {
        return tiles.stream().mapToInt(tile -> tile.label().size()).max().orElse(0);
    }

    private float room() {
        return (width - (shown.size() - 1) * APART) / shown.size();
    }

    private float inner() {
        return room() - 2 * PAD - BAR;
    }

    private Type small() {
        return look.small();
    }

    private Type large() {
        return new Type(look.faces().bold(), look.body() * LARGE, Ink.NAVY);
    }

    private static boolean suits(Row row) {
        Cell first = row.cells().get(0);
        return row.emphasis() == Row.Emphasis.NONE && (known(row) || first instanceof Cell.Missing);
    }

    private static boolean known(Row row) {
        return row.cells().get(0) instanceof Cell.Amount;
    }
}
