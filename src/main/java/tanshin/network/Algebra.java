package tanshin.network;

import java.util.Optional;
import java.util.function.Function;
import tanshin.fact.Dimensions;
import tanshin.fact.Interval;

/** An equation read for one of its figures, by the figures' names; for where speed does not matter. */
final class Algebra {

    private Algebra() {}

    /** What the equation says of {@code unknown}, given what is known of the others; empty where it says nothing. */
    static Optional<Interval> solve(
            Equation equation, Dimensions unknown, Function<Dimensions, Optional<Interval>> known) {
        Wired wired = new Wired(equation);
        return wired.solve(
                wired.figures().indexOf(unknown),
                place -> known.apply(wired.figures().get(place)).orElse(null));
    }
}
