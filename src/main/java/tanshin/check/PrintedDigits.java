package tanshin.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tanshin.fact.FactValue;

/** Whether a printed token and a recorded value have the same digits. */
final class PrintedDigits {

    private PrintedDigits() {}

    /** Signs, grouping, parentheses and percent signs apart; zeros before and, in round numbers, after the digits do not count. */
    static boolean give(String token, FactValue.Numeric value) {
        String printed = trimmed(token.replaceAll("[^0-9]", ""));
        BigDecimal scaled = value.decimals().exact()
                ? value.amount()
                : value.amount().scaleByPowerOfTen(value.decimals().places());
        boolean finer = scaled.stripTrailingZeros().scale() > 0;
        return !finer
                && trimmed(scaled.setScale(0, RoundingMode.UNNECESSARY).abs().toPlainString())
                        .equals(printed);
    }

    private static String trimmed(String digits) {
        return digits.replaceAll("^0+|0+$", "");
    }
}
