package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Interval;
import tanshin.network.Prints.Print;

/**
 * What follows from the prints that are not excluded.
 *
 * <p>It goes in rounds: a round takes every equation that lacks one figure, and fixes what all of them together say of it.
 * What a round fixes enters the next one, never its own, so the outcome does not depend on the order of equations. Growth
 * and margins are read backwards only when nothing else is left to do, changes of margins after these, shares of a whole never.
 */
final class Derivations {

    private static final BigDecimal VAGUE = new BigDecimal("0.05");
    private static final Interval NOTHING = Interval.point(BigDecimal.ZERO);
    static final int DIGITS = 12;

    private final Prints prints;
    private final BitSet excluded;
    private final Figures figures;
    private final Equations equations;
    private final Optional<BitSet> scope;
    private @Nullable Interval[] known = new Interval[0];
    private boolean[] looked = new boolean[0];
    private final Wired.Known usable = this::usable;
    private final List<BitSet> inConflict =
            Stream.generate(BitSet::new).limit(Wired.FARTHEST + 1L).toList();
    private final List<Derived> derived = new ArrayList<>();
    private final Map<Integer, Derived> byFigure = new HashMap<>();
    private int rounds;

    /** One equation that gave a figure, and what it alone says. */
    record Way(Wired equation, Interval interval) {}

    /** A derived figure with the equations that gave it in some round, the one that says most first. */
    record Derived(int figure, int round, List<Way> ways) {}

    private Derivations(Prints prints, Figures figures, Equations equations, BitSet excluded, Optional<BitSet> scope) {
        this.prints = prints;
        this.figures = figures;
        this.equations = equations;
        this.excluded = excluded;
        this.scope = scope;
    }

    /** Everything that follows. */
    static Derivations of(Prints prints, Figures figures, Equations equations, BitSet excluded) {
        Derivations derivations = new Derivations(prints, figures, equations, excluded, Optional.empty());
        BitSet all = new BitSet();
        all.set(0, prints.count());
        derivations.run(all);
        return derivations;
    }

    /** What follows for figures that are at most so many equations away from the excluded ones: evidence about these. */
    static Derivations around(Prints prints, Figures figures, Equations equations, BitSet excluded, int distance) {
        BitSet some = new BitSet();
        excluded.stream().forEach(print -> some.set(prints.get(print).figure()));
        BitSet near = near(equations, some, distance);
        Derivations derivations = new Derivations(prints, figures, equations, excluded, Optional.of(near));
        derivations.run(near);
        return derivations;
    }

    private static BitSet near(Equations equations, BitSet some, int distance) {
        BitSet near = (BitSet) some.clone();
        BitSet edge = some;
        for (int step = 0; step < distance; step++) {
            BitSet next = new BitSet();
            for (int figure = edge.nextSetBit(0); figure >= 0; figure = edge.nextSetBit(figure + 1)) {
                for (Wired equation : equations.touching(figure)) {
                    for (int other : equation.figures()) {
                        next.set(other);
                    }
                }
            }
            next.andNot(near);
            near.or(next);
            edge = next;
        }
        return near;
    }

    /** What is known of a figure, printed or derived; null if nothing is. */
    @Nullable
    Interval known(int figure) {
        if (figure < 0) {
            return null;
        }
        if (figure >= known.length) {
            known = Arrays.copyOf(known, Math.max(figure + 1, Math.max(figures.size(), known.length * 3 / 2)));
            looked = Arrays.copyOf(looked, known.length);
        }
        if (!looked[figure]) {
            looked[figure] = true;
            Print print = printed(figure);
            known[figure] = print == null ? null : print.meaning();
        }
        return known[figure];
    }

    /** The print that speaks for a figure. */
    @Nullable
    Print printed(int figure) {
        return prints.best(figure, excluded);
    }

    /** Those of earlier rounds first, and those of one round in the order of their dimensions. */
    List<Derived> derived() {
        return derived(any -> true);
    }

    /** The same of some figures. */
    List<Derived> derived(IntPredicate some) {
        return derived.stream()
                .filter(each -> some.test(each.figure()))
                .sorted(Comparator.comparingInt(Derived::round).thenComparing(each -> figures.get(each.figure())))
                .toList();
    }

    /** Too wide to print, or to divide by: more than a twentieth of the figure, or not surely different from zero. */
    static boolean vague(Interval interval) {
        if (interval.width().signum() == 0) {
            return false;
        }
        BigDecimal nearest = interval.low().abs().min(interval.high().abs());
        return interval.contains(BigDecimal.ZERO) || interval.width().compareTo(nearest.multiply(VAGUE)) > 0;
    }

    private void run(BitSet start) {
        List<Integer> added = new ArrayList<>();
        for (int figure = start.nextSetBit(0); figure >= 0; figure = start.nextSetBit(figure + 1)) {
            if (known(figure) != null || prints.onlyDashes(figure)) {
                added.add(figure);
            }
        }
        List<Map<Integer, Wired>> later = Stream.<Map<Integer, Wired>>generate(LinkedHashMap::new)
                .limit(Wired.FARTHEST)
                .toList();
        while (!added.isEmpty()) {
            added = round(touching(added), 0, later);
            for (int reading = 1; added.isEmpty() && reading <= later.size(); reading++) {
                added = round(List.copyOf(later.get(reading - 1).values()), reading, later);
            }
        }
    }

