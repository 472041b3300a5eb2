package tanshin.intake.inline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The names of months in the languages of the transformation registries. */
final class Months {

    private static final Properties NAMES = read();
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private Months() {}

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream in = Months.class.getResourceAsStream("months.properties")) {
            if (in == null) {
                throw new IllegalStateException("The names of months are missing in the program");
            }
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The names of months cannot be read", e);
        }
    }

    static boolean knows(String language) {
        return NAMES.containsKey(language);
    }

    /** The month whose name, or an abbreviation of it, this is; the longest beginning counts. */
    static Optional<Integer> of(String language, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        String[] months = NAMES.getProperty(language, "").split(" ", -1);
        int best = 0;
        int month = 0;
        for (int at = 0; at < months.length; at++) {
            for (String beginning : months[at].split("\\|", -1)) {
                if (beginning.length() > best && word.startsWith(beginning)) {
                    best = beginning.length();
                    month = at + 1;
                }
            }
        }
        return month == 0 ? Optional.empty() : Optional.of(month);
    }

    static Optional<Integer> roman(String numeral) {
        int at = ROMAN.indexOf(numeral.toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}
