package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.Cases;
import tanshin.Shipped;

/** The list of facts in its formats, and what its filters choose: part of the product's interface. */
class FactsListTest {

    private static final String RELEASE = Shipped.NINE_MONTHS_RELEASE.text();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

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
}
