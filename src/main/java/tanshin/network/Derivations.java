package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.network.Equations.Numbered;

/**
 * What follows from the prints that are not excluded.
 *
 * <p>It goes in rounds: a round takes every equation that lacks one figure, and fixes what all of them together say of it.
 * What a round fixes enters the next one, never its own, so the outcome does not depend on the order of equations. Growth
 * and margins are read backwards only when nothing else is left to do, shares of a whole never.
 */
final class Derivations {

    private static final BigDecimal VAGUE = new BigDecimal("0.05");
    private static final Interval NOTHING = Interval.point(BigDecimal.ZERO);
    static final int DIGITS = 12;

    private final Prints prints;
    private final Set<Fact> excluded;
    private final Equations equations;
    private final List<@Nullable Interval> known = new ArrayList<>();
    private final Map<Dimensions, List<Way>> derived = new LinkedHashMap<>();
    private final Map<Dimensions, Fact> printed = new LinkedHashMap<>();
    private final BitSet inConflict = new BitSet();
    private final Optional<BitSet> scope;

    /** One equation that gave a figure, and what it alone says. */
    record Way(Equation equation, Interval interval) {}

    private Derivations(Prints prints, Equations equations, Set<Fact> excluded, Optional<BitSet> scope) {
        this.prints = prints;
        this.equations = equations;
        this.excluded = excluded;
        this.scope = scope;
    }

    /** Everything that follows. */
    static Derivations of(Prints prints, Equations equations, Set<Fact> excluded) {
        Derivations derivations = new Derivations(prints, equations, excluded, Optional.empty());
        derivations.run();
        return derivations;
    }

    /** What follows for figures that are at most so many equations away from some figures: evidence about these. */
    static Derivations about(
            Prints prints, Equations equations, Set<Fact> excluded, Collection<Dimensions> figures, int distance) {
        Derivations derivations =
                new Derivations(prints, equations, excluded, Optional.of(near(equations, figures, distance)));
        derivations.run();
        return derivations;
    }

    private static BitSet near(Equations equations, Collection<Dimensions> figures, int distance) {
        BitSet near = new BitSet();
        figures.forEach(figure -> near.set(equations.number(figure)));
        BitSet edge = (BitSet) near.clone();
        for (int step = 0; step < distance; step++) {
            BitSet next = new BitSet();
            edge.stream()
                    .forEach(figure -> equations
                            .touching(figure)
                            .forEach(
                                    equation -> IntStream.of(equation.figures()).forEach(next::set)));
            next.andNot(near);
            near.or(next);
            edge = next;
        }
        return near;
    }

    /** What is known of a figure, printed or derived. */
    Optional<Interval> known(Dimensions figure) {
        return Optional.ofNullable(at(equations.number(figure)));
    }

    /** The print that speaks for a figure. */
    Optional<Fact> printed(Dimensions figure) {
        return Optional.ofNullable(printed.get(figure));
    }

    /** Derived figures with the equations that gave them, those of earlier rounds first. */
    Map<Dimensions, List<Way>> derived() {
        return Collections.unmodifiableMap(derived);
    }

    /** Too wide to print, or to divide by: more than a twentieth of the figure, or not surely different from zero. */
    static boolean vague(Interval interval) {
        if (interval.width().signum() == 0) {
            return false;
        }
        BigDecimal nearest = interval.low().abs().min(interval.high().abs());
        return interval.contains(BigDecimal.ZERO) || interval.width().compareTo(nearest.multiply(VAGUE)) > 0;
    }

    private @Nullable Interval at(int figure) {
        return figure < known.size() ? known.get(figure) : null;
    }

    private void know(int figure, Interval interval) {
        while (known.size() <= figure) {
            known.add(null);
        }
        known.set(figure, interval);
    }

    private void run() {
        List<Integer> fresh = new ArrayList<>();
        for (Dimensions figure : prints.figures()) {
            int number = equations.number(figure);
            prints.best(figure, excluded).ifPresent(print -> {
                printed.put(figure, print);
                know(number, prints.meaning(print));
                fresh.add(number);
            });
            if (prints.onlyDashes(figure)) {
                fresh.add(number);
            }
        }
        List<Integer> added = fresh;
        Map<Integer, Numbered> backwards = new LinkedHashMap<>();
        while (!added.isEmpty()) {
            added = round(touching(added), backwards, false);
            if (added.isEmpty()) {
                added = round(List.copyOf(backwards.values()), backwards, true);
            }
        }
    }

