package tanshin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tanshin.Shipped;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.ReportingPeriod;
import tanshin.oim.CsvReport;
import tanshin.oim.FilingsReader;
import tanshin.oim.JsonReport;
import tanshin.render.xhtml.XhtmlRenderer;
import tanshin.report.PeriodFacts;
import tanshin.xbrl.InlineTags;
import tanshin.xbrl.Instance;

/**
 * The facts of nine months go out and come in again, through one format after the other, each time from what came in before:
 * CSV, JSON, XBRL, inline XBRL and CSV. Every fact is the same each time: concept, measure, entity, period, unit, members,
 * value and decimals. The page holds those that it shows, some of them twice, and some with fewer digits.
 */
class RoundTripTest {

    private static final ReportingPeriod NINE_MONTHS =
            ReportingPeriod.read("9M08").orElseThrow();

    @TempDir
    static Path folder;

    private static List<Fact> started;
    private static List<Fact> fromCsv;
    private static List<Fact> fromJson;
    private static List<Fact> fromXbrl;
    private static List<Fact> fromPage;
    private static List<Fact> fromCsvAgain;
    private static int tagged;

    /** Writes a file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    @BeforeAll
    static void goRound() throws IOException {
        started = Shipped.facts(NINE_MONTHS, PeriodFacts.Kind.REPORTED);
        fromCsv = csv("1", started);
        fromJson = taken(written("2", "report.json", new JsonReport(Shipped.taxonomy(), "report.xsd")::write, fromCsv));
        fromXbrl =
                taken(written("3", "report.xbrl", new Instance(Shipped.vocabulary(), "report.xsd")::write, fromJson));
        InlineTags tags = new InlineTags(Shipped.vocabulary(), "page.xsd", fromXbrl, PeriodFacts.Kind.REPORTED);
        Path page = file(
                "4",
                "page.html",
                out -> new XhtmlRenderer(Shipped.workspace()::stylesheet)
                        .renderInline(Shipped.report("tse-summary", NINE_MONTHS), "ja", tags, out));
        tagged = tags.tagged().size();
        fromPage = taken(page);
        fromCsvAgain = csv("5", fromPage);
    }

    private interface Format {
        void write(List<Fact> facts, OutputStream out) throws IOException;
    }

    private static Path written(String step, String name, Format format, List<Fact> facts) throws IOException {
        return file(step, name, out -> format.write(facts, out));
    }

    private static List<Fact> csv(String step, List<Fact> facts) throws IOException {
        CsvReport report = new CsvReport(Shipped.taxonomy(), "report.xsd", facts);
        file(step, "facts.csv", report::writeTable);
        return taken(file(step, "report.json", out -> report.writeMetadata("facts.csv", out)));
    }

    private static Path file(String step, String name, Content content) throws IOException {
        Path file = Files.createDirectories(folder.resolve(step)).resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.to(out);
        }
        return file;
    }

    private static List<Fact> taken(Path file) throws IOException {
        Path data = file.resolveSibling("data");
        new Importer(data, Optional.of("taken"), Optional.empty(), any -> Shipped.taxonomy()).take(List.of(file));
        return new FilingsReader(data.resolve("filings"))
                .read(Shipped.taxonomy()).stream().toList();
    }

    @Test
    void everyFactGoesThroughCsvJsonAndXbrl() {
        assertThat(started).hasSizeGreaterThan(900);
        assertThat(said(fromCsv)).isEqualTo(said(started));
        assertThat(said(fromJson)).isEqualTo(said(started));
        assertThat(said(fromXbrl)).isEqualTo(said(started));
    }

    @Test
    void everyFactOfThePageGoesThroughInlineXbrlAndCsv() {
        assertThat(tagged).isGreaterThan(300);
        assertThat(fromPage).hasSize(tagged);
        Map<Dimensions, Fact> before = new LinkedHashMap<>();
        started.forEach(fact -> before.put(fact.dimensions(), fact));
        int asExact = 0;
        for (Fact fact : fromPage) {
            Fact first = before.get(fact.dimensions());
            assertThat(first).as(fact.id()).isNotNull();
            if (said(fact).equals(said(first))) {
                asExact++;
            } else {
                assertThat(rounded(first, fact)).as(fact.id()).isTrue();
            }
        }
        assertThat(asExact).isGreaterThan(tagged / 2);
        assertThat(fromCsvAgain.stream().map(RoundTripTest::said))
                .containsExactlyInAnyOrderElementsOf(
                        fromPage.stream().map(RoundTripTest::said).toList());
    }

    /** Whether the page says the same with fewer digits: in millions where a statement has thousands. */
    private static boolean rounded(Fact first, Fact shown) {
        if (!(first.value() instanceof FactValue.Numeric known)
                || !(shown.value() instanceof FactValue.Numeric number)) {
            return false;
        }
        BigDecimal apart = known.amount().subtract(number.amount()).abs();
        return !number.decimals().exact()
                && (known.decimals().exact()
                        || known.decimals().places() > number.decimals().places())
                && apart.multiply(BigDecimal.valueOf(2))
                                .compareTo(number.decimals().ulp())
                        <= 0;
    }

    /** What facts say, by what they are about; no two are about the same. */
    private static Map<Dimensions, String> said(List<Fact> facts) {
        Map<Dimensions, String> said = new LinkedHashMap<>();
        facts.forEach(
                fact -> assertThat(said.put(fact.dimensions(), said(fact))).isNull());
        return said;
    }

    /** What a fact is about, its value and its decimals. */
    private static String said(Fact fact) {
        String value = fact.value() instanceof FactValue.Numeric number
                ? number.amount().stripTrailingZeros().toPlainString() + " " + number.decimals()
                : fact.value().toString();
        return fact.dimensions() + " " + fact.dimensions().entity() + " = " + value;
    }
}
