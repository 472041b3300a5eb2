package tanshin.intake.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tanshin.fact.Decimals;

/** Numbers, decimals and precision as the files write them. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern PLACES = Pattern.compile("[+-]?\\d{1,9}");

    private Numbers() {}

    /** The number; empty if it is none, or has more digits than anybody prints. */
    public static Optional<BigDecimal> read(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 2 * Limits.DIGITS || !NUMBER.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(trimmed);
        return bounded(number) ? Optional.of(number) : Optional.empty();
    }

    /** Whether it can be written without an exponent in so many digits as are read. */
    public static boolean bounded(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        return before <= Limits.DIGITS / 2 && number.scale() <= Limits.DIGITS / 2;
    }

    /** {@code INF}, or how many places are correct; empty if it is neither. */
    public static Optional<Decimals> decimals(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("INF")) {
            return Optional.of(Decimals.EXACT);
        }
        if (!PLACES.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        int places = Integer.parseInt(trimmed);
        return Math.abs(places) <= Limits.DIGITS / 2 ? Optional.of(new Decimals(places)) : Optional.empty();
    }

    /** So many significant digits as correct places (XBRL 2.1, 4.6.6); nought digits say nothing about a number. */
    public static Optional<Decimals> precision(String text, BigDecimal number) {
        String trimmed = text.strip();
        if (trimmed.equals("INF")) {
            return Optional.of(Decimals.EXACT);
        }
        if (!PLACES.matcher(trimmed).matches() || trimmed.startsWith("-")) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(trimmed);
        if (number.signum() == 0) {
            return Optional.of(digits == 0 ? new Decimals(0) : Decimals.EXACT);
        }
        BigDecimal plain = number.stripTrailingZeros();
        int leading = plain.precision() - plain.scale() - 1;
        int places = Math.min(digits, 2 * Limits.DIGITS) - leading - 1;
        return Optional.of(new Decimals(Math.max(-Limits.DIGITS / 2, Math.min(Limits.DIGITS / 2, places))));
    }
}