    /** Every equation that one of the figures takes part in, once. */
    private List<Numbered> touching(List<Integer> some) {
        BitSet seen = new BitSet();
        List<Numbered> touched = new ArrayList<>();
        for (int figure : some) {
            if (scope.isPresent() && !scope.get().get(figure)) {
                continue;
            }
            for (Numbered equation : equations.touching(figure)) {
                if (!seen.get(equation.number())) {
                    seen.set(equation.number());
                    touched.add(equation);
                }
            }
        }
        return touched;
    }

    /** Fixes every figure that the equations give; those that may only be read backwards are kept for when nothing is left. */
    private List<Integer> round(
            List<Numbered> candidates, Map<Integer, Numbered> laterBackwards, boolean allowBackwards) {
        Map<Integer, List<Way>> ways = new HashMap<>();
        for (Numbered equation : candidates) {
            int place = onlyUnknown(equation);
            if (place < 0 || !equation.wired().readable(place)) {
                continue;
            }
            if (equation.wired().backwards(place) && !allowBackwards) {
                laterBackwards.put(equation.number(), equation);
                continue;
            }
            equation.wired()
                    .solve(place, other -> usable(equation.figures()[other]))
                    .map(interval -> interval.rounded(DIGITS))
                    .ifPresent(interval -> ways.computeIfAbsent(equation.figures()[place], any -> new ArrayList<>())
                            .add(new Way(equation.wired().equation(), interval)));
        }
        return ways.entrySet().stream()
                .sorted(Comparator.comparing(entry -> equations.figure(entry.getKey())))
                .filter(entry -> fix(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Fixes a figure where its equations agree; where they do not, it stays unknown for good. */
    private boolean fix(int figure, List<Way> ways) {
        Optional<Interval> all = Optional.of(ways.get(0).interval());
        for (Way way : ways) {
            all = all.flatMap(interval -> interval.intersect(way.interval()));
        }
        all.ifPresentOrElse(interval -> know(figure, interval), () -> inConflict.set(figure));
        if (all.isPresent()) {
            derived.put(equations.figure(figure), List.copyOf(ways));
        }
        return all.isPresent();
    }

    /** The place of the only figure that is not known, where something else is; −1 if there is none or more than one. */
    private int onlyUnknown(Numbered equation) {
        int unknown = -1;
        boolean anything = false;
        int[] figures = equation.figures();
        for (int place = 0; place < figures.length; place++) {
            if (at(figures[place]) != null) {
                anything = true;
            } else if (!isNothing(
                    equations.figure(figures[place]), equation.wired().equation())) {
                if (unknown >= 0) {
                    return -1;
                }
                unknown = place;
            }
        }
        boolean open = unknown >= 0
                && anything
                && (scope.isEmpty() || scope.get().get(figures[unknown]))
                && !inConflict.get(figures[unknown])
                && !prints.onlyDashes(equations.figure(figures[unknown]));
        return open ? unknown : -1;
    }

    /** A dash in a sum adds nothing, unless it stands for what a filing did not want to foretell. */
    private boolean isNothing(Dimensions figure, Equation equation) {
        return prints.onlyDashes(figure)
                && equation instanceof Equation.Sum
                && !figure.equals(equation.result())
                && prints.addsNothing(figure, equation.result());
    }

    /** Whether all that is printed for a figure are dashes. */
    boolean isNothing(Dimensions figure) {
        return prints.onlyDashes(figure);
    }

    /** Whether what is known of a figure rests on another, by however many steps. */
    boolean restsOn(Dimensions figure, Dimensions other) {
        Set<Dimensions> seen = new LinkedHashSet<>();
        List<Dimensions> open = new ArrayList<>(List.of(figure));
        while (!open.isEmpty()) {
            Dimensions next = open.remove(open.size() - 1);
            if (next.equals(other)) {
                return true;
            }
            if (seen.add(next)) {
                derived.getOrDefault(next, List.of())
                        .forEach(way -> way.equation()
                                .figures()
                                .filter(any -> !any.equals(next))
                                .forEach(open::add));
            }
        }
        return false;
    }

    private @Nullable Interval usable(int figure) {
        Interval interval = at(figure);
        return interval == null && prints.onlyDashes(equations.figure(figure)) ? NOTHING : interval;
    }
}
