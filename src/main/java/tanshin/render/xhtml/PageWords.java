package tanshin.render.xhtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The few words of a page that are no label of the report, in one language: {@code words.<language>.properties}. */
final class PageWords {

    private final String language;
    private final Properties words;

    private PageWords(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** The words of the language, or the English ones, as with labels. */
    static PageWords in(String language) {
        String known = PageWords.class.getResource(resource(language)) == null ? "en" : language;
        Properties words = new Properties();
        try (InputStream stream = PageWords.class.getResourceAsStream(resource(known))) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its own " + resource(known));
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + resource(known) + " cannot be read", e);
        }
        return new PageWords(known, words);
    }

    String text(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No word " + key + " in " + resource(language));
        }
        return text;
    }

    /** A text with a number in the place of {@code {0}}. */
    String text(String key, int number) {
        return text(key).replace("{0}", Integer.toString(number));
    }

    /** A day as the language writes it: February 12, 2009. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date"), Locale.forLanguageTag(language))
                .format(day);
    }

    private static String resource(String language) {
        return "words." + language + ".properties";
    }
}
