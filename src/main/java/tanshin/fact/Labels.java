package tanshin.fact;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The same words in several languages, by language tag ({@code en}, {@code ja}). */
public record Labels(SortedMap<String, String> texts) {

    public Labels {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static Labels of(Map<String, String> texts) {
        return new Labels(new TreeMap<>(texts));
    }

    /** The same text in every language, such as a number or a code. */
    public static Labels same(String text) {
        return new Labels(new TreeMap<>(Map.of("en", text, "ja", text)));
    }

    /** The text in the language, else in English, else in any other; empty text if there is none at all. */
    public String in(String language) {
        if (texts.containsKey(language)) {
            return texts.getOrDefault(language, "");
        }
        return texts.getOrDefault("en", texts.values().stream().findFirst().orElse(""));
    }
}
