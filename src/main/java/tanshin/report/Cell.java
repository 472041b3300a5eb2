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
     * @param printed whether a filing prints the figure, though what is shown may be computed anew
     * @param rough whether it is known to fewer digits than the style writes
     */
    record Amount(
            Fact fact, AmountStyle style, boolean negated, Optional<Formula> formula, boolean printed, boolean rough)
            implements Cell {

        /** A figure that is printed if its fact is reported. */
        public Amount(Fact fact, AmountStyle style, boolean negated, Optional<Formula> formula) {
            this(fact, style, negated, formula, !fact.isDerived(), false);
        }

        /** Whether the figure is known only because it follows from others; documents mark it. */
        public boolean derived() {
            return !printed;
        }

        /** The number to show, in the fact's unit, with the sign that the cell shows. */
        public BigDecimal shown() {
            BigDecimal amount = fact.point().orElseThrow();
            return negated ? amount.negate() : amount;
        }
    }

    /** A text, a date, a yes or no. */
    record Words(Optional<Fact> fact, Labels text) implements Cell {}

    /**
     * A filing prints a dash.
     *
     * @param behind whether it prints the dash not here, but for what this figure is computed from
     */
    record Dash(Fact fact, boolean behind) implements Cell {

        /** The filing itself prints a dash here. */
        public Dash(Fact fact) {
            this(fact, false);
        }
    }

    /** Nothing is meant to stand here: the cell of a heading, a share of a text. */
    record Blank() implements Cell {}

    /** A figure that the ledger does not yield; printed as a dash, listed with its reason. */
    record Missing(Dimensions dimensions, Labels reason) implements Cell {}
}
