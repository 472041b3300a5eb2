package tanshin.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Origin;
import tanshin.network.Derivations.Way;

/** Makes facts of what was derived, each with the facts that it follows from. */
final class DerivedFacts {

    private static final int FINEST = 20;

    private final Derivations derivations;
    private final FactNames names;

    DerivedFacts(Derivations derivations, FactNames names) {
        this.derivations = derivations;
        this.names = names;
    }

    /** By figure, in the order of derivation, so that every fact stands after those that it follows from. */
    Map<Dimensions, Fact> facts() {
        Map<Dimensions, Fact> facts = new LinkedHashMap<>();
        derivations.derived().forEach((figure, ways) -> facts.put(figure, fact(figure, ways, facts)));
        return facts;
    }

    Fact fact(Dimensions figure, List<Way> ways, Map<Dimensions, Fact> before) {
        List<Derivation> derivations =
                ways.stream().map(way -> derivation(figure, way, before)).toList();
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

    private Derivation derivation(Dimensions figure, Way way, Map<Dimensions, Fact> before) {
        List<Fact> inputs = way.equation()
                .figures()
                .filter(input -> !input.equals(figure))
                .distinct()
                .flatMap(input -> derivations.printed(input).or(() -> Optional.ofNullable(before.get(input))).stream())
                .toList();
        return new Derivation(
                way.equation().rule(), names.words(way.equation()), inputs, way.interval(), point(figure, way, before));
    }

    private BigDecimal point(Dimensions figure, Way way, Map<Dimensions, Fact> before) {
        return Algebra.solve(way.equation(), figure, input -> point(input, before))
                .map(Interval::middle)
                .orElseGet(way.interval()::middle);
    }

    private Optional<Interval> point(Dimensions input, Map<Dimensions, Fact> before) {
        return derivations
                .printed(input)
                .or(() -> Optional.ofNullable(before.get(input)))
                .flatMap(Fact::point)
                .or(() -> derivations.isNothing(input) ? Optional.of(BigDecimal.ZERO) : Optional.empty())
                .map(Interval::point);
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
