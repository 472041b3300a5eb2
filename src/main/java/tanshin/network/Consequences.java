package tanshin.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.network.Contradiction.Kind;
import tanshin.network.Prints.Print;

/**
 * Tests the relations of which some figures are not printed but follow: a print that meets what is derived from others nowhere
 * is contradicted as well. It is the suspect, since what speaks against it rests on prints that nothing contradicts; how
 * likely, a slip says.
 */
final class Consequences {

    private final Prints prints;
    private final Equations equations;
    private final Derivations derivations;
    private final BitSet excluded;

    Consequences(Prints prints, Equations equations, Derivations derivations, BitSet excluded) {
        this.prints = prints;
        this.equations = equations;
        this.derivations = derivations;
        this.excluded = excluded;
    }

    /**
     * Tells every print that is contradicted.
     *
     * @return the numbers of these prints
     */
    BitSet contradicted(Consumer<Contradiction> told) {
        BitSet contradicted = new BitSet();
        for (int figure = 0; figure < prints.count(); figure++) {
            Print print = prints.best(figure, excluded);
            Optional<Contradiction> contradiction = print == null ? Optional.empty() : against(print);
            if (print != null && contradiction.isPresent()) {
                contradicted.set(print.number());
                told.accept(contradiction.get());
            }
        }
        return contradicted;
    }

    private Optional<Contradiction> against(Print print) {
        List<Equation> broken = new ArrayList<>();
        Interval expected = null;
        for (Wired equation : equations.touching(print.figure())) {
            int place = equation.place(print.figure());
            boolean defines = equation.readable(place) && !equation.backwards(place);
            Interval said = defines ? equation.solve(place, derivations::known) : null;
            if (said != null && !said.meets(print.meaning()) && !circular(equation, print.figure())) {
                broken.add(equation.equation());
                expected = expected == null || said.width().compareTo(expected.width()) < 0 ? said : expected;
            }
        }
        return Optional.ofNullable(expected).map(right -> contradiction(print, right, broken));
    }

    private boolean circular(Wired equation, int figure) {
        for (int other : equation.figures()) {
            if (other != figure && derivations.restsOn(/* figure= */ other, /* other= */ figure)) {
                return true;
            }
        }
        return false;
    }

    private Contradiction contradiction(Print print, Interval expected, List<Equation> broken) {
        Fact fact = print.fact();
        FactValue.Numeric value = (FactValue.Numeric) fact.value();
        Optional<Slip> slip = Slip.between(value.amount(), value.decimals(), expected);
        return new Contradiction(
                slip.isPresent() || broken.size() > 1 ? Kind.LIKELY : Kind.UNEXPLAINED,
                List.of(fact),
                Optional.of(expected),
                slip,
                broken,
                List.of());
    }
}
