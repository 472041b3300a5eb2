package tanshin.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Filing;
import tanshin.fact.Labels;
import tanshin.network.Solution;
import tanshin.report.ReportDefinition.RegisterDefinition;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/** Tables that the program fills by itself. */
record Registers(
        Taxonomy taxonomy, Solution solution, Entity entity, AmountStyles styles, RegisterWords words, LocalDate asOf) {

    /** The table; empty where there is nothing to list. */
    Optional<Table> table(RegisterDefinition definition) {
        return switch (definition.register()) {
            case HOLDINGS ->
                new Holdings(taxonomy, entity, solution.ledger(), styles.named("PercentBare"), words).table(definition);
            case COMPANIES ->
                new GroupCompanies(taxonomy, solution.ledger(), words, styles.named("Percent"), asOf).table(definition);
            case FINDINGS -> new Findings(taxonomy, solution, styles, words).table(definition);
            case CHANGES -> new Changes(taxonomy, solution, styles, words).table(definition);
            case SOURCES -> Optional.of(sources(definition));
        };
    }

    /** The filings in order of date, in a sentence before the notes. */
    private Table sources(RegisterDefinition definition) {
        List<Labels> filings = new ArrayList<>();
        for (Filing filing : solution.ledger().filings()) {
            filings.add(RegisterWords.filled(
                    words.of("Filing"), Map.of("title", filing.title(), "day", words.on("PlainDay", filing.date()))));
        }
        List<Labels> notes = new ArrayList<>(definition.notes());
        notes.add(
                RegisterWords.filled(words.of("Sources"), Map.of("filings", words.joined(filings, "BetweenFilings"))));
        return new Table(
                definition.name(), definition.title(), definition.part(), Labels.same(""), List.of(), List.of(), notes);
    }
}
