package tanshin.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Shipped;

/** Every row of every table says where it was printed and at what scale, and what was wrong with the token, if anything was. */
class RowsTest {

    /** What the heading of a column says of the amounts under it, as a power of ten. */
    private static final Map<String, Integer> SCALES = Map.of("thousand", 3, "million", 6, "billion", 9);

    /** What can be wrong with a token. */
    private static final Set<String> DAMAGES =
            Set.of("doubled", "interleaved", "merged", "split", "moved", "sign lost", "digit lost");

    record Row(Path table, CSVRecord cells) {

        String get(String column) {
            return cells.isMapped(column) ? cells.get(column) : "";
        }

        @Override
        public String toString() {
            return Objects.requireNonNull(table.getParent()).getFileName() + "/" + table.getFileName() + " " + get("id")
                    + " printed " + get("printed");
        }
    }

    static Stream<Path> filings() {
        return Shipped.ledger().filings().stream()
                .map(filing -> Shipped.FILINGS.resolve(filing.id().text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void everyRowSaysWhereItWasPrinted(Path filing) {
        assertNone(
                filing,
                row -> row.get("row").isBlank()
                        || row.get("column").isBlank()
                        || row.get("printed").isEmpty()
                        || !row.get("line").matches("[1-9]\\d*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void amountsHaveTheScaleThatTheirColumnSays(Path filing) {
        assertNone(
                filing,
                row -> row.get("unit").startsWith("iso4217:")
                        && !row.get("decimals").isEmpty()
                        && SCALES.entrySet().stream()
                                .filter(scale -> row.get("column")
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains(scale.getKey()))
                                .anyMatch(scale -> number(token(row))
                                                .scaleByPowerOfTen(scale.getValue())
                                                .compareTo(new BigDecimal(row.get("value")).abs())
                                        != 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void percentagesAreHundredths(Path filing) {
        assertNone(
                filing,
                row -> token(row).contains("%")
                        && row.get("unit").equals("#none")
                        && number(token(row)).movePointLeft(2).compareTo(new BigDecimal(row.get("value")).abs()) != 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void parenthesesAndLossesOfSignAreSaid(Path filing) {
        assertNone(
                filing,
                row -> row.get("damage").equals("sign lost")
                        && !row.get("restored").contains("("));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void aDamagedTokenSaysWhatItWasAndWhatHappenedToIt(Path filing) {
        assertNone(
                filing,
                row -> row.get("damage").isEmpty() != row.get("restored").isEmpty()
                        || (!row.get("damage").isEmpty() && !DAMAGES.contains(row.get("damage")))
                        || (!row.get("restored").isEmpty()
                                && row.get("restored").equals(row.get("printed"))
                                && !row.get("damage").equals("moved")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void aLostCellIsNoFactAndSaysHowItWasLost(Path filing) {
        Set<String> facts = new HashSet<>();
        rows(filing)
                .forEach(row ->
                        facts.add(row.table().getFileName().toString().replace(".csv", "") + "." + row.get("id")));
        Path lost = filing.resolve("lost.csv");
        List<CSVRecord> cells = Files.exists(lost) ? Claims.rows(lost) : List.of();
        assertThat(cells).allSatisfy(cell -> {
            assertThat(facts).doesNotContain(cell.get("id"));
            assertThat(cell.get("reason")).contains(" ");
            assertThat(cell.get("line")).matches("[1-9]\\d*");
        });
    }

    private static void assertNone(Path filing, Predicate<Row> wrong) {
        List<Row> rows = rows(filing);
        assertThat(rows).isNotEmpty().filteredOn(wrong).isEmpty();
    }

    private static List<Row> rows(Path filing) {
        return Claims.tables(filing).stream()
                .flatMap(table -> Claims.rows(table).stream().map(cells -> new Row(table, cells)))
                .toList();
    }

    private static String token(Row row) {
        return row.get("restored").isEmpty() ? row.get("printed") : row.get("restored");
    }

    private static BigDecimal number(String token) {
        return new BigDecimal(token.replaceAll("[^0-9.]", ""));
    }
}
