package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import tanshin.render.SampleReport;
import tanshin.report.Report;

class OpenXmlTest {

    private static OpenXml schemas;

    @BeforeAll
    static void loadSchemas() throws SAXException {
        assumeTrue(OpenXml.unpacked(), "mvn test-compile unpacks the schemas of ECMA-376 into target/");
        schemas = OpenXml.load();
    }

    static Stream<Report> reports() {
        return Stream.concat(
                Stream.of(StressReport.report(), SampleReport.report()),
                RealWorkbooks.PERIODS.stream().map(RealWorkbooks::report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPartFollowsTheSchemas(Report report) throws IOException, SAXException {
        assertThat(schemas.mistakes(SampleWorkbook.bytes(report))).isEmpty();
    }

    @Test
    void tellsElementsInAnotherOrder() throws IOException, SAXException {
        List<String> mistakes = schemas.mistakes(withMarginsFirst(SampleWorkbook.bytes(SampleReport.report())));
        assertThat(mistakes).isNotEmpty().allMatch(mistake -> mistake.startsWith("xl/worksheets/sheet"));
    }

    /** The workbook with the margins of its sheets before their cells, where they must not be. */
    private static byte[] withMarginsFirst(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(text.replaceFirst("(?s)(<sheetData.*)(<pageMargins[^>]*>)", "$2$1")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
