package tanshin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.Fact;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;
import tanshin.pack.ExportFormat;
import tanshin.render.pdf.PdfRenderer;
import tanshin.report.ReportDefinition;

/** What the page is told is what the workspace knows. */
class ApiTest {

    private static final Solution SOLUTION = Running.WORKSPACE.solution();

    @ParameterizedTest(name = "{0} of {1}, {2}")
    @CsvSource({
        "iij:Service, iij:Revenues, 3Q07",
        "iij:Service, iij:Revenues, FY2007",
        "iij:Service, iij:GrossProfit, 9M08",
        "iij:Segment, iij:Revenues, 9M08",
        "iij:ContractType, iij:NumberOfContracts, 9M08"
    })
    void showsTheFactsThatSpeak(String hierarchy, String concept, String period) {
        JsonObject table = table(hierarchy, concept, period, "");
        List<JsonObject> cells = figures(table).toList();
        assertThat(cells).hasSizeGreaterThan(2);
        for (JsonElement each : table.getAsJsonArray("rows")) {
            JsonObject cell = first(each.getAsJsonObject());
            if (!cell.has("fact")) {
                assertThat(cell.get("state").getAsString()).isIn("missing", "blank");
                continue;
            }
            Fact fact = SOLUTION.byId(cell.get("fact").getAsString()).orElseThrow();
            assertThat(fact.dimensions().concept()).isEqualTo(name(concept));
            assertThat(SOLUTION.fact(fact.dimensions()).or(() -> SOLUTION.dash(fact.dimensions())))
                    .contains(fact);
            fact.point()
                    .ifPresent(
                            point -> assertThat(new BigDecimal(cell.get("value").getAsString()))
                                    .isEqualByComparingTo(point));
            assertThat(cell.get("state").getAsString())
                    .isEqualTo(
                            fact.isNil()
                                    ? "dash"
                                    : SOLUTION.reported(fact.dimensions()).isEmpty() ? "derived" : "reported");
        }
    }

    @Test
    void standsThePartsUnderTheWholeThatTheyMakeUp() {
        JsonObject table = table("iij:Service", "iij:Revenues", "3Q08", "");
        List<String> rows = StreamSupport.stream(table.getAsJsonArray("rows").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(row -> row.get("depth").getAsInt() + " " + row.get("id").getAsString())
                .toList();
        assertThat(rows)
                .startsWith(
                        "0 service:AllServices",
                        "1 service:ConnectivityAndOutsourcing",
                        "2 service:ConnectivityCorporate")
                .containsSubsequence("1 service:SystemsIntegration", "2 service:SystemsConstruction");
        BigDecimal parts = Stream.of("SystemsConstruction", "SystemsOperationAndMaintenance")
                .map(name -> value(table, "service:" + name))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts.subtract(value(table, "service:SystemsIntegration")).abs())
                .isLessThan(new BigDecimal("1000001"));
    }

    @Test
    void saysBothLanguagesAndTheChangeOverTheYear() {
        JsonObject table = table("iij:Service", "iij:Revenues", "3Q08", "measure:YearOnYearChange");
        JsonObject whole = table.getAsJsonArray("rows").get(0).getAsJsonObject();
        assertThat(whole.getAsJsonObject("label").get("ja").getAsString()).isEqualTo("全サービス");
        JsonObject change =
                whole.getAsJsonArray("cells").get(0).getAsJsonArray().get(1).getAsJsonObject();
        assertThat(change.getAsJsonObject("text").get("en").getAsString()).isEqualTo("(4.5%)");
        assertThat(change.getAsJsonObject("text").get("ja").getAsString()).isEqualTo("△4.5%");
    }

