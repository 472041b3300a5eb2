package tanshin.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.Interval;

/** A mistake that people make when they set figures. */
public enum Slip {
    WRONG_SIGN,
    LOST_DIGIT,
    WRONG_DIGIT,
    SWAPPED_DIGITS,
    WRONG_POWER_OF_TEN,
    OTHER_PERIOD,
    /** Two rows of a table have each other's figures. */
    SWAPPED_ROWS,
    /** A whole row has the opposite sign, as when its label says loss for income. */
    TURNED_ROW;

    /** In shorter numbers a single digit may differ by chance. */
    private static final int TELLING = 3;

    private static final List<Integer> POWERS = List.of(-6, -3, -2, -1, 1, 2, 3, 6);

    /** The mistake that turns a number within {@code expected} into the printed one, if it is one of the mistakes of form. */
    static Optional<Slip> between(BigDecimal printed, Decimals accuracy, Interval expected) {
        // an exact number has the digits that it is written with
        Decimals decimals = accuracy.exact() ? new Decimals(Math.max(0, printed.scale())) : accuracy;
        if (expected.widened(decimals.ulp()).contains(printed.negate())) {
            return Optional.of(WRONG_SIGN);
        }
        String print = digits(printed, decimals);
        for (String right : candidates(expected, decimals)) {
            if (dropsOneDigit(right, print) && right.length() >= TELLING) {
                return Optional.of(LOST_DIGIT);
            }
        }
        for (String right : candidates(expected, decimals)) {
            if (swapsNeighbours(right, print)) {
                return Optional.of(SWAPPED_DIGITS);
            }
            if (differences(right, print) == 1 && print.length() >= TELLING) {
                return Optional.of(WRONG_DIGIT);
            }
        }
        for (int power : print.length() < 2 ? List.<Integer>of() : POWERS) {
            BigDecimal shifted = printed.scaleByPowerOfTen(power);
            if (expected.widened(decimals.ulp().scaleByPowerOfTen(power)).contains(shifted)) {
                return Optional.of(WRONG_POWER_OF_TEN);
            }
        }
        return Optional.empty();
    }

    /** What should have been printed: the expected numbers with the print's last digit, if they are few. */
    private static List<String> candidates(Interval expected, Decimals decimals) {
        List<String> numbers = new ArrayList<>();
        BigDecimal first = expected.low().setScale(decimals.places(), RoundingMode.FLOOR);
        BigDecimal last = expected.high().setScale(decimals.places(), RoundingMode.CEILING);
        if (last.subtract(first).compareTo(decimals.ulp().multiply(BigDecimal.TEN)) <= 0) {
            for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(decimals.ulp())) {
                numbers.add(digits(at, decimals));
            }
        }
        return numbers;
    }

    private static String digits(BigDecimal amount, Decimals decimals) {
        return amount.setScale(decimals.places(), RoundingMode.HALF_UP)
                .unscaledValue()
                .abs()
                .toString();
    }

    private static boolean dropsOneDigit(String right, String print) {
        if (right.length() != print.length() + 1) {
            return false;
        }
        for (int at = 0; at < right.length(); at++) {
            if ((right.substring(0, at) + right.substring(at + 1)).equals(print)) {
                return true;
            }
        }
        return false;
    }

    private static boolean swapsNeighbours(String right, String print) {
        if (right.length() != print.length() || differences(right, print) != 2) {
            return false;
        }
        for (int at = 0; at + 1 < right.length(); at++) {
            if (right.charAt(at) != print.charAt(at)) {
                return right.charAt(at) == print.charAt(at + 1) && right.charAt(at + 1) == print.charAt(at);
            }
        }
        return false;
    }

    private static int differences(String right, String print) {
        if (right.length() != print.length()) {
            return Integer.MAX_VALUE;
        }
        int count = 0;
        for (int at = 0; at < right.length(); at++) {
            count += right.charAt(at) == print.charAt(at) ? 0 : 1;
        }
        return count;
    }
}
