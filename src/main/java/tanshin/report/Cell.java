package tanshin.report;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Labels;

/** What stands where a row and a column meet. */
public sealed interface Cell {

    /** Whether anything stands there but the sign that something is missing. */
    default boolean known() {
        return !(this instanceof Missing) && !(this instanceof Blank);
    }

    /** Whether a share, a change or another measure of a figure stands there, or is missing there. */
    default boolean measured() {
        return this instanceof Amount amount
                ? amount.fact().dimensions().measure().isPresent()
                : this instanceof Missing missing
                        && missing.dimensions().measure().isPresent();
    }

    /**
     * A number.
     *
     * @param fact the figure shown, reported or derived
     * @param negated whether the cell shows the opposite of the fact's natural sign
     * @param formula how the shown amount follows from other cells, where it does
     * @param standing how well the figure is known
     */
    record Amount(Fact fact, AmountStyle style, boolean negated, Optional<Formula> formula, Standing standing)
            implements Cell {

        /** A figure that is printed if its fact is reported, and as exact as it is written. */
        public Amount(Fact fact, AmountStyle style, boolean negated, Optional<Formula> formula) {
            this(fact, style, negated, formula, Standing.sound(!fact.isDerived()));
        }

        /** The same figure with another formula, or with none. */
        Amount following(Optional<Formula> other) {
            return new Amount(fact, style, negated, other, standing);
        }

        /** Whether the figure is known only because it follows from others; documents mark it. */
        public boolean derived() {
            return !standing.printed();
        }

        /** Whether it is known to fewer digits than its table writes; documents mark it. */
        public boolean rough() {
            return standing.rough();
        }

        /** Whether other figures contradict it and nothing stands in for it; documents mark it. */
        public boolean disputed() {
            return standing.disputed();
        }

        /** The number to show, in the fact's unit, with the sign that the cell shows. */
        public BigDecimal shown() {
            BigDecimal amount = fact.point().orElseThrow();
            return negated ? amount.negate() : amount;
        }
    }

    /**
     * How well a figure is known.
     *
     * @param printed whether a filing prints it, though what is shown may be computed anew
     * @param rough whether it is known to fewer digits than the table writes
     * @param disputed whether it is a print that other prints contradict, and for which there is no substitute
     */
    record Standing(boolean printed, boolean rough, boolean disputed) {

        /** Nothing speaks against the figure, and all its digits are known. */
        static Standing sound(boolean printed) {
            return new Standing(printed, /* rough= */ false, /* disputed= */ false);
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
