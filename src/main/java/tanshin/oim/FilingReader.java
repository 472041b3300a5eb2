package tanshin.oim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tanshin.fact.BadInputException;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.InputProblem;
import tanshin.taxonomy.Taxonomy;

/** Reads one filing: {@code report.json}, then each table's CSV. */
final class FilingReader {

    private final Taxonomy taxonomy;
    private final Path folder;
    private final List<InputProblem> problems = new ArrayList<>();

    FilingReader(Taxonomy taxonomy, Path folder) {
        this.taxonomy = taxonomy;
        this.folder = folder;
    }

    /** @throws BadInputException with every row that is wrong */
    Filing read() {
        Metadata metadata = new MetadataReader(folder).read();
        List<Fact> facts = new ArrayList<>();
        metadata.tables().forEach((table, source) -> facts.addAll(table(metadata, table, source)));
        Map<String, Fact> byId = unique(facts);
        Map<String, Set<Dimensions>> lost = LostCells.read(folder, metadata, taxonomy, problems);
        Optional<Fact> rate = metadata.exchangeRate().flatMap(id -> rate(metadata, id, byId));
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Filing(
                metadata.id(),
                metadata.title(),
                metadata.date(),
                metadata.mainPeriod(),
                metadata.sourceText(),
                rate,
                metadata.printing(),
                metadata.statements(),
                lost,
                facts);
    }

    /** A file of a filing as the user knows it: {@code 2009-02-12-9m-fy2008-release/income-9m.csv}. */
    static String display(Path folder, String file) {
        return folder.getFileName().toString().replace("/", "") + "/" + file;
    }

    private List<Fact> table(Metadata metadata, String table, Metadata.TableSource source) {
        Path file = folder.resolve(source.url()).normalize();
        String display = display(folder, source.url());
        if (!file.startsWith(folder)) {
            problems.add(new InputProblem(display, 0, 0, "A table's file must lie in the filing's folder."));
            return List.of();
        }
        try {
            return rows(metadata, table, source.template(), display, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | UncheckedIOException e) {
            problems.add(new InputProblem(display, 0, 0, "The table cannot be read as UTF-8 CSV: " + e.getMessage()));
            return List.of();
        }
    }

    private List<Fact> rows(Metadata metadata, String table, Metadata.Template template, String display, String text)
            throws IOException {
        List<Fact> facts = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>();
            long line = 1;
            for (CSVRecord row : parser) {
                CsvRow cells = new CsvRow(display, (int) line, header, row);
                if (header.isEmpty()) {
                    row.forEach(header::add);
                    checkHeader(template, display, header);
                } else if (row.size() != header.size()) {
                    problems.add(cells.problem(
                            0, "The row has " + row.size() + " cells, but the header has " + header.size() + "."));
                } else {
                    facts.addAll(new RowReader(taxonomy, metadata, table, template, problems).facts(cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        }
        return facts;
    }

    private void checkHeader(Metadata.Template template, String display, List<String> header) {
        for (String column : header) {
            if (!template.columns().contains(column)) {
                problems.add(new InputProblem(
                        display,
                        1,
                        0,
                        "The column \"" + column + "\" is not in the table's template (xbrlce:unknownColumn)."));
            }
        }
        for (String column : template.columns()) {
            if (!header.contains(column)) {
                problems.add(new InputProblem(
                        display, 1, 0, "The column \"" + column + "\" of the table's template is missing."));
            }
        }
    }

    private Map<String, Fact> unique(List<Fact> facts) {
        Map<String, Fact> byId = new HashMap<>();
        for (Fact fact : facts) {
            if (byId.put(fact.id(), fact) != null) {
                problems.add(new InputProblem(
                        display(folder, fact.source().orElseThrow().table() + ".csv"),
                        0,
                        0,
                        "Two rows have the id of " + fact.id()
                                + "; ids are unique in a table (xbrlce:repeatedRowIdentifier)."));
            }
        }
        return byId;
    }

    private Optional<Fact> rate(Metadata metadata, String id, Map<String, Fact> byId) {
        Fact fact = byId.get(metadata.id().text() + "/" + id);
        if (fact == null || fact.amount().isEmpty()) {
            problems.add(new InputProblem(
                    display(folder, "report.json"),
                    0,
                    0,
                    "exchangeRate names the fact " + id + ", which the filing does not have."));
        }
        return Optional.ofNullable(fact);
    }
}
