package tanshin.intake.inline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time as the American regulator's pages write them, as {@code xs:duration}. What is left of a year goes on in months
 * and days, of a month in days of 30.4375 to the month, of a day in hours; less than the last is dropped.
 */
final class SecDurations {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,9}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?<Y>[a-z0-9 -]{1,60}?)[ -]years?)?(?:[, -]*(?:and )?(?<M>[a-z0-9 -]{1,60}?)[ -]months?)?"
                    + "(?:[, -]*(?:and )?(?<D>[a-z0-9 -]{1,60}?)[ -]days?)?");
    private static final List<String> UNITS = List.of("Y", "M", "D");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS = new BigDecimal("30.4375");
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private SecDurations() {}

    /** What a format makes of a text; empty where it is not of that form. */
    static Optional<String> read(String format, String text) {
        if (format.equals("durwordsen")) {
            return words(text);
        }
        String written = text.strip();
        if (!NUMBER.matcher(written).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(written);
        String duration = of(format, number.abs());
        boolean nothing = duration.chars().filter(Character::isDigit).allMatch(digit -> digit == '0');
        return Optional.of(number.signum() < 0 && !nothing ? "-" + duration : duration);
    }

    private static String of(String format, BigDecimal number) {
        BigDecimal rest = number.subtract(whole(number));
        return switch (format) {
            case "duryear" -> {
                BigDecimal months = rest.multiply(MONTHS);
                BigDecimal days = months.subtract(whole(months)).multiply(DAYS);
                yield "P" + whole(number) + "Y" + some(months, "M") + some(days, "D");
            }
            case "durmonth" -> "P" + whole(number) + "M" + some(rest.multiply(DAYS), "D");
            case "durweek" -> "P" + whole(number.multiply(WEEK)) + "D";
            case "durday" -> {
                BigDecimal hours = whole(rest.multiply(HOURS));
                yield "P" + whole(number) + "D" + (hours.signum() == 0 ? "" : "T" + hours + "H");
            }
            default -> "PT" + whole(number) + "H";
        };
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.DOWN);
    }

    private static String some(BigDecimal number, String letter) {
        return whole(number).signum() == 0 ? "" : whole(number) + letter;
    }

    /** {@code two years and six months} as P2Y6M; what is none of something is left out. */
    private static Optional<String> words(String text) {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u058a\\u05be\\u2010-\\u2015\\ufe58\\ufe63\\uff0d]", "-")
                .replaceAll("\\s+", " ");
        Matcher matcher = plain.length() > 200 ? WORDS.matcher("-") : WORDS.matcher(plain);
        if (plain.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder duration = new StringBuilder("P");
        for (String unit : UNITS) {
            String count = matcher.group(unit);
            if (count != null) {
                Optional<String> number = count.matches("\\d{1,4}")
                        ? Optional.of(new BigDecimal(count).toPlainString())
                        : SecTransformations.words(count.equals("zero") ? "none" : count);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                duration.append(number.get().equals("0") ? "" : number.get() + unit);
            }
        }
        return Optional.of(duration.length() > 1 ? duration.toString() : "P0D");
    }
}
