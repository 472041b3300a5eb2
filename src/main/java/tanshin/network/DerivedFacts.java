package tanshin.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Decimals;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Origin;
import tanshin.network.Derivations.Derived;
import tanshin.network.Derivations.Way;
import tanshin.network.Prints.Print;

/** Makes facts of what was derived, each with the facts that it follows from. */
final class DerivedFacts {

    private static final int FINEST = 20;

    private final Prints prints;
    private final Figures figures;
    private final Derivations derivations;
    private final FactNames names;
    private final Map<Integer, Fact> facts = new LinkedHashMap<>();

    /** In the order of derivation, so that every fact stands after those that it follows from. */
    DerivedFacts(Prints prints, Figures figures, Derivations derivations, FactNames names) {
        this.prints = prints;
        this.figures = figures;
        this.derivations = derivations;
        this.names = names;
        List<Derived> all = derivations.derived();
        for (int from = 0, to; from < all.size(); from = to) {
            int round = all.get(from).round();
            to = from + 1;
            while (to < all.size() && all.get(to).round() == round) {
                to++;
            }
            // Those of one round follow from earlier ones only.
            List<Derived> same = all.subList(from, to);
            List<Fact> made = same.parallelStream()
                    .map(each -> fact(each.figure(), each.ways()))
                    .toList();
            for (int at = 0; at < made.size(); at++) {
                facts.put(same.get(at).figure(), made.get(at));
            }
        }
    }

    List<Fact> all() {
        return List.copyOf(facts.values());
    }

    Optional<Fact> of(int figure) {
        return Optional.ofNullable(facts.get(figure));
    }

    /** The fact that follows for a figure in some ways from prints and from facts made before. */
    Fact fact(int number, List<Way> ways) {
        Dimensions figure = figures.get(number);
        List<Derivation> derivations =
                ways.stream().map(way -> derivation(number, way)).toList();
        Interval interval = ways.stream()
                .map(Way::interval)
                .reduce((one, other) -> one.intersect(other).orElseThrow())
                .orElseThrow();
        return new Fact(
                names.id(figure),
                Edition.strip(figure),
                value(interval),
                Optional.of(interval),
                new Origin.Derived(derivations));
    }

    private Derivation derivation(int figure, Way way) {
        Equation equation = way.equation().equation();
        List<Fact> inputs = new ArrayList<>();
        for (int input : way.equation().figures()) {
            Fact fact = input == figure ? null : behind(input);
            if (fact != null) {
                inputs.add(fact);
            }
        }
        return new Derivation(
                equation.rule(), () -> names.words(equation), inputs, way.interval(), new Point(figure, way));
    }

    /** What a way gives for a figure from the points of its inputs, found once. */
    private final class Point implements Supplier<BigDecimal> {

        private final int figure;
        private final Way way;
        private @Nullable BigDecimal found;

        Point(int figure, Way way) {
            this.figure = figure;
            this.way = way;
        }

        @Override
        public BigDecimal get() {
            BigDecimal point = found;
            if (point == null) {
                Interval points = way.equation().solveFor(figure, DerivedFacts.this::point);
                point = (points == null ? way.interval() : points).middle();
                found = point;
            }
            return point;
        }
    }

    private @Nullable Fact behind(int input) {
        Print print = derivations.printed(input);
        return print == null ? facts.get(input) : print.fact();
    }

    private @Nullable Interval point(int input) {
        Fact fact = behind(input);
        if (fact != null && fact.point().isPresent()) {
            return Interval.point(fact.point().get());
        }
        return prints.onlyDashes(input) ? Interval.point(BigDecimal.ZERO) : null;
    }

    /** The middle, rounded to the coarsest decimals at which it still lies inside (CONVENTIONS, "Derived facts"). */
    static FactValue.Numeric value(Interval interval) {
        BigDecimal middle = interval.middle();
        int coarsest = interval.high().abs().max(interval.low().abs()).precision()
                - interval.high().abs().max(interval.low().abs()).scale();
        for (int places = -coarsest; places < FINEST; places++) {
            BigDecimal rounded = middle.setScale(places, RoundingMode.HALF_UP);
            if (interval.contains(rounded)) {
                return new FactValue.Numeric(plain(rounded), new Decimals(places));
            }
        }
        return new FactValue.Numeric(plain(middle), new Decimals(FINEST));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }
}
