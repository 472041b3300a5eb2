package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tanshin.Shipped;

/** Two rows of the table in the README, "How to change a document", done in a data folder, without touching the program. */
class ChangedDocumentTest {

    private static final String ROW = "    line:NetMargin\n";
    private static final String COLOUR = "border-bottom: 2px solid #1b1f24";
    private static final String OTHER_COLOUR = "border-bottom: 2px solid #7a1f2b";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    static Path folder;

    @BeforeAll
    static void changeAndBuild() throws IOException {
        Path data = folder.resolve("data");
        Shipped.copyTo(data);
        replace(data.resolve("taxonomy/reports/fact-sheet.ttl"), ROW, "");
        replace(data.resolve("stylesheets/modules/style.xsl"), COLOUR, OTHER_COLOUR);
        Run run = Run.of(
                "build",
                "9M08",
                "--format",
                "pdf,html",
                "--data",
                data.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void takesARowOutOfTheFactSheetInBothLanguages() throws IOException {
        assertThat(sheet("en")).contains("Operating margin").doesNotContain("Net margin");
        assertThat(sheet("ja")).contains("売上高営業利益率").doesNotContain("売上高純利益率");
    }

    @Test
    void drawsTheHeadOfTheSummaryInAnotherColour() throws IOException {
        assertThat(Files.readString(folder.resolve("out/9M08/tse-summary.ja.html")))
                .contains(OTHER_COLOUR)
                .doesNotContain(COLOUR);
    }

    @Test
    void standsInTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(ROW.strip(), "#1b1f24", "#7a1f2b");
    }

    private static void replace(Path file, String old, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, by));
    }

    private static String sheet(String language) throws IOException {
        Path pdf = folder.resolve("out/9M08/fact-sheet." + language + ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
