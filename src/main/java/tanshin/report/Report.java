package tanshin.report;

import java.time.LocalDate;
import java.util.List;
import tanshin.fact.Labels;
import tanshin.fact.ReportingPeriod;

/**
 * A document, ready to print in any language and format.
 *
 * @param periodLabel the period in words
 * @param asOf the day whose knowledge it shows
 * @param facts every fact that the ledger held on that day, for a list of sources; reported first, then derived
 */
public record Report(
        ReportDefinition definition,
        Labels title,
        Labels company,
        ReportingPeriod period,
        Labels periodLabel,
        LocalDate asOf,
        List<Block> blocks,
        List<FactRow> facts) {

    public Report {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
    }

    /** The tables among the blocks. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
