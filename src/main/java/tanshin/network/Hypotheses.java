package tanshin.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.network.Prints.Print;
import tanshin.network.Relations.Broken;

/**
 * Tries to explain by one mistake what the rest of the ledger does not decide.
 *
 * <p>It takes broken relations that share open suspects together. A single print explains them if putting it right mends them
 * all and breaks nothing else, and if no other single print does so as well: of one relation a recognised slip is demanded,
 * since any of its prints could mend it. Else the prints of one row may all have the opposite sign, as one word gave it.
 */
final class Hypotheses {

    private static final Interval NOTHING = Interval.point(java.math.BigDecimal.ZERO);

    private final Prints prints;
    private final Equations equations;
    private final OtherPeriods otherPeriods;
    private final BitSet open;
    private final BitSet excluded;

    /**
     * A mistake that would explain some relations.
     *
     * @param prints those that are wrong
     * @param expected what the only one should be
     */
    record Mistake(List<Print> prints, Optional<Interval> expected, Optional<Slip> slip, List<Broken> mended) {}

    /**
     * Over what is left when the guilty are out.
     *
     * @param open prints that are neither guilty nor confirmed
     * @param excluded prints that count for nothing
     */
    Hypotheses(Prints prints, Equations equations, OtherPeriods otherPeriods, BitSet open, BitSet excluded) {
        this.prints = prints;
        this.equations = equations;
        this.otherPeriods = otherPeriods;
        this.open = open;
        this.excluded = excluded;
    }

    /** The mistakes that explain some of the relations, each by itself. */
    List<Mistake> explaining(List<Broken> relations) {
        List<Mistake> mistakes = new ArrayList<>();
        for (List<Broken> group : groups(relations)) {
            single(group).or(() -> turnedRow(group)).ifPresent(mistakes::add);
        }
        return mistakes;
    }

    /** Relations that share open suspects, directly or through others. */
    private List<List<Broken>> groups(List<Broken> relations) {
        List<List<Broken>> groups = new ArrayList<>();
        List<BitSet> suspects = new ArrayList<>();
        for (Broken relation : relations) {
            List<Broken> joined = new ArrayList<>();
            BitSet all = open(relation);
            for (int at = groups.size() - 1; at >= 0; at--) {
                if (suspects.get(at).intersects(all)) {
                    joined.addAll(0, groups.remove(at));
                    all.or(suspects.remove(at));
                }
            }
            joined.add(relation);
            groups.add(joined);
            suspects.add(all);
        }
        return groups;
    }

    private BitSet open(Broken relation) {
        BitSet suspects = new BitSet();
        relation.prints().stream()
                .filter(print -> open.get(print.number()))
                .forEach(print -> suspects.set(print.number()));
        return suspects;
    }

    /** The only print that, put right, mends the whole group. */
    private Optional<Mistake> single(List<Broken> group) {
        BitSet suspects = new BitSet();
        group.forEach(relation -> suspects.or(open(relation)));
        List<Mistake> candidates = new ArrayList<>();
        for (int suspect = suspects.nextSetBit(0); suspect >= 0; suspect = suspects.nextSetBit(suspect + 1)) {
            candidate(prints.get(suspect), group).ifPresent(candidates::add);
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private Optional<Mistake> candidate(Print suspect, List<Broken> group) {
        Optional<Interval> right = Optional.empty();
        for (Broken relation : group) {
            Interval demanded = demanded(suspect, relation);
            if (demanded == null) {
                return Optional.empty();
            }
            right = right.isEmpty() ? Optional.of(demanded) : right.get().intersect(demanded);
            if (right.isEmpty()) {
                return Optional.empty();
            }
        }
        Interval expected = right.orElseThrow();
        FactValue.Numeric value = (FactValue.Numeric) suspect.fact().value();
        Optional<Slip> slip = Slip.between(value.amount(), value.decimals(), expected)
                .or(() -> otherPeriods.slip(suspect, this::printed));
        boolean convincing = group.size() > 1 || slip.isPresent();
        return convincing && fitsElsewhere(suspect, expected)
                ? Optional.of(new Mistake(List.of(suspect), Optional.of(expected), slip, group))
                : Optional.empty();
    }

    /** What a relation would have a print be, all its others being right; null where it says nothing. */
    private static @Nullable Interval demanded(Print suspect, Broken relation) {
        if (!relation.prints().contains(suspect)) {
            return null;
        }
        return relation.equation().isPresent()
                ? relation.equation()
                        .get()
                        .solveFor(suspect.figure(), figure -> meaning(figure, relation.prints(), List.of()))
                : common(relation.prints().stream()
                        .filter(print -> !print.equals(suspect))
                        .toList());
    }

    /** What prints of one figure can all mean; null if there are none, or nothing. */
    private static @Nullable Interval common(List<Print> prints) {
        Interval all = prints.isEmpty() ? null : prints.get(0).meaning();
        for (Print print : prints) {
            all = all == null ? null : all.intersect(print.meaning()).orElse(null);
        }
        return all;
    }

    private static @Nullable Interval meaning(int figure, List<Print> some, List<Print> turned) {
        for (Print print : some) {
            if (print.figure() == figure) {
                return turned.contains(print) ? print.meaning().negate() : print.meaning();
            }
        }
        return NOTHING;
    }

    /** Whether every other relation that the figure takes part in, all printed, still holds with the other amount. */
    private boolean fitsElsewhere(Print suspect, Interval expected) {
        for (Wired equation : equations.touching(suspect.figure())) {
            Interval said = equation.solveFor(suspect.figure(), this::printed);
            if (said != null && !said.meets(expected) && said.meets(suspect.meaning())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Interval printed(int figure) {
        Print print = prints.best(figure, excluded);
        return print == null ? null : print.meaning();
    }

    /** The prints of one row, all of the opposite sign, if that mends the only relation of the group. */
    private Optional<Mistake> turnedRow(List<Broken> group) {
        if (group.size() > 1 || group.get(0).equation().isEmpty()) {
            return Optional.empty();
        }
        Broken relation = group.get(0);
        Wired equation = relation.equation().get();
        Map<String, List<Print>> rows = new LinkedHashMap<>();
        relation.prints().stream()
                .filter(print -> open.get(print.number()))
                .forEach(print -> rows.computeIfAbsent(print.row(), any -> new ArrayList<>())
                        .add(print));
        List<List<Print>> mending = rows.values().stream()
                .filter(row -> row.size() > 1 && holds(equation, relation.prints(), row))
                .toList();
        return mending.size() == 1
                ? Optional.of(new Mistake(mending.get(0), Optional.empty(), Optional.of(Slip.TURNED_ROW), group))
                : Optional.empty();
    }

    private static boolean holds(Wired equation, List<Print> all, List<Print> turned) {
        Interval result = meaning(equation.result(), all, turned);
        Interval follows = equation.solve(0, figure -> meaning(figure, all, turned));
        return result != null && follows != null && result.meets(follows);
    }
}
