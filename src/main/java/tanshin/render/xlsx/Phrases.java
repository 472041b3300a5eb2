package tanshin.render.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Labels;

/** The few words that the workbook itself needs, in its languages: {@code phrases.<language>.properties}. */
final class Phrases {

    static final String FIRST = "en";
    static final String SECOND = "ja";
    static final List<String> LANGUAGES = List.of(FIRST, SECOND);

    private final Map<String, Properties> byLanguage;

    private Phrases(Map<String, Properties> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static Phrases load() {
        SortedMap<String, Properties> byLanguage = new TreeMap<>();
        LANGUAGES.forEach(language -> byLanguage.put(language, properties("phrases." + language + ".properties")));
        return new Phrases(byLanguage);
    }

    /** The phrase of this name in all languages. */
    Labels get(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        byLanguage.forEach((language, properties) -> texts.put(language, text(properties, key)));
        return new Labels(texts);
    }

    /** The words in both languages, one a line; once where they are equal. */
    static String both(Labels labels) {
        String first = labels.in(FIRST);
        String second = labels.in(SECOND);
        return first.equals(second) ? first : first + "\n" + second;
    }

    private static String text(Properties properties, String key) {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No phrase is called " + key, Phrases.class.getName(), key);
        }
        return text;
    }

    private static Properties properties(String file) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
