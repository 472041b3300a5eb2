package tanshin.network;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.network.Contradiction.Kind;
import tanshin.network.Derivations.Derived;
import tanshin.network.Derivations.Way;
import tanshin.network.Prints.Print;

/**
 * Tests derived figures against what the taxonomy lets them be at most. Where one exceeds its limit, a print that it follows
 * from is wrong: the one of which a slip would explain the excess, if it is the only one.
 */
final class Excesses {

    private final Limits limits;
    private final Derivations derivations;

    /** What a print must be for the figure to keep within its limit, and the slip that makes the print out of that. */
    private record Right(Interval expected, Slip slip) {}

    Excesses(Limits limits, Derivations derivations) {
        this.limits = limits;
        this.derivations = derivations;
    }

    /**
     * Tells every excess that no print told before explains.
     *
     * @return the numbers of the prints that may be wrong
     */
    BitSet contradicted(Consumer<Contradiction> told) {
        BitSet contradicted = new BitSet();
        BitSet suspects = new BitSet();
        for (Derived derived : derivations.derived(this::exceeds)) {
            if (!derivations.basis(derived.figure()).intersects(suspects)) {
                List<Print> prints = prints(derived);
                Contradiction contradiction = explain(derived, prints);
                prints.stream()
                        .filter(print -> contradiction.suspects().contains(print.fact()))
                        .forEach(print -> {
                            contradicted.set(print.number());
                            suspects.set(print.figure());
                        });
                told.accept(contradiction);
            }
        }
        return contradicted;
    }

    private boolean exceeds(int figure) {
        Interval limit = limits.of(figure, derivations::known);
        Interval amount = derivations.known(figure);
        return limit != null && amount != null && !amount.meets(limit);
    }

    /** The prints that go into a derived figure, by however many steps. */
    private List<Print> prints(Derived derived) {
        return derivations.basis(derived.figure()).stream()
                .mapToObj(derivations::printed)
                .filter(Objects::nonNull)
                .toList();
    }

    private Contradiction explain(Derived derived, List<Print> prints) {
        Interval limit = Objects.requireNonNull(limits.of(derived.figure(), derivations::known));
        Map<Print, Right> slips = new LinkedHashMap<>();
        for (Way way : derived.ways()) {
            for (Print print : prints) {
                Right right = right(print, way.equation(), derived.figure(), limit);
                if (right != null) {
                    slips.putIfAbsent(print, right);
                }
            }
        }
        List<Equation> broken =
                derived.ways().stream().map(way -> way.equation().equation()).toList();
        Optional<Map.Entry<Print, Right>> only =
                slips.size() == 1 ? slips.entrySet().stream().findFirst() : Optional.empty();
        return only.map(entry -> new Contradiction(
                        Kind.LIKELY,
                        List.of(entry.getKey().fact()),
                        Optional.of(entry.getValue().expected()),
                        Optional.of(entry.getValue().slip()),
                        broken,
                        others(prints, entry.getKey()).map(Print::fact).toList()))
                .orElseGet(() -> new Contradiction(
                        Kind.UNEXPLAINED,
                        prints.stream().map(Print::fact).toList(),
                        Optional.empty(),
                        Optional.empty(),
                        broken,
                        List.of()));
    }

    private static Stream<Print> others(List<Print> prints, Print except) {
        return prints.stream().filter(print -> print.number() != except.number());
    }

    /** Null where no slip in the print explains the excess. */
    private @Nullable Right right(Print print, Wired equation, int limited, Interval limit) {
        if (equation.place(print.figure()) < 0) {
            return null;
        }
        Interval expected =
                equation.solveFor(print.figure(), figure -> figure == limited ? limit : derivations.known(figure));
        FactValue.Numeric value = (FactValue.Numeric) print.fact().value();
        return expected == null
                ? null
                : Slip.between(value.amount(), value.decimals(), expected)
                        .map(slip -> new Right(expected, slip))
                        .orElse(null);
    }
}
