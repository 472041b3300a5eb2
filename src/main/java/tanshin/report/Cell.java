package tanshin.report;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Labels;

/** What stands where a row and a column meet. */
public sealed interface Cell {

    /**
     * A number.
     *
     * @param fact the figure shown, reported or derived
     * @param negated whether the cell shows the opposite of the fact's natural sign
     * @param formula how the shown amount follows from other cells, where it does
     */
    record Amount(Fact fact, AmountStyle style, boolean negated, Optional<Formula> formula) implements Cell {

        /** The number to show, in the fact's unit, with the sign that the cell shows. */
        public BigDecimal shown() {
            BigDecimal amount = fact.point().orElseThrow();
            return negated ? amount.negate() : amount;
        }
    }

    /** A text, a date, a yes or no. */
    record Words(Optional<Fact> fact, Labels text) implements Cell {}

    /** The filing itself prints a dash here. */
    record Dash(Fact fact) implements Cell {}

    /** Nothing is meant to stand here: the cell of a heading, a share of a text. */
    record Blank() implements Cell {}

    /** A figure that the ledger does not yield; printed as a dash, listed with its reason. */
    record Missing(Dimensions dimensions, Labels reason) implements Cell {}
}
