package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Blocks on one page of which the height is given: whole ones over the full width, others in columns, spread to fill it. */
final class Spread {

    /** How often the range between the densest and the roomiest distances is halved. */
    private static final int STEPS = 7;
    /** The roomiest distances. */
    private static final float MOST = 2;
    /** A distance between the blocks of the shorter column may grow by so much of itself. */
    private static final float MOST_LOOSER = 1.2f;

    private final List<Item> items;
    private final Look look;
    private final List<Run> runs;
    private final List<Item.Measure> measures = new ArrayList<>();

    /** A block and where it goes; blocks are drawn, and read, in the order in which the report lists them. */
    private record Placed(int index, Piece piece, float x, float y) {}

    /** A run of blocks: one over the full width, or several in columns. */
    private record Run(int from, int to) {
        boolean full() {
            return to - from == 1;
        }
    }

    Spread(List<Item> items, Look look, Measures known) {
        this.items = items;
        this.look = look;
        this.runs = runs(known);
        for (Run run : runs) {
            for (Item item : items.subList(run.from(), run.to())) {
                measures.add(known.of(item, run.full() ? Look.FULL : Look.HALF));
            }
        }
    }

    /** The roomiest distances at which the blocks fit, from 0 for the densest to {@link #MOST}; empty if they do not fit at all. */
    Optional<Float> room(float height) {
        if (height(at(0)) > height) {
            return Optional.empty();
        }
        if (height(at(MOST)) <= height) {
            return Optional.of(MOST);
        }
        float fits = 0;
        float fails = MOST;
        for (int step = 0; step < STEPS; step++) {
            float middle = (fits + fails) / 2;
            if (height(at(middle)) <= height) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return Optional.of(fits);
    }

    /** Draws the blocks from y on. */
    void draw(Page page, float y, float room) {
        Look spaced = at(room);
        float top = y;
        for (Run run : runs) {
            if (run.full()) {
                Piece piece = items.get(run.from()).piece(spaced, Look.FULL);
                piece.draw(page, Look.MARGIN, top);
                top += piece.height() + spaced.gap();
            } else {
                top = columns(run, page, top, spaced);
            }
        }
    }

    /** From 0 to 1 everything gets looser, from there on only charts and the distances between blocks. */
    private Look at(float room) {
        float rows = Math.min(1, room);
        return look.spaced(
                between(look.body() * 0.16f, look.body() * 0.56f, rows),
                between(9.5f, 19, rows) + 6 * (room - rows),
                between(52, 150, rows) + 90 * (room - rows));
    }

    private static float between(float least, float most, float part) {
        return least + (most - least) * part;
    }

    private float height(Look spaced) {
        float height = -spaced.gap();
        for (Run run : runs) {
            List<Float> heights = heights(run, spaced);
            height += run.full() ? heights.get(0) : Columns.even(heights).height(heights);
        }
        return height;
    }

    /** With the distance to the next block. */
    private List<Float> heights(Run run, Look spaced) {
        List<Float> heights = new ArrayList<>();
        for (Item.Measure measure : measures.subList(run.from(), run.to())) {
            heights.add(measure.at(spaced) + spaced.gap());
        }
        return heights;
    }

    private float columns(Run run, Page page, float top, Look spaced) {
        List<Float> heights = heights(run, spaced);
        Columns columns = Columns.even(heights);
        float bottom = top + columns.height(heights);
        List<Placed> placed = new ArrayList<>();
        placed.addAll(column(run, columns.left(), Look.MARGIN, top, bottom, spaced));
        placed.addAll(column(run, columns.right(), Look.MARGIN + Look.HALF + Look.GUTTER, top, bottom, spaced));
        placed.stream()
                .sorted(Comparator.comparing(Placed::index))
                .forEach(each -> each.piece().draw(page, each.x(), each.y()));
        return bottom;
    }

    /** What the longer column is longer by makes the charts of the shorter one higher, or the distances between its blocks. */
    private List<Placed> column(Run run, List<Integer> column, float x, float top, float bottom, Look spaced) {
        float left = bottom - top - Columns.sum(column, heights(run, spaced));
        float plots = 0;
        for (int index : column) {
            plots += measures.get(run.from() + index).plots();
        }
        Look grown = plots > 0 ? spaced.spaced(spaced.pad(), spaced.gap(), spaced.chart() + left / plots) : spaced;
        float looser =
                plots > 0 || column.size() < 2 ? 0 : Math.min(left / (column.size() - 1), spaced.gap() * MOST_LOOSER);
        List<Placed> placed = new ArrayList<>();
        float y = top;
        for (int index : column) {
            Piece piece = items.get(run.from() + index).piece(grown, Look.HALF);
            placed.add(new Placed(index, piece, x, y));
            y += piece.height() + spaced.gap() + looser;
        }
        return placed;
    }

    private List<Run> runs(Measures known) {
        List<Run> found = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int to = from + 1;
            while (known.narrow(items.get(from)) && to < items.size() && known.narrow(items.get(to))) {
                to++;
            }
            found.add(new Run(from, to));
            from = to;
        }
        return found;
    }
}
