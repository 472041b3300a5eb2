package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.network.Equation.Quotient;
import tanshin.network.Equations.Wired;

/**
 * What follows from the prints that are not excluded.
 *
 * <p>It goes in rounds: a round takes every equation that lacks one figure, and fixes what all of them together say of it.
 * What a round fixes enters the next one, never its own, so the outcome does not depend on the order of equations. Growth
 * and margins are read backwards only when nothing else is left to do, shares of a whole never.
 */
final class Derivations {

    private static final BigDecimal VAGUE = new BigDecimal("0.05");
    static final int DIGITS = 12;

    private final Prints prints;
    private final Set<Fact> excluded;
    private final Equations equations;
    private final Map<Dimensions, Interval> known = new HashMap<>();
    private final Map<Dimensions, List<Way>> derived = new LinkedHashMap<>();
    private final Map<Dimensions, Fact> printed = new LinkedHashMap<>();
    private final Set<Dimensions> inConflict = new LinkedHashSet<>();

    /** One equation that gave a figure, and what it alone says. */
    record Way(Equation equation, Interval interval) {}

    private Derivations(Prints prints, Equations equations, Set<Fact> excluded) {
        this.prints = prints;
        this.equations = equations;
        this.excluded = excluded;
    }

    static Derivations of(Prints prints, Equations equations, Set<Fact> excluded) {
        Derivations derivations = new Derivations(prints, equations, excluded);
        derivations.run();
        return derivations;
    }

    /** What is known of a figure, printed or derived. */
    Optional<Interval> known(Dimensions figure) {
        return Optional.ofNullable(known.get(figure));
    }

    /** The print that speaks for a figure. */
    Optional<Fact> printed(Dimensions figure) {
        return Optional.ofNullable(printed.get(figure));
    }

    /** Derived figures with the equations that gave them, those of earlier rounds first. */
    Map<Dimensions, List<Way>> derived() {
        return Collections.unmodifiableMap(derived);
    }

    /** Figures that several equations give differently. */
    Set<Dimensions> inConflict() {
        return Collections.unmodifiableSet(inConflict);
    }

    /** Too wide to print, or to divide by: more than a twentieth of the figure, or not surely different from zero. */
    static boolean vague(Interval interval) {
        if (interval.width().signum() == 0) {
            return false;
        }
        BigDecimal nearest = interval.low().abs().min(interval.high().abs());
        return interval.contains(BigDecimal.ZERO) || interval.width().compareTo(nearest.multiply(VAGUE)) > 0;
    }

    private void run() {
        Collection<Dimensions> fresh = new ArrayList<>();
        for (Dimensions figure : prints.figures()) {
            prints.best(figure, excluded).ifPresent(print -> {
                printed.put(figure, print);
                known.put(figure, prints.meaning(print));
                fresh.add(figure);
            });
            if (prints.onlyDashes(figure)) {
                fresh.add(figure);
            }
        }
        Collection<Dimensions> added = fresh;
        Set<Wired> backwards = new LinkedHashSet<>();
        while (!added.isEmpty()) {
            added = round(equations.touching(added), backwards, false);
            if (added.isEmpty()) {
                added = round(List.copyOf(backwards), backwards, true);
            }
        }
    }

    /** Fixes every figure that the equations give; those that may only be read backwards are kept for when nothing is left. */
    private Collection<Dimensions> round(
            Collection<Wired> candidates, Set<Wired> laterBackwards, boolean allowBackwards) {
        Map<Dimensions, List<Way>> ways = new TreeMap<>();
        for (Wired wired : candidates) {
            Optional<Dimensions> unknown = onlyUnknown(wired);
            if (unknown.isEmpty() || wired.figures().stream().noneMatch(known::containsKey)) {
                continue;
            }
            if (backwards(wired.equation(), unknown.get()) && !allowBackwards) {
                laterBackwards.add(wired);
                continue;
            }
            Algebra.solve(wired.equation(), unknown.get(), this::usable)
                    .map(interval -> interval.rounded(DIGITS))
                    .ifPresent(interval -> ways.computeIfAbsent(unknown.get(), any -> new ArrayList<>())
                            .add(new Way(wired.equation(), interval)));
        }
        ways.entrySet().removeIf(entry -> !fix(entry.getKey(), entry.getValue()));
        return ways.keySet();
    }

    /** Fixes a figure where its equations agree; where they do not, it stays unknown for good. */
    private boolean fix(Dimensions figure, List<Way> ways) {
        Optional<Interval> all = Optional.of(ways.get(0).interval());
        for (Way way : ways) {
            all = all.flatMap(interval -> interval.intersect(way.interval()));
        }
        all.ifPresentOrElse(interval -> known.put(figure, interval), () -> inConflict.add(figure));
        if (all.isPresent()) {
            derived.put(figure, List.copyOf(ways));
        }
        return all.isPresent();
    }

    private Optional<Dimensions> onlyUnknown(Wired wired) {
        Optional<Dimensions> unknown = Optional.empty();
        for (Dimensions figure : wired.figures()) {
            if (!known.containsKey(figure) && !isNothing(figure, wired.equation())) {
                if (unknown.isPresent()) {
                    return Optional.empty();
                }
                unknown = Optional.of(figure);
            }
        }
        return unknown.filter(figure -> !prints.onlyDashes(figure) && !inConflict.contains(figure));
    }

    private boolean isNothing(Dimensions figure, Equation equation) {
        return equation instanceof Equation.Sum
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

    private Optional<Interval> usable(Dimensions figure) {
        Interval interval = known.get(figure);
        if (interval != null) {
            return Optional.of(interval);
        }
        return prints.onlyDashes(figure) ? Optional.of(Interval.point(BigDecimal.ZERO)) : Optional.empty();
    }

    private static boolean backwards(Equation equation, Dimensions unknown) {
        return equation instanceof Quotient && !unknown.equals(equation.result());
    }
}
