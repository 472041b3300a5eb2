package tanshin.oim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tanshin.fact.Dimensions;
import tanshin.fact.InputProblem;
import tanshin.file.TextFile;
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
        Metadata.FactColumn columns = columns(metadata);
        Metadata.Template template = new Metadata.Template(metadata.file(), "id", Set.of(), Set.of(), Map.of());
        RowDimensions reader = new RowDimensions(taxonomy, metadata.prefixes(), template, problems);
        Map<String, Set<Dimensions>> lost = new HashMap<>();
        for (CsvRow row :
                CsvTable.read(TextFile.read(file, display), display, problems).rows()) {
            String table = row.cell("id").replaceFirst("\\..*", "");
            reader.read(row, columns)
                    .ifPresent(about -> lost.computeIfAbsent(table, any -> new LinkedHashSet<>())
                            .add(about.dimensions()));
        }
        return lost;
    }

    /** Every dimension that any table of the filing has, in the column that it has there. */
    private static Metadata.FactColumn columns(Metadata metadata) {
        Map<String, Metadata.Written> dimensions = new LinkedHashMap<>();
        metadata.tables().values().stream()
                .flatMap(table -> table.template().facts().values().stream())
                .forEach(column -> dimensions.putAll(column.dimensions()));
        return new Metadata.FactColumn(Metadata.NOT_WRITTEN, dimensions);
    }
}
