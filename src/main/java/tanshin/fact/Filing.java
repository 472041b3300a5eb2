package tanshin.fact;

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
 * @param exchangeRate the fact that states at which rate the filing translates into a foreign currency
 * @param printing how each table, by its id, was brought to its last digit
 * @param lost cells that were printed, but of which the source text holds nothing, by table: what they would have said is
 *     unknown, which is not nothing
 * @param statements tables that print every line of a statement, so that what is not there is nothing
 */
public record Filing(
        FilingId id,
        Labels title,
        LocalDate date,
        ReportingPeriod mainPeriod,
        String sourceText,
        Optional<Fact> exchangeRate,
        Map<String, Printing> printing,
        Set<String> statements,
        Map<String, Set<Dimensions>> lost,
        List<Fact> facts) {

    public Filing {
        printing = Map.copyOf(printing);
        statements = Set.copyOf(statements);
        lost = Map.copyOf(lost);
        facts = List.copyOf(facts);
    }

    /** How the table was printed; unknown counts as forced. */
    public Printing printingOf(String table) {
        return printing.getOrDefault(table, Printing.FORCED);
    }

    /** The same document with other facts in it. */
    public Filing withFacts(List<Fact> others) {
        return new Filing(id, title, date, mainPeriod, sourceText, exchangeRate, printing, statements, lost, others);
    }
}
