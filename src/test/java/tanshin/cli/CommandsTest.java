package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.Cases;
import tanshin.Shipped;

/** What commands print, where they print it, and with which exit code they end: the product's interface. */
class CommandsTest {

    private static final String RELEASE = Shipped.NINE_MONTHS_RELEASE.text();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest(name = "tanshin {0}")
    @CsvSource(delimiter = '|', textBlock = """
        build 9M8                         | 9M8: This is no period. Write a quarter (1Q07 to 4Q07),
        build FY9999                      | FY9999: Nothing is known of it as of 2009-02-12. Figures are known of the fiscal years 2007 to 2008.
        export 1Q99 --format xbrl         | 1Q99: Nothing is known of it as of 2009-02-12. Figures are known of the fiscal years 2007 to 2008.
        build 9M08 --as-of yesterday      | yesterday: This is no day. Write it as 2009-02-12.
        build 9M08 --lang de              | --lang de: There is no such language. Known: en, ja.
        build 9M08 --format docx          | --format docx: There is no such format. Known: xlsx, pdf, html, xbrl, xbrl-json, xbrl-csv, ixbrl, tdnet, turtle, nquads, json-ld.
        export 9M08 --format docx         | --format docx: There is no such format. Known: xbrl, xbrl-json, xbrl-csv, ixbrl, tdnet, turtle, nquads, json-ld.
        check --filing 2009               | 2009: There is no such filing. Known: shop-9m08.
        facts --filing 2009               | 2009: There is no such filing. Known: shop-9m08.
        facts --concept Turnover          | Turnover: This is no concept of the taxonomy; `tanshin taxonomy concepts` lists them.
        facts --concept Revenues_Growth   | Revenues_Growth: This is no concept of the taxonomy;
        facts --period 6M08               | 6M08: This is no period.
        facts --period 2008-13-01         | 2008-13-01: This is no day.
        explain derived/Nothing.9M08      | derived/Nothing.9M08: There is no such fact; `tanshin facts` lists them.
        explain Turnover 9M08             | Turnover: This is no concept of the taxonomy;
        explain Revenues 6M08             | 6M08: This is no period.
        explain Revenues 9M08 service:Fax | service:Fax: This is no member of a dimension; `tanshin taxonomy` lists them.
        explain Revenues 1Q03             | Revenues 1Q03: No filing prints this figure, and nothing that they print gives it.
        diff 9M8 --between 2009-02-12 2009-02-13 | 9M8: This is no period.
        diff 9M08 --between 2008-01-01 2009-12-31 | 2008-01-01: Nothing was published by then; the first filing is of
        diff 9M08 --between 2009-12-31 2009-12-30 | --between: The earlier day comes first: --between 2009-12-30 2009-12-31
        explain Revenues 9M08 --as-of 2008-01-01 | 2008-01-01: Nothing was published by then; the first filing is of
        query nowhere.rq                  | nowhere.rq: The file cannot be read: it is not there.
        query -e SELECT                   | -e:1:
        taxonomy colours                  | colours: There is no such hierarchy. Known: concepts, measures, service, companies.
        """)
    void whatNobodyKnowsIsToldInASentenceAndEndsWithTwo(String command, String message) {
        Run run = Run.of((command + " --data " + data()).split(" +", -1));
        assertThat(run.err()).startsWith("tanshin: " + message).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        Run run = Run.of("facts", "--data", folder.resolve("nowhere").toString());
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tanshin: --data " + folder.resolve("nowhere") + ": There is no such folder.");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "tanshin {0}")
    @ValueSource(
            strings = {
                "build --colour",
                "check --format xml",
                "facts --origin guessed",
                "explain",
                "query",
                "query --list --name ownership",
                "taxonomy concepts measures"
            })
    void wrongUsageShowsHowToUseItAndEndsWithTwo(String command) {
        Run run = Run.of(command.split(" ", -1));
        assertThat(run.err()).contains("Usage: tanshin");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aMistypedCommandIsCorrected() {
        Run run = Run.of("bild");
        assertThat(run.err()).contains("'bild'", "Did you mean: tanshin build?");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongWithACommandIsToldInOneGo() {
        Run run = Run.of("build", "9M8", "FY8", "--lang", "de,en,fr", "--as-of", "soon");
        assertThat(run.err().lines().map(line -> line.split(": ", -1)[1]))
                .containsExactlyInAnyOrder("9M8", "FY8", "--lang de", "--lang fr", "soon");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "tanshin {0}")
    @ValueSource(
            strings = {
                "--help",
                "build --help",
                "check --help",
                "facts --help",
                "explain --help",
                "query --help",
                "taxonomy --help"
            })
    void helpIsAResult(String command) {
        Run run = Run.of(command.split(" ", -1));
        assertThat(run.out()).startsWith("Usage: tanshin").contains("--help");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void factsHaveTheColumnsThatWereAgreed() throws IOException {
        Run run = Run.of("facts", "--format", "csv", "--filing", RELEASE, "--concept", "Revenues", "--period", "9M08");
        assertThat(run.out())
                .startsWith(
                        "id,origin,filing,line,table,row,column,printed,concept,label,measure,entity,members,start,end,"
                                + "unit,value,low,high,decimals\r\n");
        List<CSVRecord> rows = rows(run);
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.get("origin").equals("reported")
                        && row.get("concept").equals("iij:Revenues"));
        assertThat(rows)
                .filteredOn(row -> row.get("id").endsWith("/income-9m.r05.c2"))
                .singleElement()
                .satisfies(row -> assertThat(row.toList())
                        .containsExactly(
                                RELEASE + "/income-9m.r05.c2",
                                "reported",
                                RELEASE,
                                "369",
                                "income-9m",
                                "REVENUES / Connectivity and outsourcing services / Outsourcing services",
                                "Nine Months Ended December 31, 2008, Thousands of JPY",
                                "11,375,933",
                                "iij:Revenues",
                                "revenues",
                                "",
                                "37740",
                                "iij:Service=service:Outsourcing",
                                "2008-04-01",
                                "2008-12-31",
                                "iso4217:JPY",
                                "11375933000",
                                "11375932000",
                                "11375934000",
                                "-3"));
    }

    @Test
    void amountsHaveNeitherExponentNorGroupingAndLieBetweenTheirBounds() throws IOException {
        List<CSVRecord> rows = rows(Run.of("facts", "--format", "csv"));
        assertThat(rows).hasSizeGreaterThan(2000);
        assertThat(rows)
                .filteredOn(row -> !row.get("low").isEmpty() && !row.get("high").isEmpty())
                .hasSizeGreaterThan(2000)
                .allMatch(row -> row.get("value").matches("-?\\d+(\\.\\d+)?"))
                .allMatch(row -> number(row, "low").compareTo(number(row, "value")) <= 0
                        && number(row, "value").compareTo(number(row, "high")) <= 0);
        assertThat(rows).extracting(row -> row.get("id")).doesNotHaveDuplicates();
    }

    /** The release of August 2007 says over 50 million, the forum presentation less than 4% and nearly 23,000. */
    @Test
    void aFigureThatOnlyBoundsIsBoundedOnThatSideAlone() throws IOException {
        assertThat(rows(Run.of("facts", "--format", "csv", "--concept", "MonthlyRevenues")))
                .extracting(row -> row.get("low"), row -> row.get("high"))
                .containsExactly(tuple("50000000", ""));
        assertThat(rows(Run.of("facts", "--format", "csv", "--concept", "LargestCustomerShareOfRevenues")))
                .extracting(row -> row.get("low"), row -> row.get("high"))
                .containsExactly(tuple("0", "0.04"));
    }

    @Test
    void balancesHaveNoStart() throws IOException {
        assertThat(rows(Run.of("facts", "--format", "csv", "--concept", "TotalAssets")))
                .filteredOn(row -> row.get("measure").isEmpty())
                .isNotEmpty()
                .allMatch(row -> row.get("start").isEmpty() && row.get("end").matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    @ParameterizedTest(name = "--origin {0}")
    @CsvSource({"reported, true, false", "derived, false, true", "all, true, true"})
    void factsAreChosenByTheirOrigin(String origin, boolean reported, boolean derived) throws IOException {
        List<String> origins = rows(Run.of("facts", "--format", "csv", "--origin", origin, "--data", data())).stream()
                .map(row -> row.get("origin"))
                .distinct()
                .toList();
        assertThat(origins.contains("reported")).isEqualTo(reported);
        assertThat(origins.contains("derived")).isEqualTo(derived);
    }

    @Test
    void factsAsJsonHaveTheSameFieldsWithNumbersAsNumbers() {
        JsonArray facts = JsonParser.parseString(
                        Run.of("facts", "--format", "json", "--filing", RELEASE, "--concept", "Revenues")
                                .out())
                .getAsJsonArray();
        JsonObject first = facts.get(0).getAsJsonObject();
        assertThat(String.join(",", first.keySet()))
                .isEqualTo(
                        "id,origin,filing,line,table,row,column,printed,concept,label,measure,entity,members,start,end,"
                                + "unit,value,low,high,decimals");
        assertThat(first.get("value").getAsJsonPrimitive().isNumber()).isTrue();
        assertThat(first.get("line").getAsJsonPrimitive().isNumber()).isTrue();
    }

    @Test
    void checkSaysWhatContradictsAndEndsWithOne() {
        Run run = Run.of("check", "--filing", RELEASE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("ERROR ").contains("(10.2%)", RELEASE + " line 512");
    }

    @Test
    void findingsAsJsonHaveTheShapeThatWasAgreed() {
        Run run = Run.of("check", "--filing", RELEASE, "--format", "json");
        JsonArray findings = JsonParser.parseString(run.out()).getAsJsonArray();
        assertThat(run.code()).isEqualTo(1);
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            JsonObject object = finding.getAsJsonObject();
            assertThat(object.keySet()).containsExactly("severity", "rank", "code", "message", "expected", "places");
            assertThat(text(object, "severity")).isIn("error", "warning");
            assertThat(text(object, "rank")).isIn("certain", "likely", "unexplained");
            assertThat(text(object, "severity").equals("error"))
                    .isEqualTo(text(object, "rank").equals("certain"));
            assertThat(object.getAsJsonArray("places")).isNotEmpty().allSatisfy(CommandsTest::isPlace);
        });
        assertThat(findings)
                .extracting(JsonElement::getAsJsonObject)
                .filteredOn(finding -> printed(finding).equals("(10.2%)"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(text(finding, "rank")).isEqualTo("certain");
                    JsonObject expected = finding.getAsJsonObject("expected");
                    assertThat(expected.keySet()).containsExactly("low", "high");
                    assertThat(expected.get("low").getAsBigDecimal())
                            .isBetween(new BigDecimal("-1.0218"), new BigDecimal("-1.0216"));
                });
    }

    @Test
    void figuresThatAgreeEndWithZero() {
        Run run = Run.of("check", "--format", "json", "--data", data());
        assertThat(run).isEqualTo(new Run(0, "[]\n", ""));
    }

    @Test
    void aPrintedFigureIsExplainedByItsPlace() {
        Run run = Run.of("explain", RELEASE + "/income-9m.r05.c2");
        assertThat(run.out())
                .contains("11375933000 iso4217:JPY", "printed \"11,375,933\" in " + RELEASE + " line 369, income-9m");
        assertThat(run.code()).isZero();
    }

    @Test
    void aDerivedFigureIsExplainedDownToItsPlaces() {
        Run run = Run.of("explain", "Revenues", "1H08");
        assertThat(run.out())
                .contains(
                        "because iij:Revenues 9M08 = iij:Revenues 1H08 + iij:Revenues 3Q08",
                        "printed \"50,789,003\" in " + RELEASE + " line 377");
        assertThat(run.code()).isZero();
    }

    @Test
    void theTaxonomyIsPrintedWithLabelsInBothLanguages() {
        Run run = Run.of("taxonomy", "service");
        assertThat(run.out().lines().map(String::strip))
                .contains(
                        "service:AllServices  all services · 全サービス",
                        "service:EquipmentSales  equipment sales · 機器売上",
                        "service:Outsourcing  outsourcing services · アウトソーシングサービス");
        assertThat(run.code()).isZero();
    }

    @Test
    void aFolderWithFilingsAloneKeepsTheTaxonomyOfTheProgram() throws IOException {
        Shipped.copy(Shipped.FILINGS, folder.resolve("filings"));
        Path table = folder.resolve("filings").resolve(RELEASE).resolve("income-9m.csv");
        Files.writeString(table, Files.readString(table).replace(",11375933000,", ",11375934000,"));
        Run run = Run.of("explain", "Revenues", "9M08", "service:Outsourcing", "--data", folder.toString());
        assertThat(run.out()).contains("11375934000 iso4217:JPY");
        assertThat(run.code()).isZero();
    }

    @Test
    void aFolderWithATaxonomyAloneKeepsTheFilingsOfTheProgram() throws IOException {
        Shipped.copy(Path.of("taxonomy"), folder.resolve("taxonomy"));
        Path services = folder.resolve("taxonomy/services/services.ttl");
        Files.writeString(
                services, Files.readString(services).replace("\"outsourcing services\"@en", "\"run for you\"@en"));
        Run taxonomy = Run.of("taxonomy", "service", "--data", folder.toString());
        assertThat(taxonomy.out()).contains("service:Outsourcing  run for you · アウトソーシングサービス");
        Run explain = Run.of("explain", "Revenues", "9M08", "service:Outsourcing", "--data", folder.toString());
        assertThat(explain.out()).contains("11375933000 iso4217:JPY");
    }

    @Test
    void anEmptyFolderHasNoData() {
        Run run = Run.of("facts", "--data", folder.toString());
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tanshin: " + folder
                        + ": This is no data folder: it has none of the folders taxonomy, filings and stylesheets.");
        assertThat(run.code()).isEqualTo(2);
    }

    /** A tiny folder of data, for what does not depend on the figures. */
    private String data() {
        return Cases.layOutBase(folder).toString();
    }

    private static List<CSVRecord> rows(Run run) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(run.out(), format)) {
            return parser.getRecords();
        }
    }

    private static BigDecimal number(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString();
    }

    /** The token of the first place, which is the suspect's. */
    private static String printed(JsonObject finding) {
        return text(finding.getAsJsonArray("places").get(0).getAsJsonObject(), "printed");
    }

    private static void isPlace(JsonElement place) {
        JsonObject object = place.getAsJsonObject();
        assertThat(object.keySet()).containsExactly("filing", "line", "table", "row", "column", "printed", "suspect");
        assertThat(object.get("line").getAsInt()).isPositive();
        assertThat(object.get("suspect").getAsJsonPrimitive().isBoolean()).isTrue();
    }
}
