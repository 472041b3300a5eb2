package tanshin.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two figures can mean, the interval of their sum, product or quotient contains what they then make. */
class IntervalTest {

    private static final int SAMPLES = 150;

    /** Pairs of intervals, each with a source of numbers in them; the seed names a sample that fails. */
    static Stream<Arguments> pairs() {
        return IntStream.range(0, SAMPLES).mapToObj(seed -> {
            Random random = new Random(seed);
            return Arguments.of(seed, Intervals.any(random), Intervals.any(random), random);
        });
    }

    @ParameterizedTest(name = "sample {0}")
    @MethodSource("pairs")
    void sumsAndDifferencesContainWhatNumbersInThemMake(int seed, Interval one, Interval other, Random random) {
        for (BigDecimal a : Intervals.inside(one, random)) {
            for (BigDecimal b : Intervals.inside(other, random)) {
                assertThat(one.plus(other).contains(a.add(b)))
                        .as("%s + %s", a, b)
                        .isTrue();
                assertThat(one.minus(other).contains(a.subtract(b)))
                        .as("%s − %s", a, b)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "sample {0}")
    @MethodSource("pairs")
    void aSumIncludesAnEndOnlyWhereBothDo(int seed, Interval one, Interval other, Random random) {
        Interval sum = one.plus(other);
        assertThat(sum.contains(one.low().add(other.low())))
                .isEqualTo(one.contains(one.low()) && other.contains(other.low()));
        assertThat(sum.contains(one.high().add(other.high())))
                .isEqualTo(one.contains(one.high()) && other.contains(other.high()));
        assertThat(sum.width()).isEqualByComparingTo(one.width().add(other.width()));
    }

    @ParameterizedTest(name = "sample {0}")
    @MethodSource("pairs")
    void productsContainWhatNumbersInThemMakeAndReachNoFurther(int seed, Interval one, Interval other, Random random) {
        Interval product = one.times(other);
        for (BigDecimal a : Intervals.inside(one, random)) {
            for (BigDecimal b : Intervals.inside(other, random)) {
                assertThat(product.contains(a.multiply(b))).as("%s × %s", a, b).isTrue();
            }
        }
        List<BigDecimal> corners = Stream.of(one.low(), one.high())
                .flatMap(a -> Stream.of(other.low(), other.high()).map(a::multiply))
                .toList();
        assertThat(corners).anyMatch(corner -> corner.compareTo(product.low()) == 0);
        assertThat(corners).anyMatch(corner -> corner.compareTo(product.high()) == 0);
    }

    @ParameterizedTest(name = "sample {0}")
    @MethodSource("pairs")
    void aWeightTurnsEndsAndTheirOpennessWithItsSign(int seed, Interval one, Interval other, Random random) {
        for (BigDecimal weight : List.of(new BigDecimal("-1"), new BigDecimal("400"), new BigDecimal("-0.5"))) {
            for (BigDecimal a : Intervals.around(one)) {
                assertThat(one.times(weight).contains(a.multiply(weight)))
                        .as("%s × %s", a, weight)
                        .isEqualTo(one.contains(a));
            }
        }
    }

    @ParameterizedTest(name = "sample {0}")
    @MethodSource("pairs")
    void quotientsContainWhatNumbersInThemMake(int seed, Interval one, Interval other, Random random) {
        Optional<Interval> quotient = one.dividedBy(other);
        boolean divides = other.low().signum() * other.high().signum() > 0;
        assertThat(quotient.isPresent()).isEqualTo(divides);
        for (BigDecimal a : Intervals.inside(one, random)) {
            for (BigDecimal b : divides ? Intervals.inside(other, random) : List.<BigDecimal>of()) {
                BigDecimal atLow = quotient.orElseThrow().low().multiply(b.abs());
                BigDecimal atHigh = quotient.orElseThrow().high().multiply(b.abs());
                BigDecimal above = b.signum() < 0 ? a.negate() : a;
                assertThat(above).as("%s ÷ %s", a, b).isBetween(atLow, atHigh);
            }
        }
    }

    @ParameterizedTest(name = "sample {0}")
    @MethodSource("pairs")
    void anIntersectionContainsWhatBothContain(int seed, Interval one, Interval other, Random random) {
        Optional<Interval> both = one.intersect(other);
        assertThat(one.meets(other)).isEqualTo(both.isPresent());
        assertThat(other.intersect(one)).isEqualTo(both);
        Stream.concat(Intervals.around(one).stream(), Intervals.around(other).stream())
                .forEach(a -> assertThat(
                                both.map(interval -> interval.contains(a)).orElse(false))
                        .as("%s", a)
                        .isEqualTo(one.contains(a) && other.contains(a)));
    }

    @ParameterizedTest(name = "sample {0}")
    @MethodSource("pairs")
    void roundingLosesNothing(int seed, Interval one, Interval other, Random random) {
        Interval rounded = one.rounded(3);
        assertThat(Intervals.inside(one, random)).allMatch(rounded::contains);
        assertThat(rounded.low().precision()).isLessThanOrEqualTo(3);
        assertThat(rounded.high().precision()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
        [1, 2] | [2, 3] | [2, 2]
        [1, 2) | [2, 3] |
        [1, 2] | (2, 3] |
        [1, 3) | (2, 4] | (2, 3)
        (1, 3] | [1, 3) | (1, 3)
        [1, 5] | [2, 3) | [2, 3)
        [1, 2] | [3, 4] |
        """)
    void intervalsMeetAtAnEndOnlyWhereBothIncludeIt(String one, String other, String both) {
        assertThat(read(one).intersect(read(other)).map(Intervals::write)).isEqualTo(Optional.ofNullable(both));
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource(delimiter = '|', textBlock = """
        [-1, 1]
        [0, 0]
        [0, 1]
        (0, 1]
        [-1, 0)
        """)
    void nothingIsDividedByWhatReachesZero(String divisor) {
        assertThat(read("[1, 2]").dividedBy(read(divisor))).isEmpty();
    }

    @Test
    void aThirdIsRoundedOutward() {
        Interval third = Interval.point(BigDecimal.ONE)
                .dividedBy(Interval.point(BigDecimal.valueOf(3)))
                .orElseThrow();
        assertThat(third.low().multiply(BigDecimal.valueOf(3))).isLessThan(BigDecimal.ONE);
        assertThat(third.high().multiply(BigDecimal.valueOf(3))).isGreaterThan(BigDecimal.ONE);
        assertThat(third.width()).isLessThan(new BigDecimal("1e-19"));
    }

    @Test
    void theSameNumbersMakeTheSameInterval() {
        assertThat(Interval.closed(new BigDecimal("0.00"), new BigDecimal("1.50")))
                .isEqualTo(Interval.closed(BigDecimal.ZERO, new BigDecimal("1.5")))
                .hasSameHashCodeAs(Interval.closed(BigDecimal.ZERO, new BigDecimal("1.5")));
    }

    @Test
    void anIntervalCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> Interval.closed(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 and end at 0");
    }

    private static Interval read(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ", -1);
        return new Interval(new BigDecimal(ends[0]), text.startsWith("("), new BigDecimal(ends[1]), text.endsWith(")"));
    }
}
