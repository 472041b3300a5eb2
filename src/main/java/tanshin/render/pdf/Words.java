package tanshin.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/** The few words of the sheet itself, in a language; in English where there are none in that language. */
final class Words {

    private final Properties texts = new Properties();

    Words(String language) {
        InputStream found = Words.class.getResourceAsStream("words." + language + ".properties");
        try (Reader in = new InputStreamReader(found == null ? english() : found, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the sheet cannot be read in language " + language, e);
        }
    }

    String page(int page, int pages) {
        return text("page").replace("{pages}", Integer.toString(pages)).replace("{page}", Integer.toString(page));
    }

    String asOf(LocalDate day) {
        return text("asOf").replace("{date}", date(day));
    }

    String continued(String title) {
        return text("continued").replace("{title}", title);
    }

    /** What the mark at derived figures means. */
    String derived() {
        return text("derived");
    }

    /** What the sign before figures of few digits means. */
    String rough() {
        return text("rough");
    }

    /** What the mark at figures means that others contradict. */
    String disputed() {
        return text("disputed");
    }

    String source() {
        return text("source");
    }

    private String date(LocalDate day) {
        String month = text("months").split(",", -1)[day.getMonthValue() - 1];
        return text("date")
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", month)
                .replace("{year}", Integer.toString(day.getYear()));
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), () -> "The sheet has no words for " + key);
    }

    private static InputStream english() {
        return Objects.requireNonNull(
                Words.class.getResourceAsStream("words.en.properties"), "The program lacks the sheet's English words");
    }
}
