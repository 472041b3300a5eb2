package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.QName;
import tanshin.fact.Source;

/** What the taxonomy states of companies, shareholders and events is what the filings print, on the lines that it names. */
class RegistersTest {

    private static final Graph GROUP = group();

    /** A part of a company that somebody held, as the taxonomy states it or a filing prints it. */
    private record Part(String whole, String filing, int line, BigDecimal share) {}

    @Test
    void everyPartOfACompanyIsPrinted() {
        assertThat(stated("Ownership", "owned"))
                .hasSizeGreaterThan(25)
                .extracting(RegistersTest::anywhere)
                .isSubsetOf(printed("OwnershipShare", "Company").stream()
                        .map(RegistersTest::anywhere)
                        .toList());
        assertThat(stated("Shareholding", "owner"))
                .containsExactlyInAnyOrderElementsOf(printed("ShareholdingRatio", "Shareholder"));
    }

    @Test
    void everyPrintedPartIsStated() {
        List<Part> stated = stated("Ownership", "owned").stream()
                .map(RegistersTest::anywhere)
                .toList();
        assertThat(printed("OwnershipShare", "Company"))
                .extracting(RegistersTest::anywhere)
                .isNotEmpty()
                .isSubsetOf(stated);
    }

    /** One figure may stand for seven companies; then each has the line with its name. */
    @Test
    void everyPartOfACompanyNamesALineWithTheCompanyOrTheFigure() {
        assumeTrue(
                Shipped.sources().isPresent(),
                "the source texts are not here; say where they are with TANSHIN_SOURCES");
        assertSoftly(softly -> individuals("Ownership").forEach(each -> {
            String name = Shipped.taxonomy()
                    .label(Shipped.taxonomy()
                            .prefixes()
                            .split(object(each, "owned").getURI()))
                    .in("en")
                    .replaceAll(",? (Inc|Co)\\..*", "");
            String share = new BigDecimal(text(each, "share"))
                    .movePointRight(2)
                    .stripTrailingZeros()
                    .toPlainString();
            softly.assertThat(line(text(each, "filing"), text(each, "line")))
                    .as(each.getLocalName())
                    .containsPattern(java.util.regex.Pattern.quote(name) + "|\\b" + java.util.regex.Pattern.quote(share)
                            + "(\\.0)?%");
        }));
    }

    @Test
    void everyEventIsDatedByItsLine() throws IOException {
        assumeTrue(
                Shipped.sources().isPresent(),
                "the source texts are not here; say where they are with TANSHIN_SOURCES");
        assertThat(individuals("Event")).hasSizeGreaterThan(60);
        assertSoftly(softly -> individuals("Event").forEach(event -> {
            String date = text(event, "date");
            softly.assertThat(line(text(event, "filing"), text(event, "line")))
                    .as(event.getLocalName())
                    .matches(line -> tells(line, date), "tells " + date);
            value(event, "laterLine")
                    .ifPresent(later -> softly.assertThat(line(text(event, "laterFiling"), later))
                            .as("%s, later", event.getLocalName())
                            .matches(line -> tells(line, date), "tells " + date));
        }));
    }

    /** Whether a line names the year; of a month or a day, the month with its year or the day as lists of releases write it. */
    private static boolean tells(String line, String date) {
        String[] parts = date.split("-", -1);
        if (parts.length == 1) {
            return line.contains(parts[0]);
        }
        Month month = Month.of(Integer.parseInt(parts[1]));
        String words = "(%s|%s)( \\d{1,2}(st)?)?(-\\d+)? (%s|%s)\\b"
                .formatted(
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                        parts[0],
                        parts[0].substring(2));
        String digits = parts.length < 3
                ? words
                : "(?<!\\d)%d/%d(?!\\d)|^%d\\t"
                        .formatted(month.getValue(), Integer.parseInt(parts[2]), month.getValue());
        String plain = line.replaceAll("[,.]", "").replace("/ ", "/");
        return Stream.of(words, digits)
                .anyMatch(form ->
                        java.util.regex.Pattern.compile(form).matcher(plain).find());
    }

    /** Those that a figure states; what a text says in words, such as wholly owned, has a note that says so. */
    private static List<Part> stated(String kind, String whole) {
        return individuals(kind).stream()
                .filter(each -> GROUP.stream(each, Terms.node(Terms.SKOS, "editorialNote"), Node.ANY)
                        .noneMatch(
                                note -> note.getObject().getLiteralLexicalForm().contains("without a figure")))
                .map(each -> new Part(
                        object(each, whole).getLocalName(),
                        text(each, "filing"),
                        Integer.parseInt(text(each, "line")),
                        new BigDecimal(text(each, "share")).stripTrailingZeros()))
                .toList();
    }

    /** What has happened; a share that is only planned is none. */
    private static List<Part> printed(String concept, String dimension) {
        QName members = new QName("https://w3id.org/tanshin/iij/", dimension);
        QName scenario = new QName("https://w3id.org/tanshin/iij/", "Scenario");
        return Shipped.ledger().stream()
                .filter(fact -> fact.dimensions().concept().name().equals(concept))
                .filter(fact -> !fact.dimensions().members().containsKey(scenario))
                .map(fact -> part(fact, members))
                .toList();
    }

    private static Part part(Fact fact, QName members) {
        Source source = fact.source().orElseThrow();
        return new Part(
                Objects.requireNonNull(fact.dimensions().members().get(members)).name(),
                source.filing().text(),
                source.line(),
                fact.amount().orElseThrow().stripTrailingZeros());
    }

    private static Part anywhere(Part part) {
        return new Part(part.whole(), part.filing(), 0, part.share());
    }

    private static String line(String filing, String number) {
        Path text = Shipped.sources()
                .orElseThrow()
                .resolve(Shipped.ledger().filings().stream()
                        .filter(each -> each.id().text().equals(filing))
                        .map(Filing::sourceText)
                        .findFirst()
                        .orElseThrow());
        try {
            return Files.readAllLines(text).get(Integer.parseInt(number) - 1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Node> individuals(String kind) {
        return GROUP.stream(Node.ANY, Terms.TYPE, Terms.core(kind))
                .map(triple -> triple.getSubject())
                .toList();
    }

    private static String text(Node subject, String property) {
        return value(subject, property).orElseThrow();
    }

    private static Optional<String> value(Node subject, String property) {
        return GROUP.stream(subject, Terms.core(property), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    private static Node object(Node subject, String property) {
        return GROUP.stream(subject, Terms.core(property), Node.ANY)
                .map(triple -> triple.getObject())
                .findFirst()
                .orElseThrow();
    }

    private static Graph group() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(Path.of("taxonomy/group"))) {
            files.sorted().forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return graph;
    }
}
