package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.Shipped;
import tanshin.fact.ReportingPeriod;
import tanshin.report.PeriodFacts;
import tanshin.xbrl.InlineTags;

/** A page looks the same with tags and without, pixel by pixel. Needs chromium. */
@Tag("slow")
class InlineLookTest {

    private static final ReportingPeriod NINE_MONTHS =
            ReportingPeriod.read("9M08").orElseThrow();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"en", "ja"})
    void looksAsWithoutTags(String language) throws Exception {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "no chromium on the path");
        XhtmlRenderer renderer = new XhtmlRenderer(StylesheetSource.packed());
        Path plain = folder.resolve("plain.html");
        Path tagged = folder.resolve("tagged.html");
        try (OutputStream out = Files.newOutputStream(plain)) {
            renderer.render(Shipped.report("tse-summary", NINE_MONTHS), language, out);
        }
        InlineTags tags = new InlineTags(
                Shipped.vocabulary(),
                "tse-summary.xsd",
                Shipped.facts(NINE_MONTHS, PeriodFacts.Kind.REPORTED),
                PeriodFacts.Kind.REPORTED);
        try (OutputStream out = Files.newOutputStream(tagged)) {
            renderer.renderInline(Shipped.report("tse-summary", NINE_MONTHS), language, tags, out);
        }
        assertThat(pixels(browser.get(), tagged)).isEqualTo(pixels(browser.get(), plain));
    }

    private static Optional<Path> browser() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(place)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private int[] pixels(Path browser, Path page) throws IOException, InterruptedException {
        Path picture = folder.resolve(page.getFileName() + ".png");
        Process process = new ProcessBuilder(List.of(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1100,6000",
                        "--screenshot=" + picture,
                        page.toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
