package tanshin.report;

import java.util.List;
import tanshin.fact.Labels;

/**
 * A row of a table.
 *
 * @param depth how far the label is indented; 0 is the margin
 * @param cells one for each column
 */
public record Row(Labels label, int depth, Emphasis emphasis, List<Cell> cells) {

    /** How much a row stands out. */
    public enum Emphasis {
        /** A line among others. */
        NONE,
        /** Words over the lines that follow; its cells are blank. */
        HEADING,
        /** A sum of lines above, with a rule over it. */
        SUBTOTAL,
        /** The sum of a whole table or block. */
        TOTAL
    }

    /** Whether anything of it is known: a share of nearly nothing says nothing where the amounts beside it are missing. */
    boolean known() {
        boolean amountsMissing = cells.stream().anyMatch(cell -> cell instanceof Cell.Missing && !cell.measured());
        return cells.stream().anyMatch(cell -> cell.known() && !(amountsMissing && cell.measured()));
    }

    public Row {
        cells = List.copyOf(cells);
    }
}
