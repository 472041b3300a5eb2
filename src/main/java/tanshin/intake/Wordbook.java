package tanshin.intake;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.intake.dts.Dts;

/** What the things of a taxonomy are called in English and Japanese; where only one is known, or neither, what comes nearest. */
final class Wordbook {

    private final Dts dts;

    Wordbook(Dts dts) {
        this.dts = dts;
    }

    /** By its standard label, else by its name taken apart. */
    Labels of(QName name) {
        return of(name, Dts.STANDARD_LABEL);
    }

    /** By its label in a role, else by its standard label. */
    Labels of(QName name, String role) {
        Map<String, String> known = plain(dts.labels(name, role));
        plain(dts.labels(name, Dts.STANDARD_LABEL)).forEach(known::putIfAbsent);
        return both(known, apart(name.name()));
    }

    /** Both languages of texts in any. */
    static Labels both(Map<String, String> known, String otherwise) {
        String any = known.values().stream().findFirst().orElse(otherwise);
        String english = known.getOrDefault("en", any);
        return Labels.of(Map.of("en", english, "ja", known.getOrDefault("ja", english)));
    }

    /** By language without region: en-US is English. */
    private static Map<String, String> plain(SortedMap<String, String> byLanguage) {
        Map<String, String> plain = new TreeMap<>();
        byLanguage.forEach((language, text) ->
                plain.putIfAbsent(language.toLowerCase(Locale.ROOT).replaceAll("[-_].*", ""), text));
        return plain;
    }

    /** {@code CashAndCashEquivalents} as {@code Cash and cash equivalents}. */
    static String apart(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
                .replace('_', ' ');
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            text.append(text.isEmpty() ? "" : " ")
                    .append(text.isEmpty() || acronym ? word : word.toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
