package tanshin.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One published document: what it is, how its tables were printed, and the facts it states.
 *
 * @param title in the languages it is known in
 * @param date the day of publication; the last day of the month where only the month is known
 * @param mainPeriod the period that the document is about
 * @param sourceText the name of the text file that lines refer to
 * @param exchangeRate at which the filing translates yen into dollars
 * @param printing how each table, by its id, was brought to its last digit
 * @param statements tables that print every line of a statement, so that what is not there is nothing
 */
public record Filing(
        FilingId id,
        Labels title,
        LocalDate date,
        ReportingPeriod mainPeriod,
        String sourceText,
        Optional<ExchangeRate> exchangeRate,
        Map<String, Printing> printing,
        Set<String> statements,
        List<Fact> facts) {

    /**
     * @param rate units of the reporting currency for one of the foreign currency
     * @param day the day whose rate it is
     */
    public record ExchangeRate(BigDecimal rate, LocalDate day) {}

    public Filing {
        printing = Map.copyOf(printing);
        statements = Set.copyOf(statements);
        facts = List.copyOf(facts);
    }

    /** How the table was printed; unknown counts as forced. */
    public Printing printingOf(String table) {
        return printing.getOrDefault(table, Printing.FORCED);
    }
}
