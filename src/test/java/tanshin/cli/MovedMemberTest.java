package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tanshin.Shipped;

/**
 * A release that prints the revenues of the lowest services only: 725,801 thousand yen of them are equipment sales. Every
 * total in the documents is rolled up, so that where the Turtle puts equipment sales decides what they show.
 */
class MovedMemberTest {

    private static final String TOTAL = "50,789";
    private static final String TOTAL_WITHOUT_EQUIPMENT = "50,063";
    private static final String INTEGRATION = "24,105";
    private static final String INTEGRATION_WITH_EQUIPMENT = "24,831";

    private static final String LOWEST_SERVICES = String.join(
            "|",
            "ConnectivityCorporate",
            "ConnectivityHome",
            "Outsourcing",
            "SystemsConstruction",
            "SystemsOperationAndMaintenance",
            "EquipmentSales",
            "ATMOperation");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path services;

    @BeforeEach
    void onlyTheLowestServicesArePrinted() throws IOException {
        Shipped.copyTo(folder);
        services = folder.resolve("taxonomy/services/services.ttl");
        try (Stream<Path> filings = Files.list(folder.resolve("filings"))) {
            for (Path filing : filings.toList()) {
                if (filing.endsWith(Shipped.NINE_MONTHS_RELEASE.text())) {
                    keepLowestServices(filing);
                } else {
                    Files.move(filing, folder.resolve(filing.getFileName().toString()));
                }
            }
        }
    }

    @Test
    void totalsOfAllDocumentsAreRolledUp() throws IOException {
        build();
        assertThat(workbook()).contains(TOTAL, INTEGRATION);
        assertThat(factSheet()).contains(TOTAL);
        assertThat(summary()).contains(TOTAL);
    }

    @Test
    void aServiceTakenOutOfTheWholeIsMissingFromEveryTotal() throws IOException {
        takeEquipmentOutOfTheWhole();
        build();
        assertThat(workbook()).contains(TOTAL_WITHOUT_EQUIPMENT, INTEGRATION).doesNotContain(TOTAL);
        assertThat(factSheet()).contains(TOTAL_WITHOUT_EQUIPMENT).doesNotContain(TOTAL);
        assertThat(summary()).contains(TOTAL_WITHOUT_EQUIPMENT).doesNotContain(TOTAL);
    }

    @Test
    void aServiceMovedIntoAnotherRaisesThatOneAndKeepsTheTotal() throws IOException {
        takeEquipmentOutOfTheWhole();
        edit(
                "    service:SystemsConstruction\n    service:SystemsOperationAndMaintenance\n",
                "    service:SystemsConstruction\n    service:SystemsOperationAndMaintenance\n    service:EquipmentSales\n");
        build();
        assertThat(workbook()).contains(TOTAL, INTEGRATION_WITH_EQUIPMENT).doesNotContain(INTEGRATION);
        assertThat(factSheet()).contains(TOTAL);
        assertThat(summary()).contains(TOTAL);
    }

    private void takeEquipmentOutOfTheWhole() throws IOException {
        edit("    service:SystemsIntegration\n    service:EquipmentSales\n", "    service:SystemsIntegration\n");
    }

    private static void keepLowestServices(Path filing) throws IOException {
        JsonObject report = JsonParser.parseString(Files.readString(filing.resolve("report.json")))
                .getAsJsonObject();
        JsonObject about = report.getAsJsonObject("documentInfo").getAsJsonObject("tanshin:filing");
        about.remove("exchangeRate");
        about.add("statements", new JsonArray());
        report.getAsJsonObject("tables").keySet().removeIf(table -> !table.equals("income-9m"));
        Files.writeString(filing.resolve("report.json"), report.toString());
        Path table = filing.resolve("income-9m.csv");
        Files.write(
                table,
                Files.readAllLines(table).stream()
                        .filter(row -> row.startsWith("id,")
                                || row.matches(
                                        "[^,]+,iij:Revenues,[^,]+,iso4217:JPY,service:(" + LOWEST_SERVICES + "),.*"))
                        .toList());
    }

    private void edit(String before, String after) throws IOException {
        String turtle = Files.readString(services);
        assertThat(turtle).containsOnlyOnce(before);
        Files.writeString(services, turtle.replace(before, after));
    }

    private void build() {
        Run run = Run.of("build", "9M08", "--lang", "en", "--data", folder.toString(), "--out", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private String summary() throws IOException {
        return amounts(Files.readString(folder.resolve("9M08/tse-summary.en.html")));
    }

    /** The amounts with thousands in a text, so that a failure shows little else. */
    private static String amounts(String text) {
        return Pattern.compile("\\d{1,3}(,\\d{3})+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String factSheet() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("9M08/fact-sheet.en.pdf").toFile())) {
            return amounts(new PDFTextStripper().getText(document));
        }
    }

    /** The numbers of the sheets for readers, in millions; the last sheet lists all facts as they were printed. */
    private String workbook() throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve("9M08/workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            return cells(workbook)
                    .filter(cell -> content(cell) == CellType.NUMERIC)
                    .map(cell -> String.format(Locale.ROOT, "%,d", Math.round(cell.getNumericCellValue() / 1e6)))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }

    private static CellType content(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static Stream<Cell> cells(XSSFWorkbook workbook) {
        Stream.Builder<Cell> cells = Stream.builder();
        for (int at = 0; at < workbook.getNumberOfSheets() - 1; at++) {
            Sheet sheet = workbook.getSheetAt(at);
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells.build();
    }
}
