package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tanshin.report.Report;

class XhtmlRendererTest {

    private static final XhtmlRenderer RENDERER = new XhtmlRenderer(StylesheetSource.packed());
    private static final Path GOLDEN = Path.of("src/test/golden/xhtml");

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"en", "ja"})
    void looksAsAgreed(String language) throws IOException {
        String page = new String(page(SamplePage.draft(), language), StandardCharsets.UTF_8);
        Path golden = GOLDEN.resolve("sample." + language + ".html");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    @Test
    void givesTheSameBytesWhateverLocaleAndTimeZone() throws IOException {
        byte[] expected = page(SamplePage.draft(), "en");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XhtmlRenderer(StylesheetSource.packed()).render(SamplePage.draft(), "en", out);
            assertThat(out.toByteArray()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void standsAlone() throws IOException {
        String page = new String(page(SamplePage.draft(), "en"), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script", "<link", "src=", "url(", "@import");
    }

    @Test
    void keepsSignAndSuffixOutsideTheElementOfTheDigits() throws Exception {
        assertThat(texts("en", "//h:span[contains(@class, 'amount')]")).allMatch(text -> text.matches("[0-9.,]+"));
        assertThat(texts("en", "//h:section[@id = 'Revenues']//h:tr[6]/h:td"))
                .containsExactly("50,789", "48,349", "5.1%", "");
        assertThat(texts("en", "//h:section[@id = 'Revenues']//h:tr[5]/h:td"))
                .containsExactly("(163)", "(1,163)", "(86.0%)", "");
        assertThat(texts("ja", "//h:section[@id = 'Revenues']//h:tr[5]/h:td"))
                .containsExactly("△163", "△1,163", "△86.0%", "");
    }

    @Test
    void givesAnAmountThatRoundsToZeroNoSign() throws Exception {
        assertThat(texts("ja", "//h:section[@id = 'Revenues']//h:tr[4]/h:td[3]"))
                .containsExactly("0.0%");
    }

    @Test
    void namesTheFactOfEachFigure() throws Exception {
        assertThat(texts("en", "(//h:section[@id = 'Results']//h:td/h:span[@data-fact]/@data-fact)[position() < 3]"))
                .containsExactly(
                        "2009-02-12-9m-fy2008-release/tse-results.r01.c1", "derived/Revenues_YearOnYearChange");
    }

    @Test
    void listsEveryGapOfADraftAndFillsNone() throws Exception {
        assertThat(texts("en", "//h:section[@class = 'gaps']//h:span[@class = 'place']"))
                .containsExactly("Network services / Total network services", "Fiscal year ending March 31, 2009");
        assertThat(texts("en", "//h:section[@class = 'gaps']//h:span[@class = 'column']"))
                .containsExactly(
                        "Nine months ended December 31 / 2008",
                        "Dividend per share / Year-end",
                        "Dividend per share / Total");
        assertThat(texts("en", "//h:td[@class = 'missing']")).containsExactly("–", "–", "–");
        assertThat(texts("en", "//h:td[@class = 'missing']/h:a/@title"))
                .element(1)
                .isEqualTo("no filing states it");
        assertThat(texts("en", "//h:td[@class = 'missing']/h:a/@href")).containsExactly("#gap-1", "#gap-2", "#gap-3");
    }

    @Test
    void saysThatItIsADraftBeforeTheFirstFigure() throws Exception {
        assertThat(texts("en", "//h:main/*[2]"))
                .containsExactly(
                        "Draft 3 figures are missing, known only roughly or contradicted; the list at the end names each.");
    }

    @Test
    void saysNothingOfDraftsWhenComplete() throws Exception {
        assertThat(new String(page(SamplePage.complete(), "en"), StandardCharsets.UTF_8))
                .doesNotContain("class=\"draft\"");
    }

    @Test
    void printsTablesOfWordsAsListsOfLabelsAndValues() throws Exception {
        assertThat(texts("en", "//h:section[@id = 'Information']//h:dt"))
                .contains("Stock code number", "Representative");
        assertThat(texts("en", "//h:section[@id = 'Information']//h:dd")).contains("3774", "Yes");
        assertThat(texts("en", "//h:section[@id = 'Information']//h:table")).isEmpty();
    }

    @Test
    void mergesHeadingsOverColumnsAndPutsUnitsUnderThem() throws Exception {
        assertThat(texts("en", "//h:section[@id = 'Results']//h:th[@scope = 'colgroup'][@colspan = '2']"))
                .containsExactly(
                        "Total revenues", "Operating income", "Income before income tax expense", "Net income");
        assertThat(texts("en", "//h:section[@id = 'Results']//h:tr[@class = 'units']/h:th[position() < 3]"))
                .containsExactly("millions of yen", "%");
        assertThat(texts("en", "//h:section[@id = 'Revenues']//h:th[@rowspan = '2']"))
                .containsExactly("Change from a year before", "Remark");
    }

    @Test
    void writesInEnglishWhatALanguageLacks() throws Exception {
        assertThat(texts("fr", "//h:footer/h:p[@class = 'as-of']"))
                .containsExactly("Figures as known on February 12, 2009");
    }

    private static byte[] page(Report report, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.render(report, language, out);
        return out.toByteArray();
    }

    /** The texts of what the path finds in the draft; the prefix h is XHTML. */
    private static List<String> texts(String language, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(page(SamplePage.draft(), language)));
        NodeList nodes = nodes(document, path);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> nodes.item(at).getTextContent().strip())
                .toList();
    }

    private static NodeList nodes(Document document, String path) throws XPathExpressionException {
        String plain = path.replaceAll("h:([a-z0-9]+)", "*[local-name() = '$1']");
        return (NodeList)
                XPathFactory.newDefaultInstance().newXPath().evaluate(plain, document, XPathConstants.NODESET);
    }
}
