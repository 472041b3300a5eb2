package tanshin.intake.oim;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tanshin.fact.BadInputException;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawFact;
import tanshin.intake.model.RawReport;

/** Reads xBRL-CSV 1.0: the metadata, and the tables that it names. */
public final class CsvReportReader {

    private final String file;
    private final Notes notes;
    private final Tables tables;
    private final List<RawFact> facts = new ArrayList<>();

    /** Finds the file of a table by its address, relative to the metadata; empty if it is not there. */
    public interface Tables {
        Optional<Reader> open(String url) throws IOException;
    }

    /**
     * For a report.
     *
     * @param file the metadata as messages name it
     */
    public CsvReportReader(String file, Notes notes, Tables tables) {
        this.file = file;
        this.notes = notes;
        this.tables = tables;
    }

    /**
     * Reads the metadata and every table.
     *
     * @throws BadInputException if the metadata is no JSON; single mistakes are noted
     */
    public RawReport read(Reader text) throws IOException {
        JsonTree.Fields root = JsonTree.read(file, text);
        JsonTree.Fields info = root.object("documentInfo");
        Map<String, String> namespaces = info.texts("namespaces");
        OimFacts making = new OimFacts(namespaces, notes);
        Map<String, String> parameters = root.texts("parameters");
        for (Map.Entry<String, JsonTree> entry : root.object("tables").fields().entrySet()) {
            if (entry.getValue() instanceof JsonTree.Fields table) {
                table(entry.getKey(), table, root, parameters, making);
            }
        }
        return new RawReport(facts, JsonReportReader.references(info), namespaces);
    }

    private void table(
            String name, JsonTree.Fields table, JsonTree.Fields root, Map<String, String> common, OimFacts making)
            throws IOException {
        String templateName = table.text("template").orElse(name);
        if (!(root.object("tableTemplates").fields().get(templateName) instanceof JsonTree.Fields template)) {
            notes.wrong(
                    table.place(),
                    "The table \"" + OimFacts.token(Optional.of(name)) + "\" names the template \""
                            + OimFacts.token(Optional.of(templateName))
                            + "\", which is not there (xbrlce:unknownTableTemplate).");
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>(common);
        parameters.putAll(table.texts("parameters"));
        String url = table.text("url").orElse("");
        try (Reader text = tables.open(url).orElse(null)) {
            if (text == null) {
                if (!table.text("optional").orElse("false").equals("true")) {
                    notes.wrong(
                            table.place(),
                            "The file \"" + OimFacts.token(Optional.of(url)) + "\" of the table "
                                    + OimFacts.token(Optional.of(name))
                                    + " is not beside the report (xbrlce:missingRequiredCSVFile).");
                }
                return;
            }
            rows(name, url, text, new CsvTemplate(template, parameters), making);
        }
    }

    private void rows(String table, String url, Reader text, CsvTemplate template, OimFacts making) {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>();
            int line = 1;
            for (CSVRecord record : parser) {
                Place place = new Place(url, line, 0);
                if (header.isEmpty()) {
                    record.forEach(cell -> header.add(cell.replace("\uFEFF", "")));
                    template.check(header, place, notes);
                } else if (record.size() > header.size()) {
                    notes.wrong(
                            place,
                            "The row has " + record.size() + " cells, but the header has " + header.size() + ".");
                } else {
                    template.facts(table, header, record, place).forEach(fact -> take(making, fact));
                }
                line = (int) Math.min(parser.getCurrentLineNumber() + 1, Integer.MAX_VALUE);
            }
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
            notes.wrong(
                    Place.of(url),
                    "The table cannot be read as UTF-8 CSV: "
                            + OimFacts.token(Optional.of(String.valueOf(e.getMessage()))) + ".");
        }
    }

    private void take(OimFacts making, OimFacts.Texts texts) {
        if (facts.size() >= Limits.FACTS) {
            throw new BadInputException(texts.place().problem("There are more facts than what is read of one report."));
        }
        making.fact(texts).ifPresent(facts::add);
    }
}
