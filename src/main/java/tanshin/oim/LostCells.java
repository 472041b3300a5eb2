package tanshin.oim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tanshin.fact.Dimensions;
import tanshin.fact.InputProblem;
import tanshin.taxonomy.Taxonomy;

/**
 * Reads {@code lost.csv}: cells that a filing printed, but of which its text holds nothing. The columns are named as in the
 * filing's tables; the id begins with the table: {@code balance-sheet.r12_c2}.
 */
final class LostCells {

    private static final String FILE = "lost.csv";

    private LostCells() {}

    /** By table; empty where the filing has no such file. */
    static Map<String, Set<Dimensions>> read(
            Path folder, Metadata metadata, Taxonomy taxonomy, List<InputProblem> problems) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        String display = FilingReader.display(folder, FILE);
        RowDimensions reader = new RowDimensions(taxonomy, metadata.prefixes(), problems);
        Metadata.FactColumn columns = columns(metadata);
        Map<String, Set<Dimensions>> lost = new HashMap<>();
        try (CSVParser rows = CSVParser.parse(Files.readString(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>();
            for (CSVRecord record : rows) {
                CsvRow row = new CsvRow(display, (int) record.getRecordNumber(), header, record);
                if (header.isEmpty()) {
                    record.forEach(header::add);
                } else if (record.size() != header.size()) {
                    problems.add(row.problem(
                            0, "The row has " + record.size() + " cells, but the header has " + header.size() + "."));
                } else {
                    String table = row.cell("id").replaceFirst("\\..*", "");
                    reader.read(row, columns)
                            .ifPresent(about -> lost.computeIfAbsent(table, any -> new LinkedHashSet<>())
                                    .add(about.dimensions()));
                }
            }
        } catch (IOException e) {
            problems.add(new InputProblem(display, 0, 0, "The file cannot be read as UTF-8 CSV: " + e.getMessage()));
        }
        return lost;
    }

    /** Every dimension that any table of the filing has, in the column that it has there. */
    private static Metadata.FactColumn columns(Metadata metadata) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        metadata.tables().values().stream()
                .flatMap(table -> table.template().facts().values().stream())
                .forEach(column -> dimensions.putAll(column.dimensions()));
        return new Metadata.FactColumn("", dimensions);
    }
}
