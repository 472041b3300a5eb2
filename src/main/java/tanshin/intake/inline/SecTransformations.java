package tanshin.intake.inline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Those of the American regulator's transformations that give numbers, lengths of time and answers. */
final class SecTransformations {

    private static final List<String> UP_TO_NINETEEN = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> POWERS =
            Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private SecTransformations() {}

    static Optional<Function<String, Optional<String>>> of(String name) {
        return switch (name) {
            case "duryear", "durmonth", "durweek", "durday", "durhour", "durwordsen" ->
                Optional.of(text -> SecDurations.read(name, text));
            case "boolballotbox" -> Optional.of(SecTransformations::ballot);
            case "yesnoballotbox" -> Optional.of(text -> ballot(text).map(yes -> yes.equals("true") ? "Yes" : "No"));
            case "numwordsen" -> Optional.of(SecTransformations::words);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ballot(String text) {
        return switch (text.strip()) {
            case "\u2610", "\u25a1", "o" -> Optional.of("false");
            case "\u2611", "\u2612", "\u2713", "\u2714", "\u2715", "\u2716", "\u2717", "\u2718", "\u00fe", "x", "X" ->
                Optional.of("true");
            default -> Optional.empty();
        };
    }

    /** {@code one hundred and five} as 105; {@code no} and {@code none} are nought. */
    static Optional<String> words(String text) {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-\u2010\u2011]|\\band\\b|,", " ")
                .strip();
        if (plain.equals("no") || plain.equals("none")) {
            return Optional.of("0");
        }
        long total = 0;
        long group = 0;
        for (String word : plain.split("\\s+", -1)) {
            if (UP_TO_NINETEEN.contains(word)) {
                group += UP_TO_NINETEEN.indexOf(word);
            } else if (TENS.contains(word)) {
                group += 10L * TENS.indexOf(word);
            } else if (word.equals("hundred") || word.equals("hundreds")) {
                group = Math.max(group, 1) * 100;
            } else if (POWERS.containsKey(word) && group < 1_000_000) {
                total += Math.max(group, 1) * POWERS.getOrDefault(word, 1L);
                group = 0;
            } else {
                return Optional.empty();
            }
        }
        return plain.isEmpty() ? Optional.empty() : Optional.of(Long.toString(total + group));
    }
}
