package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.Labels;
import tanshin.report.Chart;
import tanshin.report.Report;
import tanshin.report.Table;

class PdfRendererTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void writesTheSameBytesWhateverClockZoneAndLocale(String language) throws IOException {
        byte[] once = render(Samples.factSheet(), language);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(render(Samples.factSheet(), language), once))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void namesDifferentDocumentsDifferently() throws IOException {
        Table other = StressTable.table();
        assertThat(id(Samples.factSheet())).isNotEqualTo(id(Samples.report(List.of(other))));
    }

    @Test
    void keepsJapaneseSearchable() throws IOException {
        assertThat(text(Samples.factSheet(), "ja"))
                .contains("株式会社エグザンプルネットワーク", "決算ファクトシート", "2009年2月12日", "サービス別売上高", "ＡＴＭ運営事業")
                .contains("△1,204", "49,989", "第3四半期累計では公表されていません。", "1 / 2 ページ");
    }

    @Test
    void writesNegativeAmountsAndDatesAsEnglishDoes() throws IOException {
        assertThat(text(Samples.factSheet(), "en"))
                .contains("Information as of February 12, 2009", "(1,204)", "(146.5%)*", "Page 2 / 2");
    }

    @Test
    void marksOnlyDerivedFiguresAndSaysWhatTheMarkMeans() throws IOException {
        String text = text(Samples.factSheet(), "en");
        assertThat(text).contains("26,153*", "* Derived:").contains("49,989").doesNotContain("49,989*");
    }

    @Test
    void explainsNoMarkWhereThereIsNone() throws IOException {
        assertThat(text(Samples.report(List.of(SampleCharts.services())), "en")).doesNotContain("*");
    }

    @Test
    void repeatsHeadingsOnEveryPageOfALongTable() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(Samples.report(List.of(StressTable.table())), "ja"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 2; page < document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("すべての列にかかる見出し", "（続き）");
            }
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(Samples.factSheet(), "en"))) {
            assertThat(document.getVersion()).isEqualTo(1.7f);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Investor Fact Sheet");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Example Network Inc.");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Nine months ended December 31, 2008");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(bookmarks(document))
                    .containsExactly(
                            "Revenues by service",
                            "Operating income and net income (loss)",
                            "Total contracted bandwidth",
                            "Revenues by service",
                            "Income",
                            "Company",
                            "Consolidated balance sheets (condensed)");
        }
    }

    @Test
    void namesTheCharacterThatTheFontsLack() {
        Report report = Samples.report(List.of(new Table(
                Ingredients.name("T"),
                Ingredients.labels("Growth 😀", "x"),
                Labels.same(""),
                List.of(),
                List.of(),
                List.of())));
        assertThatThrownBy(() -> render(report, "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+1F600")
                .hasMessageContaining("Growth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void neverLetsWordsOverlap(String language) throws IOException {
        Report stress = Samples.report(List.of(SampleCharts.services(), StressTable.table(), Samples.revenues()));
        assertThat(Glyphs.overlaps(render(stress, language))).isEmpty();
        assertThat(Glyphs.overlaps(render(Samples.factSheet(), language))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} series, {2} categories")
    @CsvSource({
        "BARS, 1, 5",
        "BARS, 2, 5",
        "BARS, 4, 12",
        "BARS, 3, 3",
        "STACKED_BARS, 5, 5",
        "STACKED_BARS, 8, 16",
        "LINES, 1, 5",
        "LINES, 6, 12",
        "LINES, 0, 3"
    })
    void keepsTheWordsOfChartsApart(Chart.Kind kind, int series, int categories) throws IOException {
        Chart chart = SampleCharts.crowded(kind, series, categories);
        for (String language : List.of("en", "ja")) {
            assertThat(Glyphs.overlaps(render(Samples.report(List.of(chart)), language)))
                    .isEmpty();
            assertThat(Glyphs.overlaps(render(Samples.report(List.of(chart, chart)), language)))
                    .isEmpty();
        }
    }

    @Test
    void printsSeveralSheetsAtOnce() throws IOException {
        byte[] alone = render(Samples.factSheet(), "ja");
        List<byte[]> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> rendered(Samples.factSheet(), "ja"))
                .toList();
        assertThat(together).allMatch(bytes -> Arrays.equals(bytes, alone));
    }

    @Test
    void printsAReportOfNothing() throws IOException {
        assertThat(text(Samples.report(List.of()), "en")).contains("Investor Fact Sheet", "Page 1 / 1");
    }

    private static byte[] rendered(Report report, String language) {
        try {
            return render(report, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static String id(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(render(report, "en"))) {
            return document.getDocument().getDocumentID().getString(0);
        }
    }

    private static String text(Report report, String language) throws IOException {
        try (PDDocument document = Loader.loadPDF(render(report, language))) {
            return new PDFTextStripper().getText(document);
        }
    }

    static byte[] render(Report report, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(report, language, out);
        return out.toByteArray();
    }
}
