package tanshin.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;

/**
 * A document, ready to print in any language and format.
 *
 * @param periodLabel the period in words
 * @param asOf the day whose knowledge it shows
 * @param gaps what the ledger does not yield, also where rows and columns are left out for it
 * @param comparisons prints that are not written as what other cells make of them, in the order of the cells
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
        List<Gap> gaps,
        List<Comparison> comparisons,
        List<FactRow> facts) {

    /** A report that leaves nothing out and compares nothing: its gaps are those of its tables. */
    public Report(
            ReportDefinition definition,
            Labels title,
            Labels company,
            ReportingPeriod period,
            Labels periodLabel,
            LocalDate asOf,
            List<Block> blocks,
            List<FactRow> facts) {
        this(definition, title, company, period, periodLabel, asOf, blocks, gaps(blocks), List.of(), facts);
    }

    public Report {
        blocks = List.copyOf(blocks);
        gaps = List.copyOf(gaps);
        comparisons = List.copyOf(comparisons);
        facts = List.copyOf(facts);
    }

    private static List<Gap> gaps(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> Gap.of((Table) block).stream())
                .toList();
    }

    /** The same without the tables and charts of some parts, and without their gaps. */
    public Report without(Set<QName> parts) {
        List<Block> kept = blocks.stream()
                .filter(block ->
                        block.part().filter(part -> parts.contains(part.name())).isEmpty())
                .toList();
        return new Report(definition, title, company, period, periodLabel, asOf, kept, facts);
    }

    /** The tables among the blocks. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
