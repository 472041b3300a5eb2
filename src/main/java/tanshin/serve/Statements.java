package tanshin.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition;
import tanshin.report.ReportDefinition.BlockDefinition;
import tanshin.report.ReportDefinition.Line;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.taxonomy.Concept;

/** The tables of documents that can be shown for any periods: their columns name nothing but periods and measures. */
final class Statements {

    private final Known known;

    private Statements(Known known) {
        this.known = known;
    }

    /** A table and the document that has it. */
    record Statement(TableDefinition definition, Labels document) {}

    /** Each table once, in the order of the documents. */
    static List<Statement> of(Known known) {
        Statements all = new Statements(known);
        List<Statement> found = new ArrayList<>();
        List<QName> seen = new ArrayList<>();
        for (ReportDefinition report : known.workspace().knowledge().reports()) {
            for (BlockDefinition block : report.blocks()) {
                if (block instanceof TableDefinition table && !seen.contains(table.name()) && all.fits(table)) {
                    seen.add(table.name());
                    found.add(new Statement(table, report.title()));
                }
            }
        }
        return found;
    }

    private boolean fits(TableDefinition table) {
        boolean plainColumns = table.columns().stream()
                .flatMap(Statements::withInner)
                .allMatch(
                        column -> column.concept().isEmpty() && column.members().isEmpty());
        boolean plainRows = table.rows().stream()
                .flatMap(Statements::withInner)
                .allMatch(row -> row.period().isEmpty());
        long numbers = table.rows().stream()
                .flatMap(Statements::withInner)
                .flatMap(row -> row.concept().or(() -> table.common().concept()).stream())
                .filter(this::numeric)
                .count();
        return plainColumns && plainRows && numbers > 2;
    }

    private boolean numeric(QName concept) {
        return known.taxonomy()
                .concept(concept)
                .map(Concept::type)
                .map(Concept.Type::numeric)
                .orElse(false);
    }

    private static Stream<Line> withInner(Line line) {
        return Stream.concat(Stream.of(line), line.lines().stream().flatMap(Statements::withInner));
    }
}
