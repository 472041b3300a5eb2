package tanshin.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Shipped;
import tanshin.fact.Filing;

/** Every numeric token of every source text is accounted for; {@code -Dgolden=write} renews the counts. */
class CensusTest {

    private static final Path GOLDEN = Path.of("src/test/golden/census.txt");

    /** How far a copy may stand from what it copies. */
    private static final int NEAR = 60;

    static List<String> filings() {
        return Shipped.ledger().filings().stream()
                .map(filing -> filing.id().text())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void everyNumericTokenIsAFactOrItIsSaidWhyNot(String filing) throws IOException {
        assertThat(census(filing).entries())
                .isNotEmpty()
                .filteredOn(entry -> entry.claim().isEmpty())
                .as("tokens that no fact and no row of unresolved.csv or excluded.csv accounts for")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void everyPrintedTokenStandsOnItsLine(String filing) throws IOException {
        assertThat(census(filing).absent())
                .as("tokens that do not stand whole on the line that is named")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void noTokenIsExcludedWithoutAReasonThatFitsIt(String filing) {
        assertThat(claims(filing, Claim.Kind.EXCLUDED))
                .isNotEmpty()
                .filteredOn(claim -> !Reasons.explains(claim))
                .isEmpty();
        assertThat(claims(filing, Claim.Kind.UNRESOLVED))
                .allSatisfy(claim -> assertThat(claim.what()).contains(" ").hasSizeGreaterThan(40));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filings")
    void aCopyStandsNearTheFactThatItCopies(String filing) {
        List<Claim> facts = claims(filing, Claim.Kind.FACT);
        assertThat(claims(filing, Claim.Kind.EXCLUDED))
                .filteredOn(claim -> claim.what().equals("copy"))
                .allSatisfy(copy -> assertThat(facts)
                        .as(copy.toString())
                        .anyMatch(fact -> Math.abs(fact.line() - copy.line()) <= NEAR
                                && (fact.token().contains(copy.token())
                                        || digits(fact).equals(digits(copy)))));
    }

    @Test
    void theCountsAreThoseAgreedUpon() throws IOException {
        StringBuilder counts = new StringBuilder();
        for (String filing : filings()) {
            counts.append(counts(filing, census(filing)));
        }
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, counts);
        }
        assertThat(counts.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Revenues 5.0 and 5.0        | 5.0       | 1 open
            Revenues 5.0 and 15.0       | 5.0       | 1 open
            Revenues 1,234              | 234       | 1 open, 1 absent
            Revenues 1,234 in 1Q07      | 1,234     | 2 open
            Revenues (1,234)            | (1,234)   |
            """)
    void aClaimAccountsForOneWholeToken(String line, String token, String expected) {
        Census census = Census.of(List.of(line), List.of(new Claim(1, token, Claim.Kind.FACT, "r01_c1", false)));
        long open = census.entries().stream()
                .filter(entry -> entry.claim().isEmpty())
                .count();
        String found = (open == 0 ? "" : open + " open")
                + (census.absent().isEmpty() ? "" : ", " + census.absent().size() + " absent");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "1Q07, period, true",
        "'1,234', period, false",
        "'March 31, 2007', date, true",
        "'1,234', date, false",
        "10.4%, heading number, false",
        "12, because, false"
    })
    void aReasonFitsOnlyWhatLooksLikeIt(String token, String reason, boolean expected) {
        assertThat(Reasons.explains(new Claim(1, token, Claim.Kind.EXCLUDED, reason, false)))
                .isEqualTo(expected);
    }

    private static Census census(String filing) throws IOException {
        Filing document = Shipped.ledger().filings().stream()
                .filter(any -> any.id().text().equals(filing))
                .findFirst()
                .orElseThrow();
        assumeTrue(
                Shipped.sources().isPresent(),
                "the source texts are not here; say where they are with TANSHIN_SOURCES");
        Path text = Shipped.sources().orElseThrow().resolve(document.sourceText());
        return Census.of(Files.readAllLines(text, StandardCharsets.UTF_8), Claims.of(Shipped.FILINGS.resolve(filing)));
    }

    private static List<Claim> claims(String filing, Claim.Kind kind) {
        return Claims.of(Shipped.FILINGS.resolve(filing)).stream()
                .filter(claim -> claim.kind() == kind)
                .toList();
    }

    private static String digits(Claim claim) {
        return claim.token().replaceAll("[^0-9]", "");
    }

    private static String counts(String filing, Census census) {
        Map<String, Long> byKind = count(census, claim -> claim.kind().name().toLowerCase(java.util.Locale.ROOT));
        Map<String, Long> reasons = count(census, claim -> claim.kind() == Claim.Kind.EXCLUDED ? claim.what() : "");
        reasons.remove("");
        return filing + "\n  numeric tokens " + census.entries().size() + ": " + words(byKind) + "\n  excluded: "
                + words(reasons) + "\n";
    }

    private static Map<String, Long> count(Census census, Function<Claim, String> by) {
        return census.entries().stream()
                .flatMap(entry -> entry.claim().stream())
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String words(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
