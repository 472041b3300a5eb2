package tanshin.intake.inline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of writing numbers; each gives plain digits with a point. */
final class NumberForm {

    private static final Pattern DOT = Pattern.compile("[0-9]{1,3}([, \u00a0]?[0-9]{3})*(\\.[0-9]+)?");
    private static final Pattern DOT_FREE = Pattern.compile("[, \u00a00-9]*(\\.[ \u00a00-9]+)?");
    private static final Pattern DOT_INDIA =
            Pattern.compile("([0-9]{1,2}[, \u00a0])?([0-9]{2}[, \u00a0])*[0-9]{3}(\\.[0-9]+)?|[0-9]+(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[0-9]{1,3}([. \u00a0]?[0-9]{3})*(,[0-9]+)?");
    private static final Pattern COMMA_FREE = Pattern.compile("[. \u00a00-9]*(,[ \u00a00-9]+)?");
    private static final Pattern UNITS = Pattern.compile("([0-9.,，．]+)[^0-9.,，．][^0-9]*([0-9]{1,2})[^0-9]*");
    private static final Pattern DASH =
            Pattern.compile("[-\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\ufe58\ufe63\uff0d]");
    private static final String APOSTROPHES = "['`´’′＇]";

    private NumberForm() {}

    /** {@code 1,234.5}; in the older registries only with groups of three. */
    static Optional<String> dot(String text, boolean strict) {
        return plain(text, strict ? DOT : DOT_FREE, "[, \u00a0]");
    }

    /** {@code 12,34,567.89}. */
    static Optional<String> dotIndia(String text) {
        return plain(text, DOT_INDIA, "[, \u00a0]");
    }

    /** {@code 1.234,5}; in the older registries only with groups of three. */
    static Optional<String> comma(String text, boolean strict) {
        return plain(text, strict ? COMMA : COMMA_FREE, "[. \u00a0]").map(digits -> digits.replace(',', '.'));
    }

    /** With apostrophes between the groups, as in Switzerland. */
    static String withoutApostrophes(String text) {
        return text.replaceAll(APOSTROPHES, "");
    }

    /** {@code 5円12銭}: whole units, something, hundredths. */
    static Optional<String> units(String text) {
        Matcher matcher = UNITS.matcher(DateForm.digits(text).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(1).replaceAll("[.,，．]", "");
        String hundredths = matcher.group(2).length() == 1 ? "0" + matcher.group(2) : matcher.group(2);
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole + "." + hundredths);
    }

    /** A dash that means nothing at all. */
    static Optional<String> zero(String text) {
        return DASH.matcher(text.strip()).matches() ? Optional.of("0") : Optional.empty();
    }

    private static Optional<String> plain(String text, Pattern form, String groups) {
        String trimmed = text.strip();
        boolean digits = trimmed.chars().anyMatch(character -> character >= '0' && character <= '9');
        return digits && form.matcher(trimmed).matches()
                ? Optional.of(trimmed.replaceAll(groups, "")).map(NumberForm::begun)
                : Optional.empty();
    }

    private static String begun(String digits) {
        return digits.startsWith(".") || digits.startsWith(",") ? "0" + digits : digits;
    }
}
