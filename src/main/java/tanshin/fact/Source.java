package tanshin.fact;

import java.util.Optional;

/**
 * Where a figure was printed.
 *
 * @param row the labels that lead to the row, joined by {@code " / "}
 * @param column the column's heading in words
 * @param printed the token as it stands in the source text, damage included
 * @param restored the token as it was before the extraction damaged it
 * @param damage the kind of damage: doubled, interleaved, merged, split, sign lost …
 * @param line the 1-based line of the token in the source text
 */
public record Source(
        FilingId filing,
        String table,
        String row,
        String column,
        String printed,
        Optional<String> restored,
        Optional<String> damage,
        Optional<String> note,
        int line) {

    /** The token that the print was meant to show. */
    public String token() {
        return restored.orElse(printed);
    }
}