    @Test
    void dividesAsAnEarlierClassificationDid() {
        JsonObject service = elements(Running.json("/api/outline").getAsJsonArray("dimensions"))
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("id").getAsString().equals("iij:Service"))
                .findFirst()
                .orElseThrow();
        assertThat(elements(service.getAsJsonArray("divisions"))
                        .map(each -> each.getAsJsonObject().get("id").getAsString()))
                .contains("classification:BeforeJune2007", "partition:AllServicesByRecurrence");
        assertThat(partsOf("service:ConnectivityAndOutsourcing", "classification:BeforeJune2007"))
                .contains("service:DedicatedAccess", "service:DialUpAccess")
                .doesNotContain("service:ConnectivityCorporate");
        assertThat(partsOf("service:AllServices", "partition:AllServicesByRecurrence"))
                .containsExactly("service:RecurringServices", "service:OneTimeServices");
    }

    /** The rows directly under a row. */
    private static List<String> partsOf(String whole, String division) {
        List<JsonObject> rows = elements(table("iij:Service", "iij:Revenues", "1Q07&by=" + division, "")
                        .getAsJsonArray("rows"))
                .map(JsonElement::getAsJsonObject)
                .toList();
        int at = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).get("id").getAsString().equals(whole))
                .findFirst()
                .orElseThrow();
        int depth = rows.get(at).get("depth").getAsInt();
        return rows.stream()
                .skip(at + 1L)
                .takeWhile(row -> row.get("depth").getAsInt() > depth)
                .filter(row -> row.get("depth").getAsInt() == depth + 1)
                .map(row -> row.get("id").getAsString())
                .toList();
    }

    @Test
    void writesContractsAsNumbersWhateverAmountsAreWrittenIn() {
        JsonObject table =
                Running.json("/api/table?hierarchy=iij:ContractType&concept=iij:NumberOfContracts&periods=9M08"
                        + "&amounts=style:Millions");
        assertThat(table.getAsJsonObject("unit").get("en").getAsString()).isEqualTo("number");
        assertThat(first(table.getAsJsonArray("rows").get(0).getAsJsonObject())
                        .getAsJsonObject("text")
                        .get("en")
                        .getAsString())
                .isEqualTo("497,985");
    }

    @Test
    void setsTheOtherPrintsBesideAContradictedOne() {
        JsonObject finding = elements(Running.json("/api/findings").getAsJsonArray("findings"))
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("code").getAsString().equals("duplicates-inconsistent"))
                .findFirst()
                .orElseThrow();
        assertThat(elements(finding.getAsJsonArray("places"))
                        .map(place -> place.getAsJsonObject().get("printed").getAsString())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void namesDocumentsInWholeWords() {
        for (JsonElement file : Running.json("/api/documents?period=9M08").getAsJsonArray("files")) {
            assertThat(file.getAsJsonObject().getAsJsonObject("title").toString())
                    .doesNotContain("{span", "} ", "the Ended");
        }
    }

    @Test
    void showsEveryTableThatItOffers() {
        JsonObject outline = Running.json("/api/outline");
        assertThat(outline.getAsJsonArray("tables")).hasSizeGreaterThan(5);
        for (JsonElement table : outline.getAsJsonArray("tables")) {
            String id = table.getAsJsonObject().get("id").getAsString();
            assertThat(Running.json("/api/table?hierarchy=" + id + "&periods=9M08")
                            .getAsJsonArray("rows"))
                    .as(id)
                    .isNotEmpty();
        }
        assertThat(Running.json("/api/table?hierarchy=companies&periods=9M08").getAsJsonArray("rows"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void writesTheSameTableAsCsv() {
        String csv = Running.get(
                        "/api/table?hierarchy=iij:Service&concept=iij:Revenues&periods=3Q08&format=csv&lang=ja")
                .body();
        assertThat(csv.lines().toList().get(0)).isEqualTo("\uFEFFdepth,row,label,3Q08,3Q08 origin");
        assertThat(csv.lines().toList().get(1)).isEqualTo("0,service:AllServices,全サービス,17535162000,reported");
    }

    @Test
    void explainsADerivedFigureDownToItsInputs() {
        JsonObject why = Running.json("/api/why?fact=derived/Revenues.1H08");
        JsonObject way =
                why.getAsJsonObject("follows").getAsJsonArray("ways").get(0).getAsJsonObject();
        assertThat(way.get("equation").getAsString()).contains("iij:Revenues 1H08");
        List<String> inputs = StreamSupport.stream(way.getAsJsonArray("inputs").spliterator(), false)
                .map(input -> input.getAsJsonObject().get("id").getAsString())
                .toList();
        Fact fact = SOLUTION.byId("derived/Revenues.1H08").orElseThrow();
        assertThat(inputs)
                .isEqualTo(SOLUTION.explain(fact).ways().get(0).because().stream()
                        .map(because -> because.fact().id())
                        .toList());
    }

    @Test
    void saysWhereAFigureWasPrintedAndWhatContradictsIt() {
        Fact suspect = SOLUTION.contradictions().get(0).suspects().get(0);
        JsonObject why = Running.json("/api/why?fact=" + Running.encoded(suspect.id()));
        assertThat(why.getAsJsonArray("prints")).hasSameSizeAs(SOLUTION.reported(suspect.dimensions()));
        assertThat(why.getAsJsonArray("findings")).isNotEmpty();
        assertThat(why.toString())
                .contains("\"printed\":\"" + suspect.source().orElseThrow().printed() + "\"");
    }

    @Test
    void asksAboutEveryFigureThatItShows() {
        JsonObject table = table("iij:Service", "iij:Revenues", "3Q07,FY2007,9M08", "measure:YearOnYearChange");
        List<String> facts = StreamSupport.stream(table.getAsJsonArray("rows").spliterator(), false)
                .flatMap(row -> elements(row.getAsJsonObject().getAsJsonArray("cells")))
                .flatMap(both -> elements(both.getAsJsonArray()))
                .map(JsonElement::getAsJsonObject)
                .filter(cell -> cell.has("fact"))
                .map(cell -> cell.get("fact").getAsString())
                .toList();
        assertThat(facts).hasSizeGreaterThan(30);
        assertThat(facts)
                .allSatisfy(fact -> assertThat(Running.get("/api/why?fact=" + Running.encoded(fact))
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void listsTheFindingsOfCheck() {
        JsonArray findings = Running.json("/api/findings").getAsJsonArray("findings");
        assertThat(elements(findings)
                        .map(each -> each.getAsJsonObject().get("message").getAsString()))
                .containsExactlyElementsOf(Running.WORKSPACE.findings().stream()
                        .map(finding -> finding.message())
                        .toList());
    }

    @Test
    void goesBackToWhatWasKnownOnADay() {
        LocalDate day = SOLUTION.ledger().filings().get(0).date();
        JsonObject then = Running.json("/api/findings?asOf=" + day);
        assertThat(then.getAsJsonArray("findings").size())
                .isLessThan(Running.WORKSPACE.findings().size());
        assertThat(Running.get("/api/why?asOf=" + day + "&fact=derived/Revenues.1H08")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void makesTheDocumentsOfTheBuildTwoAtOnce() throws IOException {
        ReportingPeriod period = ReportingPeriod.read("9M08").orElseThrow();
        ReportDefinition sheet = Running.WORKSPACE.reports(period).stream()
                .filter(report -> report.format().equals("pdf"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        new PdfRenderer()
                .render(Running.WORKSPACE.report(sheet, period, Running.WORKSPACE.usualDay(period)), "ja", expected);
        List<CompletableFuture<byte[]>> both = Stream.of("?a", "?b")
                .map(any -> CompletableFuture.supplyAsync(
                        () -> Running.bytes("/api/document?period=9M08&file=" + sheet.fileName("ja"))))
                .toList();
        for (CompletableFuture<byte[]> each : both) {
            assertThat(each.join()).isEqualTo(expected.toByteArray());
        }
        HttpResponse<String> head = Running.get("/api/document?period=9M08&file=" + sheet.fileName("ja"));
        assertThat(head.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", sheet.fileName("ja"));
    }

    @Test
    void offersEveryExportFormat() throws IOException {
        JsonArray exports = Running.json("/api/documents?period=9M08").getAsJsonArray("exports");
        assertThat(exports).hasSize(ExportFormat.values().length);
        try (ZipInputStream archive = new ZipInputStream(
                new ByteArrayInputStream(Running.bytes("/api/document?period=9M08&file=9M08-xbrl-json.zip")))) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
            assertThat(names).contains(ExportFormat.TAXONOMY, ExportFormat.SCHEMA, "report.json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/table",
                "/api/table?hierarchy=iij:Service&periods=9M08",
                "/api/table?hierarchy=iij:Service&concept=iij:Revenues&periods=10Q99",
                "/api/table?hierarchy=iij:Service&concept=iij:Revenues&periods=9M08&measure=x:y",
                "/api/table?hierarchy=iij:Service&hierarchy=iij:Segment&periods=9M08",
                "/api/why",
                "/api/why?fact=x&other=y",
                "/api/findings?asOf=yesterday",
                "/api/documents?period=9M08,FY2008x"
            })
    void saysWhatIsWrongWithARequest(String path) {
        HttpResponse<String> answer = Running.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"problem\":\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/",
                "/api/nothing",
                "/api/why?fact=nothing",
                "/api/table?hierarchy=x:y&periods=9M08",
                "/api/document?period=9M08&file=nothing.pdf"
            })
    void saysWhatDoesNotExist(String path) {
        assertThat(Running.get(path).statusCode()).isEqualTo(404);
    }

    private static JsonObject table(String hierarchy, String concept, String periods, String measure) {
        return Running.json("/api/table?hierarchy=" + hierarchy + "&concept=" + concept + "&periods=" + periods
                + (measure.isEmpty() ? "" : "&measure=" + measure));
    }

    private static Stream<JsonObject> figures(JsonObject table) {
        return elements(table.getAsJsonArray("rows"))
                .map(row -> first(row.getAsJsonObject()))
                .filter(cell -> cell.has("value"));
    }

    private static JsonObject first(JsonObject row) {
        return row.getAsJsonArray("cells").get(0).getAsJsonArray().get(0).getAsJsonObject();
    }

    private static BigDecimal value(JsonObject table, String row) {
        return elements(table.getAsJsonArray("rows"))
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("id").getAsString().equals(row))
                .map(each -> first(each).get("value").getAsBigDecimal())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static QName name(String text) {
        return Running.WORKSPACE.taxonomy().prefixes().read(text).orElseThrow();
    }
}
