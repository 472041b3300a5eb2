package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.BuildingStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.BadInputException;

class StylesheetTest {

    private static final String SHEET =
            "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>%s</xsl:stylesheet>";
    private static final String PAGE = SHEET.formatted("<xsl:template match='/'>%s</xsl:template>");

    @Test
    void readsStylesheetsFromTheSourceThatItIsGiven() throws IOException {
        StylesheetSource source = folder(Map.of(
                "tse-summary.xsl", SHEET.formatted("<xsl:include href='parts/a.xsl'/>"),
                "parts/a.xsl", SHEET.formatted("<xsl:include href='../b.xsl'/>"),
                "b.xsl", PAGE.formatted("<page><xsl:value-of select='report/header/company'/></page>")));
        assertThat(page(source)).contains("<page>Internet Initiative Japan Inc.</page>");
    }

    @ParameterizedTest(name = "including {0}")
    @ValueSource(
            strings = {"http://localhost:1/a.xsl", "file:///etc/hostname", "../a.xsl", "stylesheets:/x/../../a.xsl"})
    void includesNothingButStylesheets(String address) {
        StylesheetSource source =
                folder(Map.of("tse-summary.xsl", SHEET.formatted("<xsl:include href='" + address + "'/>")));
        assertThatThrownBy(() -> page(source))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("tse-summary.xsl");
    }

    @ParameterizedTest(name = "evaluating {0}")
    @ValueSource(
            strings = {
                "doc(\"http://localhost:1/\")",
                "doc(\"file:///etc/hostname\")",
                "unparsed-text(\"file:///etc/hostname\")",
                "json-doc(\"file:///etc/hostname\")",
                "collection(\"file:///etc/\")"
            })
    void readsNothingElse(String expression) {
        StylesheetSource source =
                folder(Map.of("tse-summary.xsl", PAGE.formatted("<xsl:sequence select='" + expression + "'/>")));
        assertThatThrownBy(() -> page(source))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Stylesheets may");
    }

    @Test
    void writesNothingElse() {
        StylesheetSource source = folder(Map.of(
                "tse-summary.xsl",
                PAGE.formatted("<xsl:result-document href='file:///tmp/other.xml'><a/></xsl:result-document>")));
        assertThatThrownBy(() -> page(source))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("result-document is disabled");
    }

    @Test
    void refusesADocumentType() {
        StylesheetSource source = folder(Map.of("tse-summary.xsl", "<!DOCTYPE a>" + PAGE.formatted("<a/>")));
        assertThatThrownBy(() -> page(source))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void saysWhereAStylesheetIsWrong() {
        StylesheetSource source = folder(Map.of("tse-summary.xsl", PAGE.formatted("\n\n<xsl:value-of select='1 +'/>")));
        assertThatThrownBy(() -> page(source))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("stylesheets/tse-summary.xsl:3:");
    }

    @Test
    void stopsAtACellThatItDoesNotKnow() throws Exception {
        Stylesheet stylesheet = Stylesheet.compile(StylesheetSource.packed(), "tse-summary.xsl");
        BuildingStreamWriter xml = stylesheet.newDocument();
        xml.writeStartDocument();
        for (String element : List.of("report", "table", "row", "cell")) {
            xml.writeStartElement(element);
            xml.writeAttribute("lang", "en");
            xml.writeAttribute("id", "Revenues");
            xml.writeAttribute("kind", element.equals("table") ? "grid" : "picture");
        }
        xml.writeEndDocument();
        assertThatThrownBy(() -> stylesheet.transform(xml.getDocumentNode(), OutputStream.nullOutputStream()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("A cell of table Revenues is of the kind picture")
                .hasMessageContaining("modules/errors.xsl");
    }

    private static String page(StylesheetSource source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XhtmlRenderer(source).render(SamplePage.complete(), "en", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static StylesheetSource folder(Map<String, String> files) {
        return name -> {
            String text = files.get(name);
            if (text == null) {
                throw new FileNotFoundException("no " + name);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }
}
