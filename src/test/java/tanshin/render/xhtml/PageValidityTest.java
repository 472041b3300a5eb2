package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.report.Report;

class PageValidityTest {

    private static final XhtmlRenderer RENDERER = new XhtmlRenderer(StylesheetSource.packed());

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("draft", SamplePage.draft(), "en"),
                arguments("draft", SamplePage.draft(), "ja"),
                arguments("complete", SamplePage.complete(), "en"),
                arguments("empty", SamplePage.report(List.of()), "ja"));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("pages")
    void isValidXhtml5(String name, Report report, String language) throws Exception {
        assertThat(NuValidator.asXhtml(page(report, language))).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("pages")
    void isValidHtml5ForABrowserThatTakesItForHtml(String name, Report report, String language) throws Exception {
        assertThat(NuValidator.asHtml(page(report, language))).as(name).isEmpty();
    }

    private static byte[] page(Report report, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.render(report, language, out);
        return out.toByteArray();
    }
}
