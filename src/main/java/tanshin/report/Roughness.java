package tanshin.report;

import java.math.BigDecimal;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.network.Solution;

/** Tells figures that are known to fewer digits than a document writes: 31.3 billion where a table writes millions. */
final class Roughness {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Solution solution;

    Roughness(Solution solution) {
        this.solution = solution;
    }

    /** Whether no filing prints the digits that the style writes, and they do not follow to one unit of the last of them. */
    boolean of(Fact fact, AmountStyle style) {
        if (!fact.isDerived()) {
            return !printsAll(fact, style);
        }
        return vague(fact, style)
                && solution.reported(fact.dimensions()).stream()
                        .noneMatch(print -> printsAll(print, style) && sameDigits(print, fact, style));
    }

    /** Whether a filing prints the digits that are written of a figure computed anew. */
    boolean printed(Fact fact, AmountStyle style) {
        return solution.reported(fact.dimensions()).stream()
                .filter(print -> print.amount().isPresent())
                .anyMatch(print -> sameDigits(print, fact, style));
    }

    private static boolean printsAll(Fact fact, AmountStyle style) {
        return fact.value() instanceof FactValue.Numeric number
                && number.decimals().places() >= style.places() - style.scale();
    }

    private static boolean sameDigits(Fact one, Fact other, AmountStyle style) {
        return style.scaled(one.point().orElseThrow())
                        .compareTo(style.scaled(other.point().orElseThrow()))
                == 0;
    }

    private static boolean vague(Fact fact, AmountStyle style) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(style.scale() - style.places());
        return fact.interval()
                .map(interval -> interval.width().compareTo(unit.multiply(TWO)) > 0)
                .orElse(false);
    }
}
