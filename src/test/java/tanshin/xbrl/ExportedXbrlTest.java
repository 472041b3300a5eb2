package tanshin.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.ReportingPeriod;
import tanshin.pack.Exports;
import tanshin.report.PeriodFacts;

/** What is exported of the shipped filings is valid by the schemas of the standards, and says what it should. */
class ExportedXbrlTest {

    private static final ReportingPeriod NINE_MONTHS =
            ReportingPeriod.read("9M08").orElseThrow();
    private static final LocalDate PUBLISHED = LocalDate.of(2009, 2, 12);

    private static Map<String, byte[]> files;
    private static List<Fact> facts;
    private static String instance;
    private static Schemas schemas;

    @BeforeAll
    static void export() throws IOException, ReflectiveOperationException {
        Exports exports = Shipped.workspace().exports();
        Vocabulary vocabulary = exports.vocabulary();
        facts = exports.facts(NINE_MONTHS, PUBLISHED, PeriodFacts.Kind.ALL);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new TaxonomyPackage(vocabulary).write(zip);
        files = unzipped(zip.toByteArray());
        ReportSchema report = new ReportSchema(vocabulary);
        files.put("report.xsd", bytes(out -> report.write("9M08", "report-calculation.xml", out)));
        files.put(
                "report-calculation.xml",
                bytes(out -> report.writeCalculations(exports.calculations(facts, PUBLISHED), out)));
        files.put("report.xbrl", bytes(out -> new Instance(vocabulary, "report.xsd").write(facts, out)));
        instance = new String(file("report.xbrl"), StandardCharsets.UTF_8);
        schemas = new Schemas(files);
    }

    @Test
    void theInstanceIsValidByTheGeneratedSchemas() throws Exception {
        assertThat(schemas.problems(file("report.xbrl"), "report.xsd", "xbrldi-2006.xsd"))
                .isEmpty();
    }

    @Test
    void anInstanceWithAnUndeclaredElementIsNot() throws Exception {
        byte[] broken = instance.replace("iij:TotalAssets ", "iij:AllAssets ")
                .replace("</iij:TotalAssets>", "</iij:AllAssets>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(schemas.problems(broken, "report.xsd", "xbrldi-2006.xsd")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iij-label-en.xml",
                "iij-label-ja.xml",
                "iij-presentation.xml",
                "iij-calculation.xml",
                "iij-definition.xml",
                "iij-reference.xml",
                "report-calculation.xml"
            })
    void linkbasesAreValid(String linkbase) throws Exception {
        assertThat(schemas.problems(
                        file(linkbase), "xbrl-linkbase-2003-12-31.xsd", "xbrldt-2005.xsd", "ref-2006-02-27.xsd"))
                .isEmpty();
    }

    @Test
    void thePackageIsDescribedAsTaxonomyPackagesWantIt() throws Exception {
        assertThat(schemas.problems(file("taxonomyPackage.xml"), "taxonomy-package.xsd"))
                .isEmpty();
    }

    @Test
    void everyFactIsWrittenOnce() {
        assertThat(facts).extracting(Fact::dimensions).doesNotHaveDuplicates();
        assertThat(instance.lines().filter(line -> line.contains(" contextRef=")))
                .hasSameSizeAs(facts);
    }

    @Test
    void everyDerivedFactHasItsFootnotes() {
        long derived = facts.stream().filter(Fact::isDerived).count();
        assertThat(derived).isPositive();
        assertThat(instance.lines().filter(line -> line.contains("<link:footnoteArc ")))
                .hasSize((int) derived);
        assertThat(instance).contains("Derived, not printed: ");
    }

    @Test
    void reportedFactsAreNotDerived() {
        assertThat(Shipped.workspace().exports().facts(NINE_MONTHS, PUBLISHED, PeriodFacts.Kind.REPORTED))
                .isNotEmpty()
                .noneMatch(Fact::isDerived);
    }

    @Test
    void dimensionsStandInTheScenarioOnly() {
        assertThat(instance).contains("<xbrli:scenario>").doesNotContain("xbrli:segment");
    }

    @Test
    void defaultMembersAreNotWritten() {
        Shipped.taxonomy()
                .dimensions()
                .forEach(dimension -> assertThat(instance)
                        .doesNotContain(":" + dimension.defaultMember().name() + "</xbrldi:explicitMember>"));
    }

    private static byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private interface Content {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.to(out);
        return out.toByteArray();
    }

    /** By file name, without folders. */
    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), in.readAllBytes());
            }
        }
        return files;
    }
}
