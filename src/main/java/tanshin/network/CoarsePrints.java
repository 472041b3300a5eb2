package tanshin.network;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Interval;
import tanshin.network.Prints.Print;

/**
 * Finds the prints that say roughly what other prints together say exactly: 30.0 billion for a half year, of which both
 * quarters are printed in millions. What follows is the better fact; the print stays, and is checked, but nothing is derived
 * from it.
 */
final class CoarsePrints {

    /** How many times finer the others must be. */
    private static final BigDecimal FINER = BigDecimal.TEN;

    private final Prints prints;
    private final Figures figures;
    private final Equations equations;
    private final BitSet excluded;

    CoarsePrints(Prints prints, Figures figures, Equations equations, BitSet excluded) {
        this.prints = prints;
        this.figures = figures;
        this.equations = equations;
        this.excluded = excluded;
    }

    /** The numbers of the prints; measures are computed from what they measure anyway. */
    BitSet find() {
        BitSet coarse = new BitSet();
        for (int figure = 0; figure < prints.count(); figure++) {
            Print best = figures.get(figure).measure().isEmpty() ? prints.best(figure, excluded) : null;
            if (best != null && best.meaning().width().signum() > 0 && finerElsewhere(best)) {
                prints.numbers(figure).forEach(print -> coarse.set(print.number()));
            }
        }
        return coarse;
    }

    private boolean finerElsewhere(Print print) {
        for (Wired equation : equations.touching(print.figure())) {
            Interval other = adds(equation) ? equation.solveFor(print.figure(), this::printed) : null;
            if (other != null
                    && other.width().multiply(FINER).compareTo(print.meaning().width()) <= 0
                    && other.meets(print.meaning())) {
                return true;
            }
        }
        return false;
    }

    /** Only sums of like figures: a translation or a multiple repeats in other digits what is printed once. */
    private static boolean adds(Wired equation) {
        return equation.equation() instanceof Equation.Sum sum
                && sum.terms().stream().allMatch(term -> term.weight().abs().compareTo(BigDecimal.ONE) == 0);
    }

    private @Nullable Interval printed(int figure) {
        Print print = prints.best(figure, excluded);
        return print == null ? null : print.meaning();
    }
}
