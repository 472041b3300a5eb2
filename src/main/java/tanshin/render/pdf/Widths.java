package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The widths of a table's columns.
 *
 * @param label the column of labels
 */
record Widths(float label, List<Column> columns) {

    /**
     * A column.
     *
     * @param width with the space to the column before
     * @param hang how much of it lies beyond the common edge of its figures
     * @param figures whether figures stand in it, else words
     */
    record Column(float width, float hang, boolean figures) {}

    private static final float WIDEST_FIGURES = 76;
    private static final float ROUNDING = 0.01f;

    /** What fits into the width: labels get it first, then columns, of which those of one unit are made equal. */
    static Widths of(TableText table, Look look, float width) {
        Needs needs = Needs.of(table, look);
        float room = width - needs.least();
        if (room < 0) {
            return squeezed(table, needs, width);
        }
        float label = label(needs, width);
        room -= label - needs.label().least();
        List<Float> wanted = wanted(table, needs);
        float wish = 0;
        for (int column = 0; column < wanted.size(); column++) {
            wish += wanted.get(column) - needs.columns().get(column).least();
        }
        float part = wish > 0 ? Math.min(1, room / wish) : 0;
        List<Float> widths = new ArrayList<>();
        for (int column = 0; column < wanted.size(); column++) {
            float least = needs.columns().get(column).least();
            widths.add(least + part * (wanted.get(column) - least));
        }
        return spread(table, needs, widths, width);
    }

    /** Where a column begins. */
    float left(int column) {
        float x = label;
        for (Column before : columns.subList(0, column)) {
            x += before.width();
        }
        return x;
    }

    /** Where the figures of a column end. */
    float edge(int column) {
        return left(column) + columns.get(column).width() - columns.get(column).hang();
    }

    /** The room for the words of columns from one to before another. */
    float room(int from, int to) {
        return edge(to - 1) - left(from) - Look.BETWEEN + ROUNDING;
    }

    float whole() {
        return left(columns.size());
    }

    /** For each column the wish of the widest of its kind. */
    private static List<Float> wanted(TableText table, Needs needs) {
        Map<String, Float> widest = new HashMap<>();
        List<String> kinds = new ArrayList<>();
        for (int column = 0; column < needs.columns().size(); column++) {
            kinds.add(kind(table, column));
            widest.merge(kinds.get(column), needs.columns().get(column).wanted(), Math::max);
        }
        return kinds.stream().map(kind -> widest.getOrDefault(kind, 0f)).toList();
    }

    /** The unit of figures, and whether they are percentages; a column of words is of a kind of its own. */
    private static String kind(TableText table, int column) {
        TableText.Heads heads = table.columns().get(column);
        if (!heads.figures()) {
            return Integer.toString(column);
        }
        for (TableText.Line row : table.rows()) {
            if (row.cells().get(column).text().endsWith("%")) {
                return heads.unit() + " %";
            }
        }
        return heads.unit() + " ";
    }

    /** The width that labels get before columns may wish, at most half of all. */
    private static float label(Needs needs, float width) {
        float most = Math.max(needs.label().least(), Math.min(needs.label().wanted(), width / 2));
        return Math.min(most, needs.label().least() + width - needs.least());
    }

    /** Gives what is left to the figures, up to a width at which rows can still be followed, and then to the labels. */
    private static Widths spread(TableText table, Needs needs, List<Float> widths, float width) {
        float left = width - needs.label().least();
        for (float column : widths) {
            left -= column;
        }
        left -= Math.max(
                0, Math.min(left, needs.label().wanted() - needs.label().least()));
        float each = left / widths.size();
        for (int column = 0; column < widths.size(); column++) {
            float most = table.columns().get(column).figures() ? WIDEST_FIGURES : width;
            float more = Math.max(0, Math.min(each, most - widths.get(column)));
            widths.set(column, widths.get(column) + more);
        }
        return rest(table, needs, widths, width);
    }

    /** All columns narrower in proportion; figures too wide for theirs are set smaller. */
    private static Widths squeezed(TableText table, Needs needs, float width) {
        float part = width / needs.least();
        return rest(
                table,
                needs,
                needs.columns().stream().map(need -> need.least() * part).toList(),
                width);
    }

    private static Widths rest(TableText table, Needs needs, List<Float> widths, float width) {
        float label = width;
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            label -= widths.get(column);
            columns.add(new Column(
                    widths.get(column),
                    needs.columns().get(column).hang(),
                    table.columns().get(column).figures()));
        }
        return new Widths(label, columns);
    }
}
