package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tanshin.Shipped;
import tanshin.fact.ReportingPeriod;

/** The fact sheets of all periods that filings are about, and of a single quarter, in both languages. */
class FactSheetPagesTest {

    private static final Path GOLDEN = Path.of("src/test/golden/pdf");
    /** The part of a page's height down to which its blocks reach at least. */
    private static final float FILLED = 0.88f;

    static Stream<Arguments> sheets() {
        ReportingPeriod quarter = ReportingPeriod.read("4Q08").orElseThrow();
        return Stream.concat(Shipped.mainPeriods().stream(), Stream.of(quarter))
                .flatMap(period -> Stream.of("en", "ja").map(language -> Arguments.of(period, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("sheets")
    void readAsAgreed(ReportingPeriod period, String language) throws IOException {
        String text = text(sheet(period, language));
        Path golden = GOLDEN.resolve("fact-sheet." + period.code() + "." + language + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("sheets")
    void fillTwoPagesWithoutOverlaps(ReportingPeriod period, String language) throws IOException {
        byte[] pdf = sheet(period, language);
        assertThat(Glyphs.overlaps(pdf)).isEmpty();
        assertThat(Glyphs.lowestAbove(pdf, Page.HEIGHT - 50))
                .hasSize(2)
                .allSatisfy(lowest -> assertThat(lowest / Page.HEIGHT).isGreaterThan(FILLED));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en, PDFA_3_A", "ja, PDFUA_1"})
    void keepTheRulesOfDocumentsThatLastAndOfThoseThatAreReadAloud(String language, PDFAFlavour rules)
            throws Exception {
        ReportingPeriod period = ReportingPeriod.read("9M08").orElseThrow();
        assertThat(PdfArchiveTest.broken(sheet(period, language), rules)).isEmpty();
    }

    private static byte[] sheet(ReportingPeriod period, String language) throws IOException {
        return PdfRendererTest.render(Shipped.report("fact-sheet", period), language);
    }

    /** What a reader finds when searching: the words of each page in the order in which they are read. */
    private static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append("== page ").append(page).append('\n').append(stripper.getText(document));
            }
        }
        return text.toString();
    }
}
