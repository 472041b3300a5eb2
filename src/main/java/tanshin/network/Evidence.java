package tanshin.network;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.network.Prints.Print;

/** What all prints that are not accused say about those that are. */
record Evidence(Derivations derivations, Equations equations) {

    /** In units of the suspect's last digit: evidence wider than this acquits nobody. Planted errors showed where (README). */
    private static final BigDecimal TELLING = BigDecimal.valueOf(40);

    /**
     * Whether the evidence confirms a print; empty where it says nothing. Coarse evidence may convict, but what allows many
     * last digits confirms none of them.
     */
    Optional<Boolean> confirms(Print suspect) {
        BigDecimal telling = suspect.decimals().ulp().multiply(TELLING);
        return expected(suspect).flatMap(interval -> {
            if (!interval.meets(suspect.meaning())) {
                return Optional.of(false);
            }
            boolean exact = !Derivations.vague(interval) && interval.width().compareTo(telling) <= 0;
            return exact ? Optional.of(true) : Optional.empty();
        });
    }

    /** The most exact of all that the evidence says of what a print is about: another print of it, or an equation. */
    Optional<Interval> expected(Print suspect) {
        int figure = suspect.figure();
        return Stream.concat(
                        Stream.ofNullable(derivations.known(figure)),
                        equations.touching(figure).stream()
                                .map(equation -> equation.solveFor(figure, derivations::known))
                                .filter(Objects::nonNull))
                .min(Comparator.comparing(Interval::width));
    }

    /** The mistake of form that makes the print out of what is expected. */
    Optional<Slip> slip(Print suspect) {
        FactValue.Numeric value = (FactValue.Numeric) suspect.fact().value();
        return expected(suspect).flatMap(expected -> Slip.between(value.amount(), value.decimals(), expected));
    }

    /** How many equations between other prints, and other prints of the figure, each say by themselves that it is wrong. */
    long witnesses(Print suspect) {
        long speaking = equations.touching(suspect.figure()).stream()
                .filter(equation -> betweenPrints(equation, suspect.figure()))
                .map(equation -> equation.solveFor(suspect.figure(), derivations::known))
                .filter(Objects::nonNull)
                .filter(interval -> !Derivations.vague(interval) && !interval.meets(suspect.meaning()))
                .count();
        return speaking + (derivations.printed(suspect.figure()) == null ? 0 : 1);
    }

    private boolean betweenPrints(Wired equation, int except) {
        for (int figure : equation.figures()) {
            if (figure != except && derivations.printed(figure) == null) {
                return false;
            }
        }
        return true;
    }
}
