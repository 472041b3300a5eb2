package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Shipped;
import tanshin.fact.ReportingPeriod;

/** The summaries of all periods that filings are about, in both languages. */
class SummaryPagesTest {

    private static final XhtmlRenderer RENDERER = new XhtmlRenderer(StylesheetSource.packed());
    private static final Path GOLDEN = Path.of("src/test/golden/xhtml");

    static Stream<Arguments> pages() {
        return Shipped.mainPeriods().stream()
                .flatMap(period -> Stream.of("en", "ja").map(language -> Arguments.of(period, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void readAsAgreed(ReportingPeriod period, String language) throws Exception {
        String text = PageText.of(page(period, language));
        Path golden = GOLDEN.resolve("tse-summary." + period.code() + "." + language + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void areValid(ReportingPeriod period, String language) throws Exception {
        assertThat(NuValidator.asXhtml(page(period, language))).isEmpty();
    }

    private static byte[] page(ReportingPeriod period, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.render(Shipped.report("tse-summary", period), language, out);
        return out.toByteArray();
    }
}
