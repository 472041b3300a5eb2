package tanshin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.check.Finding;
import tanshin.fact.BadInputException;
import tanshin.pack.Workspace;

/** Reports become filings, the same from every format; what is wrong with one is said with its place, and nothing is written. */
class ImporterTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xbrl", "inline", "json", "csv"})
    void aReportSaysTheSameInEveryFormat(String kind) throws IOException {
        Path data = take(Samples.files(kind));
        assertThat(rows(data))
                .containsExactly(
                        "acme:Sales cik:0000000042 2024-01-01..2024-12-31 iso4217:USD #none #none #none 50000000 -6",
                        "acme:Costs cik:0000000042 2024-01-01..2024-12-31 iso4217:USD #none #none #none 30000000 -6",
                        "acme:Profit cik:0000000042 2024-01-01..2024-12-31 iso4217:USD #none #none #none 20000000 -6",
                        "acme:Cash cik:0000000042 2024-12-31@end iso4217:USD #none #none #none 7.25 INF",
                        "acme:PerShare cik:0000000042 2024-01-01..2024-12-31 iso4217:USD/xbrli:shares #none #none #none"
                                + " 1.25 2",
                        "acme:Margin cik:0000000042 2024-01-01..2024-12-31 #none #none #none #none 0.4 3",
                        "acme:Sales cik:0000000042 2024-01-01..2024-12-31 iso4217:USD #none A 1 acme:JapanMember #nil ",
                        "acme:Name cik:0000000042 2024-01-01..2024-12-31 #none en #none #none Acme & Co. ");
    }

    @Test
    void aFilingOfAnotherCompanyIsCheckedAndQueriedLikeAnyOther() throws IOException {
        Map<String, String> files = Samples.files("xbrl");
        files.replace("acme.xbrl", Samples.INSTANCE.replace(">30000000<", ">33000000<"));
        Path data = take(files);
        try (Workspace workspace = Workspace.open(Optional.of(data))) {
            assertThat(workspace.ledger().stream()).hasSize(8);
            assertThat(workspace.taxonomy().calculations()).hasSize(1);
            assertThat(workspace.findings()).extracting(Finding::code).containsExactly("calculation-1.1");
        }
        assertThat(Files.readString(data.resolve("taxonomy/acme/concepts.ttl")))
                .contains("skos:prefLabel \"Net sales\"@en", "skos:prefLabel \"売上高\"@ja");
    }

    @ParameterizedTest(name = "{0} for {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        contextRef="end"          | contextRef="gone"           | acme.xbrl:33 | which the document does not define
        unitRef="per"             | unitRef="gone"              | acme.xbrl:34 | which the document does not define
        >1.25<                    | >one<                       | acme.xbrl:34 | is no number
        >1.25<                    | >1e999999999<               | acme.xbrl:34 | is no number
        decimals="2"              | decimals="2147483648"       | acme.xbrl:34 | decimals or precision
        decimals="2"              | decimals="2" precision="1"  | acme.xbrl:34 | only one of them
        decimals="3"              | d="3"                       | acme.xbrl:35 | neither by decimals nor by precision
        2024-01-01<               | 2024-13-01<                 | acme.xbrl:9  | cannot be read
        2024-01-01<               | 2025-13-01<                 | acme.xbrl:9  | cannot be read
        acme:JapanMember<         | gone:JapanMember<           | acme.xbrl:18 | prefix that is not declared
        </acme:Cash>              | </acme:Card>                | acme.xbrl:33 | not well-formed
        """)
    void aMistakeIsToldWithItsPlace(String sound, String wrong, String place, String message) throws IOException {
        Map<String, String> files = Samples.files("xbrl");
        files.replace("acme.xbrl", Samples.INSTANCE.replaceFirst(java.util.regex.Pattern.quote(sound), wrong));
        refused(files, place, message);
    }

    @Test
    void entitiesAreRefused() throws IOException {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        String external = head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n";
        Map<String, String> files = Samples.files("xbrl");
        files.replace("acme.xbrl", Samples.INSTANCE.replace(head, external).replace("Acme &amp;", "&e;"));
        refused(files, "acme.xbrl", "entit");
        String laughs = head + "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;&a;&a;\">]>\n";
        files.replace("acme.xbrl", Samples.INSTANCE.replace(head, laughs).replace("Acme &amp;", "&e;"));
        refused(files, "acme.xbrl", "entit");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("bad.json"), Samples.JSON.getBytes(StandardCharsets.UTF_16BE));
        assertThatThrownBy(() -> importer(folder.resolve("data")).take(List.of(file)))
                .isInstanceOf(BadInputException.class);
        Path latin = Files.write(
                folder.resolve("latin.xbrl"),
                Samples.INSTANCE.replace("Acme &amp;", "Ac\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> importer(folder.resolve("data")).take(List.of(latin)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("latin.xbrl");
    }

    @Test
    void aZipFileStaysInItself() throws IOException {
        Path zip = folder.resolve("evil.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../outside.xbrl"));
            out.write(Samples.INSTANCE.getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> importer(folder.resolve("data")).take(List.of(zip)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("outside of itself");
    }

    @Test
    void aReportAndItsTaxonomyComeOutOfAZipFile() throws IOException {
        Path zip = folder.resolve("report.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : Samples.files("inline").entrySet()) {
                out.putNextEntry(new ZipEntry("acme/reports/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Imported imported = importer(folder.resolve("data")).take(List.of(zip));
        assertThat(imported.facts()).isEqualTo(8);
        assertThat(imported.remarks()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAndTheFactsAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("alone.xbrl"), Samples.INSTANCE);
        Imported imported = importer(folder.resolve("data")).take(List.of(file));
        assertThat(imported.facts()).isEqualTo(8);
        assertThat(imported.remarks())
                .singleElement()
                .hasToString("alone.xbrl:6:62: acme.xsd is neither beside the report nor in a taxonomy package that was"
                        + " given; what it defines is guessed from the facts. Give the package as one more FILE.");
    }

    @Test
    void textWithMarkupIsKeptAsHtmlTakesIt() throws IOException {
        Map<String, String> files = Samples.files("inline");
        files.replace(
                "acme.htm",
                Samples.INLINE.replace(
                        "continuedAt=\"more\">Acme <",
                        "continuedAt=\"more\" escape=\"true\">Acme<br/><i class=\"a\"></i> &lt;1 <"));
        assertThat(rows(take(files)).toString()).contains(" Acme<br/><i class=\"a\"></i> &lt;1 ");
    }

    private void refused(Map<String, String> files, String place, String message) throws IOException {
        assertThatThrownBy(() -> take(files))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(message);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.endsWith("data"));
        }
    }

    private Path take(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Path data = folder.resolve("data");
        importer(data).take(List.of(folder.resolve(files.keySet().iterator().next())));
        return data;
    }

    private static Importer importer(Path data) {
        return new Importer(data, Optional.of("acme"), Optional.empty(), any -> Samples.NOTHING);
    }

    /** What the facts say, without their places: concept to decimals. */
    private static List<String> rows(Path data) throws IOException {
        try (CSVParser rows = CSVParser.parse(
                data.resolve("filings/acme/facts.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.stream()
                    .map(row -> Stream.of(
                                    "concept",
                                    "entity",
                                    "period",
                                    "unit",
                                    "language",
                                    "ContractAxis",
                                    "RegionAxis",
                                    "value",
                                    "decimals")
                            .map(row::get)
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    }
}
