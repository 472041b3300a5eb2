package tanshin.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Shipped;

/** What the README says of each filing is what the filing holds. */
class ReadmeTest {

    static Stream<Path> filings() {
        return Shipped.ledger().filings().stream()
                .map(filing -> Shipped.FILINGS.resolve(filing.id().text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void countsTablesFiguresDashesLostAndUnresolvedOnes(Path filing) throws IOException {
        List<CSVRecord> rows = Claims.tables(filing).stream()
                .flatMap(table -> Claims.rows(table).stream())
                .toList();
        long dashes =
                rows.stream().filter(row -> row.get("value").equals("#nil")).count();
        assertThat(Files.readString(Path.of("README.md")))
                .contains(String.format(
                        java.util.Locale.ROOT,
                        "| `%s` | %d | %,d | %d | %d | %d |",
                        filing.getFileName(),
                        Claims.tables(filing).size(),
                        rows.size(),
                        dashes,
                        aside(filing, "lost.csv"),
                        aside(filing, "unresolved.csv")));
    }

    private static int aside(Path filing, String file) {
        return Files.exists(filing.resolve(file))
                ? Claims.rows(filing.resolve(file)).size()
                : 0;
    }
}
