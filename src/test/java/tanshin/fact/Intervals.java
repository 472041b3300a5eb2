package tanshin.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Intervals for laws: any kind of end, with numbers in, at and beside them. */
final class Intervals {

    private static final BigDecimal NEAR = new BigDecimal("1e-9");

    private Intervals() {}

    /** {@code [1, 2)}: a square bracket where the end is included. */
    static String write(Interval interval) {
        return (interval.lowOpen() ? "(" : "[")
                + interval.low().toPlainString()
                + ", "
                + interval.high().toPlainString()
                + (interval.highOpen() ? ")" : "]");
    }

    static Decimals decimals(String text) {
        return text.equals("INF") ? Decimals.EXACT : new Decimals(Integer.parseInt(text));
    }

    /** Of any sign and size; now and then a single number, or with an end at zero. */
    static Interval any(Random random) {
        BigDecimal low = random.nextInt(6) == 0 ? BigDecimal.ZERO : number(random);
        BigDecimal width =
                random.nextInt(5) == 0 ? BigDecimal.ZERO : number(random).abs();
        boolean point = width.signum() == 0;
        Interval interval =
                new Interval(low, !point && random.nextBoolean(), low.add(width), !point && random.nextBoolean());
        return random.nextBoolean() ? interval : interval.negate();
    }

    /** Numbers that lie in the interval: its ends if they are included, numbers near them, and some between. */
    static List<BigDecimal> inside(Interval interval, Random random) {
        BigDecimal part = interval.width().multiply(BigDecimal.valueOf(random.nextInt(1, 1000), 3));
        return candidates(interval, interval.low().add(part))
                .filter(interval::contains)
                .toList();
    }

    /** The ends, numbers just inside and outside of them, and the middle. */
    static List<BigDecimal> around(Interval interval) {
        return candidates(interval, interval.middle()).toList();
    }

    private static Stream<BigDecimal> candidates(Interval interval, BigDecimal between) {
        return Stream.of(
                interval.low().subtract(NEAR),
                interval.low(),
                interval.low().add(NEAR),
                between,
                interval.high().subtract(NEAR),
                interval.high(),
                interval.high().add(NEAR));
    }

    private static BigDecimal number(Random random) {
        return new BigDecimal(random.nextInt(-999_999, 1_000_000)).scaleByPowerOfTen(random.nextInt(-4, 7));
    }
}
