package tanshin.oim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.FilingId;
import tanshin.fact.Labels;
import tanshin.fact.Prefixes;
import tanshin.fact.Printing;
import tanshin.fact.ReportingPeriod;
import tanshin.file.Place;

/**
 * What {@code report.json} says (xBRL-CSV 1.0, section 3), with our extension properties about the document.
 *
 * @param file as the user knows it
 * @param exchangeRate the id of the fact, without the filing, that states the rate of the convenience translation
 * @param tables file name and template of each table, in the order of the file
 */
record Metadata(
        String file,
        FilingId id,
        Labels title,
        LocalDate date,
        ReportingPeriod mainPeriod,
        String sourceText,
        Optional<Written> exchangeRate,
        Map<String, Printing> printing,
        Set<String> statements,
        Prefixes prefixes,
        Map<String, TableSource> tables) {

    /** A text and where the file has it. */
    record Written(String text, Place place) {}

    static final Written NOT_WRITTEN = new Written("", Place.NOWHERE);

    /** A table: the CSV file that holds it, and how its columns make facts. */
    record TableSource(Written url, Template template) {}

    /**
     * How the columns of a CSV file make facts.
     *
     * @param file the {@code report.json} that says so, as the user knows it
     * @param rowId the column of the row identifiers
     * @param comments columns that processors pass over
     * @param facts columns that hold facts
     */
    record Template(
            String file, String rowId, Set<String> columns, Set<String> comments, Map<String, FactColumn> facts) {}

    /**
     * A column of facts: for each dimension a value, or {@code $column} for the value in another column of the row.
     *
     * @param dimensions by their names, with the place of the value
     */
    record FactColumn(Written decimals, Map<String, Written> dimensions) {

        /** The value of a dimension; empty text if the template has none. */
        Written dimension(String name) {
            return dimensions.getOrDefault(name, NOT_WRITTEN);
        }
    }
}
