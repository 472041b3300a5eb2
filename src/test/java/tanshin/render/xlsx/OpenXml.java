package tanshin.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Judges the parts of a workbook by the schemas of ECMA-376 (transitional), as strictly as Excel, which offers to repair a file
 * whose elements stand in another order. The build unpacks the schemas from POI's own archive.
 */
final class OpenXml {

    private static final Path SCHEMAS = Path.of("target/ooxml-schemas/org/apache/poi/schemas/ooxml/src");

    /** Excel itself writes this attribute, which the schema of 2006 forgot. */
    private static final String SPACE = "'xml:space' was found";

    private final Schema schema;

    private OpenXml(Schema schema) {
        this.schema = schema;
    }

    /** Whether the build has unpacked the schemas. */
    static boolean unpacked() {
        return Files.exists(SCHEMAS.resolve("sml.xsd"));
    }

    static OpenXml load() throws SAXException {
        Source[] sources = Stream.of("sml.xsd", "dml-chart.xsd", "dml-spreadsheetDrawing.xsd")
                .map(SCHEMAS::resolve)
                .map(file -> new StreamSource(file.toFile()))
                .toArray(Source[]::new);
        return new OpenXml(
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources));
    }

    /** What breaks the schemas: part, line and column, rule. */
    List<String> mistakes(byte[] workbook) throws IOException, SAXException {
        List<String> mistakes = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("xl/") && part.getName().endsWith(".xml")) {
                    judge(part.getName(), new ByteArrayInputStream(zip.readAllBytes()), mistakes);
                }
            }
        }
        return mistakes;
    }

    private void judge(String part, InputStream content, List<String> mistakes) throws IOException, SAXException {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new org.xml.sax.helpers.DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                if (!String.valueOf(e.getMessage()).contains(SPACE)) {
                    mistakes.add(part + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
                }
            }
        });
        validator.validate(new StreamSource(content));
    }
}
