package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Source;

/** Tests every relation whose figures are all printed. */
final class Relations {

    private final Prints prints;
    private final Set<Fact> excluded;

    /**
     * A relation that does not hold.
     *
     * @param equation empty where two prints of the same figure differ
     * @param prints everything printed that takes part
     */
    record Broken(Optional<Equation> equation, List<Fact> prints) {}

    Relations(Prints prints, Set<Fact> excluded) {
        this.prints = prints;
        this.excluded = excluded;
    }

    /** The relations that no choice of values within the tolerance satisfies. */
    List<Broken> broken(Stream<Wired> equations) {
        List<Broken> broken = new ArrayList<>();
        Set<Dimensions> disputed = new HashSet<>();
        for (Dimensions figure : prints.figures()) {
            Optional<Broken> differing = sameFigure(figure);
            differing.ifPresent(broken::add);
            differing.ifPresent(any -> disputed.add(figure));
        }
        // What else a figure in dispute breaks says nothing about the other figures.
        equations
                .filter(wired -> wired.figures().stream().noneMatch(disputed::contains))
                .forEach(wired -> test(wired).ifPresent(broken::add));
        return broken;
    }

    /** Prints of one figure in one filing that do not meet; where most agree with each other, only the others are in doubt. */
    private Optional<Broken> sameFigure(Dimensions figure) {
        List<Fact> numbers = numbers(figure);
        boolean differ = numbers.stream()
                .anyMatch(one ->
                        numbers.stream().anyMatch(other -> filing(one).equals(filing(other)) && !meet(one, other)));
        if (!differ) {
            return Optional.empty();
        }
        List<Fact> largest = numbers.stream()
                .map(one -> numbers.stream().filter(other -> meet(one, other)).toList())
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
        List<Fact> others =
                numbers.stream().filter(fact -> !largest.contains(fact)).toList();
        return Optional.of(new Broken(Optional.empty(), largest.size() > others.size() ? others : numbers));
    }

    private boolean meet(Fact one, Fact other) {
        return prints.meaning(one).meets(prints.meaning(other));
    }

    private Optional<Broken> test(Wired wired) {
        Equation equation = wired.equation();
        if (equation instanceof Equation.Sum sum) {
            for (Map<Dimensions, Fact> column : columns(sum)) {
                if (missesByMoreThanOneUnit(sum, column)) {
                    return Optional.of(new Broken(Optional.of(sum), List.copyOf(column.values())));
                }
            }
        }
        Map<Dimensions, Fact> best = new LinkedHashMap<>();
        for (Dimensions figure : wired.figures()) {
            Optional<Fact> print = prints.best(figure, excluded);
            if (print.isPresent()) {
                best.put(figure, print.get());
            } else if (!nothing(equation, figure)) {
                return Optional.empty();
            }
        }
        Optional<Interval> result =
                Optional.ofNullable(best.get(equation.result())).map(prints::meaning);
        Optional<Interval> follows = Algebra.solve(equation, equation.result(), figure -> meaning(best, figure));
        boolean breaks =
                result.isPresent() && follows.isPresent() && !result.get().meets(follows.get());
        return breaks ? Optional.of(new Broken(Optional.of(equation), List.copyOf(best.values()))) : Optional.empty();
    }

    private Optional<Interval> meaning(Map<Dimensions, Fact> best, Dimensions figure) {
        return Optional.ofNullable(best.get(figure))
                .map(prints::meaning)
                .or(() -> Optional.of(Interval.point(BigDecimal.ZERO)));
    }

    private boolean nothing(Equation equation, Dimensions figure) {
        return equation instanceof Equation.Sum
                && !figure.equals(equation.result())
                && prints.addsNothing(figure, equation.result());
    }

    /** The tables that print all figures of a sum at one scale: there the printed digits themselves must add up. */
    private List<Map<Dimensions, Fact>> columns(Equation.Sum sum) {
        List<Map<Dimensions, Fact>> columns = new ArrayList<>();
        for (Fact total : numbers(sum.result())) {
            Source place = total.source().orElseThrow();
            Map<Dimensions, Fact> column = new LinkedHashMap<>();
            column.put(sum.result(), total);
            boolean whole = true;
            for (Dimensions input : sum.inputs()) {
                Optional<Fact> print = numbers(input).stream()
                        .filter(fact -> filing(fact).equals(place.filing().text())
                                && fact.source().orElseThrow().table().equals(place.table())
                                && decimals(fact).equals(decimals(total)))
                        .findFirst();
                print.ifPresent(fact -> column.put(input, fact));
                whole &= print.isPresent() || nothing(sum, input);
            }
            if (whole) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static boolean missesByMoreThanOneUnit(Equation.Sum sum, Map<Dimensions, Fact> column) {
        Fact total = column.get(sum.result());
        if (total == null
                || sum.terms().stream().anyMatch(term -> term.weight().abs().compareTo(BigDecimal.ONE) != 0)) {
            return false;
        }
        BigDecimal rest = total.amount().orElseThrow();
        for (Equation.Term term : sum.terms()) {
            Fact part = column.get(term.figure());
            if (part != null) {
                rest = rest.subtract(term.weight().multiply(part.amount().orElseThrow()));
            }
        }
        return rest.abs().compareTo(decimals(total).ulp()) > 0;
    }

    private List<Fact> numbers(Dimensions figure) {
        return prints.numbers(figure).stream()
                .filter(fact -> !excluded.contains(fact))
                .toList();
    }

    private static String filing(Fact fact) {
        return fact.source().orElseThrow().filing().text();
    }

    private static Decimals decimals(Fact fact) {
        return ((FactValue.Numeric) fact.value()).decimals();
    }
}
