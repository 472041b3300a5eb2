package tanshin.oim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.report.FactRow;
import tanshin.report.FactRows;

/** Nothing is lost between a filing's CSV files and the flat list: the list, written back in the filing's form, is the filing. */
class FlatListTest {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The columns that hold the member of a dimension. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("service", "iij:Service"),
            Map.entry("contractType", "iij:ContractType"),
            Map.entry("segment", "iij:Segment"),
            Map.entry("customerKind", "iij:CustomerKind"),
            Map.entry("scenario", "iij:Scenario"),
            Map.entry("schedule", "iij:DividendSchedule"),
            Map.entry("company", "iij:Company"),
            Map.entry("approximation", "iij:Approximation"),
            Map.entry("employeeRole", "iij:EmployeeRole"),
            Map.entry("entryRoute", "iij:EntryRoute"),
            Map.entry("market", "iij:Market"),
            Map.entry("shareholder", "iij:Shareholder"));

    static List<String> filings() {
        return Shipped.ledger().filings().stream()
                .map(filing -> filing.id().text())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void aFilingGoesIntoTheFlatListAndBack(String name) throws IOException {
        Filing filing = Shipped.ledger().filings().stream()
                .filter(any -> any.id().text().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(fromFlatList(flatList(filing))).containsExactlyInAnyOrderElementsOf(fromFiling(name));
    }

    private static String flatList(Filing filing) {
        FactRows rows = new FactRows(Shipped.taxonomy());
        List<List<String>> cells = new ArrayList<>();
        for (Fact fact : filing.facts()) {
            cells.add(rows.row(fact).cells("en"));
        }
        return CsvText.of(FactRow.COLUMNS, cells);
    }

    /** The rows as the filing would write them, each under its table and id. */
    private static List<Map<String, String>> fromFlatList(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSV)) {
            return parser.stream().map(FlatListTest::filingRow).toList();
        }
    }

    private static Map<String, String> filingRow(CSVRecord row) {
        Map<String, String> cells = new TreeMap<>();
        String id = row.get("id").substring(row.get("filing").length() + 1);
        boolean number = !row.get("low").isEmpty();
        boolean text = row.get("low").isEmpty() && !row.get("value").isEmpty();
        cells.put("table", row.get("table"));
        cells.put("id", id.substring(row.get("table").length() + 1));
        cells.put("concept", joined(row.get("concept"), row.get("measure")));
        cells.put("period", period(row.get("start"), row.get("end")));
        cells.put("unit", row.get("unit").isEmpty() ? "#none" : row.get("unit"));
        cells.put("members", row.get("members"));
        cells.put("value", number || text ? row.get("value") : "#nil");
        cells.put("decimals", number ? row.get("decimals") : "");
        for (String place : List.of("line", "row", "column", "printed")) {
            cells.put(place, row.get(place));
        }
        return cells;
    }

    private static String joined(String concept, String measure) {
        return measure.isEmpty() ? concept : concept + "_" + measure.substring(measure.indexOf(':') + 1);
    }

    private static String period(String start, String end) {
        return start.isEmpty() ? end + "@end" : start + ".." + end;
    }

    private static List<Map<String, String>> fromFiling(String name) throws IOException {
        Path folder = Shipped.FILINGS.resolve(name);
        JsonObject report = JsonParser.parseString(Files.readString(folder.resolve("report.json")))
                .getAsJsonObject();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map.Entry<String, JsonElement> table :
                report.getAsJsonObject("tables").entrySet()) {
            String url = table.getValue().getAsJsonObject().get("url").getAsString();
            try (CSVParser parser = CSVParser.parse(folder.resolve(url), StandardCharsets.UTF_8, CSV)) {
                parser.forEach(row -> rows.add(row(table.getKey(), row)));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String table, CSVRecord row) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("table", table);
        cells.put("id", row.get("id").replace('_', '.'));
        cells.put("members", members(row));
        for (String column :
                List.of("concept", "period", "unit", "value", "decimals", "line", "row", "column", "printed")) {
            cells.put(column, row.get(column));
        }
        return cells;
    }

    private static String members(CSVRecord row) {
        return MEMBERS.entrySet().stream()
                .filter(entry ->
                        row.isMapped(entry.getKey()) && !row.get(entry.getKey()).isEmpty())
                .map(entry -> entry.getValue() + "=" + row.get(entry.getKey()))
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
