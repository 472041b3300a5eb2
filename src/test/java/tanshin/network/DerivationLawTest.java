package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tanshin.Shipped;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Origin;

/** Every derived fact follows from its explanation: a law over all that the nine-month release yields. */
class DerivationLawTest {

    private static final Solution SOLUTION = Shipped.nineMonths();
    private static final List<Fact> DERIVED = SOLUTION.derived();

    /** As CONVENTIONS has it for the bounds of derived facts. */
    private static final int DIGITS = 12;

    private static final MathContext EXACT = new MathContext(60, RoundingMode.HALF_EVEN);

    @Test
    void thereIsMuchThatFollows() {
        assertThat(DERIVED).hasSizeGreaterThan(1000);
    }

    @Test
    void everyWayGivesWhatItsEquationMakesOfItsInputs() {
        Sentences sentences = Sentences.of(SOLUTION, Shipped.taxonomy());
        assertThat(DERIVED)
                .allSatisfy(fact -> assertThat(ways(fact)).allSatisfy(way -> {
                    Equation equation = sentences.equation(fact, way);
                    List<BigDecimal> ends = outward(corners(equation, fact, way));
                    assertThat(ends).allMatch(way.interval()::contains);
                    assertThat(ends.equals(List.of(
                                            way.interval().low(), way.interval().high()))
                                    || sayTheSameTwice(equation))
                            .as("%s, but %s: %s", ends, way.interval(), way.equation())
                            .isTrue();
                }));
    }

    @Test
    void aFactMeansWhatAllItsWaysAllow() {
        assertThat(DERIVED)
                .allSatisfy(fact -> assertThat(ways(fact).stream()
                                .map(Derivation::interval)
                                .reduce((one, other) -> one.intersect(other).orElseThrow()))
                        .isEqualTo(fact.interval()));
    }

    @Test
    void aFactsValueLiesInItsIntervalWithNoDigitToSpare() {
        assertThat(DERIVED).allSatisfy(fact -> {
            Interval interval = fact.interval().orElseThrow();
            FactValue.Numeric value = (FactValue.Numeric) fact.value();
            int places = value.decimals().places();
            BigDecimal coarser = interval.middle().setScale(places - 1, RoundingMode.HALF_UP);
            assertThat(interval.contains(value.amount())).isTrue();
            assertThat(value.amount().setScale(places, RoundingMode.DOWN)).isEqualByComparingTo(value.amount());
            assertThat(interval.contains(coarser) && coarser.signum() != 0).isFalse();
        });
    }

    @Test
    void noFactRestsOnItself() {
        assertThat(DERIVED)
                .allSatisfy(fact -> assertThat(below(fact, new HashSet<>())).doesNotContain(fact.dimensions()));
    }

    @Test
    void explanationsEndInPrints() {
        assertThat(DERIVED)
                .allSatisfy(fact -> assertThat(lowest(SOLUTION.explain(fact)))
                        .isNotEmpty()
                        .allMatch(leaf -> leaf.source().isPresent()));
    }

    @Test
    void forAFigureWhosePrintNobodyDoubtsOnlyWhatIsTenTimesFinerIsDerived() {
        Set<Dimensions> doubted = SOLUTION.contradictions().stream()
                .flatMap(contradiction -> contradiction.suspects().stream())
                .map(Fact::dimensions)
                .collect(Collectors.toSet());
        assertThat(DERIVED)
                .filteredOn(fact -> !doubted.contains(fact.dimensions()))
                .allMatch(fact -> SOLUTION.reported(fact.dimensions()).stream()
                        .flatMap(print -> SOLUTION.meaning(print).stream())
                        .allMatch(print -> print.width()
                                        .compareTo(fact.interval()
                                                .orElseThrow()
                                                .width()
                                                .multiply(BigDecimal.TEN))
                                >= 0));
    }

    private static List<Derivation> ways(Fact fact) {
        return ((Origin.Derived) fact.origin()).ways();
    }

