package tanshin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page's files. */
class PageTest {

    private static final Path FOLDER = Path.of("src/main/resources/tanshin/serve/page");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFileIsServedAsItIs(Path file) throws IOException {
        HttpResponse<String> answer = Running.get("/" + file.getFileName());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.readString(file));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(Running.get("/" + file.getFileName(), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whateverAFileAsksForIsThere(Path file) throws IOException {
        Stream<String> named = Pattern.compile("(?:from '\\./|href=\"/|src=\"/|'/editor/)([\\w./-]+\\.\\w+)")
                .matcher(Files.readString(file))
                .results()
                .map(found ->
                        (found.group().contains("editor/") && !found.group(1).startsWith("editor") ? "/editor/" : "/")
                                + found.group(1));
        assertThat(named)
                .allSatisfy(path ->
                        assertThat(Running.get(path).statusCode()).as(path).isEqualTo(200));
    }

    /** Structure and labels come from the taxonomy, so that the page serves any company. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void noFileKnowsTheCompany(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain("iij:", "IIJ", "service:", "w3id.org");
    }

    /** The policy of the server would block it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nothingNeedsAnotherHostOrRunsInline(Path file) throws IOException {
        assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http://", "https://", "innerHTML", "eval(", "style=\"", "onclick=\"");
    }

    @Test
    void bothLanguagesHaveEveryWordOfThePage() {
        JsonObject words = Running.json("/words.json");
        assertThat(words.keySet()).containsExactlyInAnyOrder("en", "ja");
        assertThat(words.getAsJsonObject("ja").keySet())
                .isEqualTo(words.getAsJsonObject("en").keySet());
        List<String> used = scripts()
                .flatMap(text ->
                        Pattern.compile("\\bword\\('(\\w+)'").matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(used)
                .hasSizeGreaterThan(50)
                .allMatch(key -> words.getAsJsonObject("en").has(key), "is a word of the page");
    }

    private static Stream<String> scripts() {
        try {
            return files().stream()
                    .filter(file -> file.toString().endsWith(".js"))
                    .map(PageTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
