package tanshin.render.pdf;

import java.util.List;
import tanshin.report.Block;

/** A block of a sheet that can be laid out at any look. */
record Item(Block block, Setter setter) {

    /** Lays blocks out. */
    interface Setter {
        List<Piece> pieces(Block block, Look look, float width);

        /** Whether a block looks well in half the width of a page. */
        boolean narrow(Block block, Look look);
    }

    boolean narrow(Look look) {
        return setter.narrow(block, look);
    }

    /** The block as one piece. */
    Piece piece(Look look, float width) {
        List<Piece> pieces = setter.pieces(block, look, width);
        return pieces.size() == 1
                ? pieces.get(0)
                : new Stack(pieces.get(0), pieces.get(0), pieces.subList(1, pieces.size()));
    }

    /** How high it is, depending on the distances of a look. */
    Measure measure(Look look, float width) {
        float height = piece(look, width).height();
        float padded = piece(look.spaced(look.pad() + 1, look.gap(), look.chart()), width)
                        .height()
                - height;
        float plotted = piece(look.spaced(look.pad(), look.gap(), look.chart() + 1), width)
                        .height()
                - height;
        return new Measure(height - padded * look.pad() - plotted * look.chart(), padded, plotted);
    }

    /**
     * A height as a sum.
     *
     * @param fixed what no distance changes
     * @param pads how often the space above or below the words of a row is in it
     * @param plots how often the height of a chart's plot is in it
     */
    record Measure(float fixed, float pads, float plots) {
        float at(Look look) {
            return fixed + pads * look.pad() + plots * look.chart();
        }
    }
}