    /** Every equation that one of the figures takes part in, once. */
    private List<Wired> touching(List<Integer> some) {
        equations.known(some.stream().mapToInt(figure -> figure).toArray());
        boolean[] seen = new boolean[equations.count()];
        List<Wired> touched = new ArrayList<>();
        for (int figure : some) {
            for (Wired equation : equations.touching(figure)) {
                if (!seen[equation.number()]) {
                    seen[equation.number()] = true;
                    touched.add(equation);
                }
            }
        }
        return touched;
    }

    /**
     * Fixes every figure that the equations give.
     *
     * @param farthest the {@linkplain Wired#reading reading} that is allowed
     * @param later where equations with a farther reading are kept for when nothing is left
     */
    private List<Integer> round(List<Wired> candidates, int farthest, List<Map<Integer, Wired>> later) {
        List<Found> found = new ArrayList<>();
        for (Wired equation : candidates) {
            int place = onlyUnknown(equation);
            if (place < 0 || !equation.readable(place) || inConflict(equation.figures()[place], farthest)) {
                continue;
            }
            int reading = equation.reading(place);
            if (reading > farthest) {
                later.get(reading - 1).put(equation.number(), equation);
                continue;
            }
            Interval interval = equation.solve(place, usable);
            if (interval != null) {
                found.add(new Found(equation.figures()[place], new Way(equation, interval.rounded(DIGITS))));
            }
        }
        found.sort(Comparator.comparingInt(Found::figure));
        List<Integer> fixed = new ArrayList<>();
        for (int from = 0, to; from < found.size(); from = to) {
            int figure = found.get(from).figure();
            to = from + 1;
            while (to < found.size() && found.get(to).figure() == figure) {
                to++;
            }
            if (fix(figure, found.subList(from, to), farthest)) {
                fixed.add(figure);
            }
        }
        rounds++;
        return fixed;
    }

    /** What one equation says in a round. */
    private record Found(int figure, Way way) {}

    /** What says most, and of ways that say as much, what defines the figure; documents show what the first way gives. */
    private static Comparator<Way> finestFirst(int figure) {
        return Comparator.comparing((Way way) -> way.interval().width())
                .thenComparing(way -> way.equation().result() != figure)
                .thenComparing(way -> way.equation().equation().rule())
                .thenComparing(way -> way.equation().equation().result());
    }

    /** Whether equations did not agree on the figure, in a reading no farther than this. */
    private boolean inConflict(int figure, int reading) {
        for (int nearer = 0; nearer <= reading; nearer++) {
            if (inConflict.get(nearer).get(figure)) {
                return true;
            }
        }
        return false;
    }

    /** Fixes a figure where its equations agree; where they do not, it stays unknown until a nearer reading gives it. */
    private boolean fix(int figure, List<Found> found, int reading) {
        Interval all = found.get(0).way().interval();
        List<Way> ways = new ArrayList<>(found.size());
        for (Found each : found) {
            Optional<Interval> both = all.intersect(each.way().interval());
            if (both.isEmpty()) {
                inConflict.get(reading).set(figure);
                return false;
            }
            all = both.get();
            ways.add(each.way());
        }
        if (ways.size() > 1) {
            ways.sort(finestFirst(figure));
        }
        known[figure] = all;
        derived.add(new Derived(figure, rounds, List.copyOf(ways)));
        byFigure.put(figure, derived.get(derived.size() - 1));
        return true;
    }

    /** The place of the only figure that is not known, where something else is; −1 if there is none or more than one. */
    private int onlyUnknown(Wired equation) {
        int unknown = -1;
        boolean anything = false;
        int[] all = equation.figures();
        for (int place = 0; place < all.length; place++) {
            if (known(all[place]) != null) {
                anything = true;
            } else if (!isNothing(all[place], equation)) {
                if (unknown >= 0) {
                    return -1;
                }
                unknown = place;
            }
        }
        boolean open = unknown >= 0
                && anything
                && (scope.isEmpty() || scope.get().get(all[unknown]))
                && !prints.onlyDashes(all[unknown]);
        return open ? unknown : -1;
    }

    /** A dash in a sum adds nothing, unless it stands for what a filing did not want to foretell. */
    private boolean isNothing(int figure, Wired equation) {
        return prints.onlyDashes(figure)
                && equation.isSum()
                && figure != equation.result()
                && prints.addsNothing(figure, equation.result());
    }

    /** Whether what is known of a figure rests on another, by however many steps. */
    boolean restsOn(int figure, int other) {
        return basis(figure).get(other);
    }

    /** Everything that what is known of a figure rests on, by however many steps, and the figure itself. */
    BitSet basis(int figure) {
        BitSet basis = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(figure));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (!basis.get(next)) {
                basis.set(next);
                inputs(next).forEach(open::add);
            }
        }
        return basis;
    }

    private IntStream inputs(int figure) {
        Derived known = byFigure.get(figure);
        return known == null
                ? IntStream.empty()
                : known.ways().stream()
                        .flatMapToInt(way -> IntStream.of(way.equation().figures()));
    }

    private @Nullable Interval usable(int figure) {
        Interval interval = known(figure);
        return interval == null && prints.onlyDashes(figure) ? NOTHING : interval;
    }
}
