package tanshin.oim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import tanshin.fact.Period;

/** Periods as the Open Information Model writes them: by the midnight after the last day; and as people write them. */
final class Periods {

    private Periods() {}

    /**
     * Reads {@code 2008-04-01..2008-12-31} and {@code 2008-12-31@end} (xBRL-CSV 1.0, 4.4), and the standard forms
     * {@code 2008-04-01T00:00:00/2009-01-01T00:00:00} and {@code 2009-01-01T00:00:00}.
     *
     * @throws java.time.DateTimeException if a day is none
     * @throws IllegalArgumentException if the form is none of these
     */
    static Period read(String text) {
        if (text.contains("..")) {
            String[] days = text.split("\\.\\.", -1);
            return span(days.length == 2, text, LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        }
        if (text.endsWith("@end")) {
            return new Period.Instant(LocalDate.parse(text.substring(0, text.length() - 4)));
        }
        if (text.contains("/")) {
            String[] midnights = text.split("/", -1);
            return span(
                    midnights.length == 2,
                    text,
                    midnight(midnights[0]),
                    midnight(midnights[1]).minusDays(1));
        }
        return new Period.Instant(midnight(text).minusDays(1));
    }

    private static Period span(boolean twoEnds, String text, LocalDate first, LocalDate last) {
        if (!twoEnds) {
            throw new IllegalArgumentException(text);
        }
        return new Period.Duration(first, last);
    }

    private static LocalDate midnight(String text) {
        LocalDateTime time = LocalDateTime.parse(text);
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException(text);
        }
        return time.toLocalDate();
    }
}