    private static List<Fact> lowest(Explanation explanation) {
        if (explanation.ways().isEmpty()) {
            return List.of(explanation.fact());
        }
        return explanation.ways().stream()
                .flatMap(way -> way.because().stream())
                .flatMap(input -> lowest(input).stream())
                .toList();
    }

    /** Everything that a fact rests on. */
    private static Set<Dimensions> below(Fact fact, Set<Dimensions> found) {
        if (fact.isDerived()) {
            ways(fact).stream()
                    .flatMap(way -> way.inputs().stream())
                    .filter(input -> found.add(input.dimensions()))
                    .forEach(input -> below(input, found));
        }
        return found;
    }

    /** A figure over itself is one, whatever it is; the network does not know that the two are the same number. */
    private static boolean sayTheSameTwice(Equation equation) {
        return equation.inputs().stream().distinct().count() < equation.inputs().size();
    }

    /** The least and the most that the unknown can be when every input is at one end of what it can mean. */
    private static List<BigDecimal> corners(Equation equation, Fact unknown, Derivation way) {
        return List.of(
                corner(equation, unknown, way, Comparator.naturalOrder()),
                corner(equation, unknown, way, Comparator.reverseOrder()));
    }

    /** Input by input, the end that takes the unknown furthest: each equation rises or falls in each input all the way. */
    private static BigDecimal corner(
            Equation equation, Fact unknown, Derivation way, Comparator<BigDecimal> furtherFirst) {
        Map<Dimensions, BigDecimal> choice = new HashMap<>();
        way.inputs()
                .forEach(input -> choice.put(input.dimensions(), meaning(input).low()));
        BigDecimal furthest = unknown(equation, unknown.dimensions(), choice);
        for (Fact input : way.inputs()) {
            choice.put(input.dimensions(), meaning(input).high());
            BigDecimal other = unknown(equation, unknown.dimensions(), choice);
            if (furtherFirst.compare(other, furthest) < 0) {
                furthest = other;
            } else {
                choice.put(input.dimensions(), meaning(input).low());
            }
        }
        return furthest;
    }

    private static Interval meaning(Fact input) {
        return SOLUTION.meaning(input).orElseThrow();
    }

    /** Plain arithmetic on numbers, apart from the program's. */
    private static BigDecimal unknown(Equation equation, Dimensions unknown, Map<Dimensions, BigDecimal> known) {
        if (equation instanceof Equation.Quotient quotient) {
            BigDecimal less = quotient.less();
            if (Edition.strip(quotient.result()).equals(unknown)) {
                return at(known, quotient.numerator())
                        .divide(at(known, quotient.denominator()), EXACT)
                        .subtract(less);
            }
            BigDecimal ratio = at(known, quotient.result()).add(less);
            return Edition.strip(quotient.numerator()).equals(unknown)
                    ? at(known, quotient.denominator()).multiply(ratio)
                    : at(known, quotient.numerator()).divide(ratio, EXACT);
        }
        Equation.Sum sum = (Equation.Sum) equation;
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Equation.Term term : sum.terms()) {
            if (Edition.strip(term.figure()).equals(unknown)) {
                weight = term.weight();
            } else {
                parts = parts.add(term.weight().multiply(at(known, term.figure())));
            }
        }
        return weight.signum() == 0
                ? parts
                : at(known, sum.result()).subtract(parts).divide(weight, EXACT);
    }

    /** What is not among the inputs is a dash and adds nothing. */
    private static BigDecimal at(Map<Dimensions, BigDecimal> known, Dimensions figure) {
        return known.getOrDefault(Edition.strip(figure), BigDecimal.ZERO);
    }

    private static List<BigDecimal> outward(List<BigDecimal> ends) {
        return List.of(
                plain(ends.get(0).round(new MathContext(DIGITS, RoundingMode.FLOOR))),
                plain(ends.get(1).round(new MathContext(DIGITS, RoundingMode.CEILING))));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
