package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Interval;
import tanshin.network.Prints.Print;

/** Tests every relation whose figures are all printed. */
final class Relations {

    private static final Interval NOTHING = Interval.point(BigDecimal.ZERO);

    private final Prints prints;
    private final BitSet excluded;

    /**
     * A relation that does not hold.
     *
     * @param equation empty where two prints of the same figure differ
     * @param prints everything printed that takes part
     */
    record Broken(Optional<Wired> equation, List<Print> prints) {}

    Relations(Prints prints, BitSet excluded) {
        this.prints = prints;
        this.excluded = excluded;
    }

    /** The relations that no choice of values within the tolerance satisfies. */
    List<Broken> broken(List<Wired> equations) {
        List<Broken> broken = new ArrayList<>();
        BitSet disputed = new BitSet();
        for (int figure = 0; figure < prints.count(); figure++) {
            if (prints.numbers(figure).size() > 1 && !prints.bounding(figure)) {
                Optional<Broken> differing = sameFigure(figure);
                differing.ifPresent(broken::add);
                disputed.set(figure, differing.isPresent());
            }
        }
        for (Wired equation : equations) {
            // What else a figure in dispute breaks says nothing about the other figures.
            if (equation.readable(0) && mayBePrinted(equation) && !touches(equation, disputed)) {
                test(equation).ifPresent(broken::add);
            }
        }
        return broken;
    }

    private boolean mayBePrinted(Wired equation) {
        for (int figure : equation.figures()) {
            if (figure >= prints.count()) {
                return false;
            }
        }
        return true;
    }

    private static boolean touches(Wired equation, BitSet some) {
        for (int figure : equation.figures()) {
            if (some.get(figure)) {
                return true;
            }
        }
        return false;
    }

    /** Prints of one figure in one filing that do not meet; where most agree with each other, only the others are in doubt. */
    private Optional<Broken> sameFigure(int figure) {
        List<Print> numbers = numbers(figure);
        boolean differ = numbers.stream()
                .anyMatch(one ->
                        numbers.stream().anyMatch(other -> one.filing().equals(other.filing()) && !meet(one, other)));
        if (!differ) {
            return Optional.empty();
        }
        List<Print> largest = numbers.stream()
                .map(one -> numbers.stream().filter(other -> meet(one, other)).toList())
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
        List<Print> others =
                numbers.stream().filter(print -> !largest.contains(print)).toList();
        return Optional.of(new Broken(Optional.empty(), largest.size() > others.size() ? others : numbers));
    }

    private static boolean meet(Print one, Print other) {
        return one.meaning().meets(other.meaning());
    }

    private Optional<Broken> test(Wired equation) {
        if (equation.isSum()) {
            List<Print> column = columnThatMisses(equation);
            if (!column.isEmpty()) {
                return Optional.of(new Broken(Optional.of(equation), column));
            }
        }
        List<Print> best = new ArrayList<>();
        for (int figure : equation.figures()) {
            Print print = prints.best(figure, excluded);
            if (print != null) {
                best.add(print);
            } else if (!nothing(equation, figure)) {
                return Optional.empty();
            }
        }
        Print result = best.isEmpty() || best.get(0).figure() != equation.result() ? null : best.get(0);
        Interval follows = result == null ? null : equation.solve(0, figure -> meaning(best, figure));
        boolean breaks = result != null && follows != null && !result.meaning().meets(follows);
        return breaks ? Optional.of(new Broken(Optional.of(equation), best)) : Optional.empty();
    }

    private static Interval meaning(List<Print> best, int figure) {
        for (Print print : best) {
            if (print.figure() == figure) {
                return print.meaning();
            }
        }
        return NOTHING;
    }

    private boolean nothing(Wired equation, int figure) {
        return equation.isSum() && figure != equation.result() && prints.addsNothing(figure, equation.result());
    }

    /**
     * A column of a table that prints all figures of a sum at one scale, where the printed digits themselves must add up, and
     * miss by more than one unit; none if all columns do.
     */
    private List<Print> columnThatMisses(Wired equation) {
        Equation.Sum sum = (Equation.Sum) equation.equation();
        if (sum.terms().stream().anyMatch(term -> term.weight().abs().compareTo(BigDecimal.ONE) != 0)) {
            return List.of();
        }
        for (Print total : numbers(equation.result())) {
            List<Print> column = column(equation, total);
            if (!column.isEmpty() && missesByMoreThanOneUnit(equation, column)) {
                return column;
            }
        }
        return List.of();
    }

    /** The prints of a sum beside the print of its result; empty if the table lacks one of them. */
    private List<Print> column(Wired equation, Print total) {
        List<Print> column = new ArrayList<>(List.of(total));
        for (int figure : equation.figures()) {
            if (figure != equation.result()) {
                Print beside = beside(total, figure);
                if (beside != null) {
                    column.add(beside);
                } else if (!nothing(equation, figure)) {
                    return List.of();
                }
            }
        }
        return column;
    }

    private @Nullable Print beside(Print total, int figure) {
        for (Print print : prints.numbers(figure)) {
            if (!excluded.get(print.number())
                    && print.filing().equals(total.filing())
                    && print.table().equals(total.table())
                    && print.decimals().equals(total.decimals())) {
                return print;
            }
        }
        return null;
    }

    private static boolean missesByMoreThanOneUnit(Wired equation, List<Print> column) {
        BigDecimal rest = column.get(0).fact().amount().orElseThrow();
        for (Print part : column.subList(1, column.size())) {
            rest = rest.subtract(equation.weightOf(part.figure())
                    .multiply(part.fact().amount().orElseThrow()));
        }
        return rest.abs().compareTo(column.get(0).decimals().ulp()) > 0;
    }

    private List<Print> numbers(int figure) {
        return prints.numbers(figure).stream()
                .filter(print -> !excluded.get(print.number()))
                .toList();
    }
}
