package tanshin.render.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tanshin.report.AmountStyle;

/** The values that a chart's height stands for, from one grid line to another. */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal INTERVALS = BigDecimal.valueOf(4);
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /** Around the values, in steps that the style can write. */
    static Axis around(List<BigDecimal> values, AmountStyle style) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal finest = BigDecimal.ONE.scaleByPowerOfTen(style.scale() - style.places());
        BigDecimal step = step(most.subtract(least), finest);
        BigDecimal low = multiple(least, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(most, step, RoundingMode.CEILING);
        return new Axis(low, high.compareTo(low) > 0 ? high : low.add(step), step);
    }

    /** The values at grid lines, from the bottom up. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The style with only as many places as the grid lines need. */
    AmountStyle style(AmountStyle values) {
        for (int places = 0; places < values.places(); places++) {
            AmountStyle fewer = values.placed(places);
            if (ticks().stream().allMatch(tick -> exact(fewer, tick))) {
                return fewer;
            }
        }
        return values;
    }

    private static boolean exact(AmountStyle style, BigDecimal tick) {
        return style.scaled(tick).compareTo(tick.scaleByPowerOfTen(-style.scale())) == 0;
    }

    /** How far up the value lies, from 0 at the bottom to 1 at the top. */
    float part(BigDecimal value) {
        return value.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL32)
                .floatValue();
    }

    /** Zero, or the end of the axis that is nearest to it: where bars begin. */
    BigDecimal base() {
        return low.signum() > 0 ? low : high.signum() < 0 ? high : BigDecimal.ZERO;
    }

    private static BigDecimal step(BigDecimal range, BigDecimal finest) {
        BigDecimal least = range.divide(INTERVALS, MathContext.DECIMAL32).max(finest);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (BigDecimal round : ROUND) {
            BigDecimal step = power.multiply(round);
            if (step.compareTo(least) >= 0 && step.remainder(finest).signum() == 0) {
                return step;
            }
        }
        throw new IllegalStateException("No step is as large as " + least + " and a multiple of " + finest);
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).multiply(step);
    }
}
