package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tanshin.Cases;
import tanshin.Shipped;

/** What check, explain and taxonomy print, with which exit code they end, and whose data commands work on. */
class CommandsTest {

    private static final String RELEASE = Shipped.NINE_MONTHS_RELEASE.text();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

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
