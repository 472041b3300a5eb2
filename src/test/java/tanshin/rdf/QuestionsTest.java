package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.pack.Workspace;

/** The ready-made questions and their answers on IIJ's data; {@code -Dgolden=write} renews the answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    private static final Path FOLDER = Path.of("taxonomy/questions");
    private static final Path GOLDEN = Path.of("src/test/golden/questions");

    private final Workspace workspace = Workspace.open(Optional.empty());
    private final Questions questions = workspace.questions();

    @AfterAll
    void close() {
        workspace.close();
    }

    static Stream<String> names() {
        return Questions.named(FOLDER).stream().map(Questions.Named::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isAnsweredAsAgreed(String name) throws IOException {
        String answer = answer(name);
        Path golden = GOLDEN.resolve(name + ".csv");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyAnswerHasItsQuestion() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".csv", "")))
                    .isSubsetOf(names().toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void asksInPlainWordsForNamedColumnsInAStatedOrder(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".rq"));
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        assertThat(text).startsWith("# ").containsPattern("\\A# [A-Z][^\\n]*[?.]\\n");
        assertThat(query.isSelectType()).isTrue();
        assertThat(query.isQueryResultStar()).isFalse();
        assertThat(query.getOrderBy()).as("ORDER BY").isNotEmpty();
    }

    @Test
    void onlyTheSearchForUnsupportedFactsFindsNothing() {
        List<String> empty =
                names().filter(name -> answer(name).lines().count() < 2).toList();
        assertThat(empty).containsExactly("unsupported-facts");
    }

    private String answer(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        questions.ask(questions.text(name), name, Questions.Format.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
