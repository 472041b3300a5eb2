package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Turtle is laid out so that a change is a line: one statement a line, the items of a list one a line, kind, labels and
 * definition first. Shapes, which need blank nodes and queries, are laid out freely.
 */
class TurtleLayoutTest {

    private static final String NAME = "[a-z][A-Za-z0-9-]*:[A-Za-z0-9_.-]+";
    private static final String VALUE = "(?:" + NAME + "|<[^<> ]+>|-?[0-9.]+|true|false"
            + "|\"(?:[^\"\\\\]|\\\\.)*\"(?:@[a-z]+|\\^\\^" + NAME + ")?)";
    private static final Pattern PREFIX = Pattern.compile("@prefix ([a-z][A-Za-z0-9-]*): <[^<> ]+> \\.");
    private static final Pattern SUBJECT = Pattern.compile(NAME + "|<[^<> ]+>");
    private static final Pattern STATEMENT = Pattern.compile("  (a|" + NAME + ") (?:" + VALUE + " [;.]|\\()");
    private static final Pattern OTHER = Pattern.compile("|    " + VALUE + "|  \\) [;.]");
    private static final List<String> FIRST = List.of("a", "skos:prefLabel", "skos:altLabel", "skos:definition");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("taxonomy"))) {
            return all
                    .filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !file.startsWith(Path.of("taxonomy/shapes")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void hasOneStatementALine(Path file) throws IOException {
        assertThat(Files.readString(file)).endsWith(".\n").doesNotContain("\n\n\n", "\r", "\t", " \n");
        assertThat(Files.readAllLines(file)).allMatch(TurtleLayoutTest::isALine);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void beginsWithItsPrefixesInOrder(Path file) throws IOException {
        List<String> prefixes = Files.readAllLines(file).stream()
                .map(PREFIX::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
        assertThat(prefixes).isNotEmpty().isSorted();
        assertThat(Files.readAllLines(file).subList(0, prefixes.size()))
                .allMatch(line -> PREFIX.matcher(line).matches());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void statesKindLabelsAndDefinitionFirst(Path file) throws IOException {
        assertThat(subjects(file))
                .isNotEmpty()
                .allSatisfy(properties ->
                        assertThat(properties).isSortedAccordingTo(Comparator.comparingInt(TurtleLayoutTest::rank)));
    }

    @ParameterizedTest(name = "{0} is a line: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        iij:Revenues                        | true
        iij:Revenues a core:Concept .       | false
        __a core:MonetaryConcept ;          | true
        __skos:prefLabel "a", "b" ;         | false
        __core:adds ( iij:Revenues ) ;      | false
        __core:adds (                       | true
        ____iij:Revenues                    | true
        ____iij:Revenues iij:CostOfRevenues | false
        __) .                               | true
        # a comment                         | false
        """)
    void tellsLinesApart(String written, boolean expected) {
        assertThat(isALine(written.replace('_', ' '))).isEqualTo(expected);
    }

    private static boolean isALine(String line) {
        return Stream.of(PREFIX, SUBJECT, STATEMENT, OTHER)
                .anyMatch(pattern -> pattern.matcher(line).matches());
    }

    /** The properties of each subject in the order in which they are written. */
    private static List<List<String>> subjects(Path file) throws IOException {
        List<List<String>> subjects = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher statement = STATEMENT.matcher(line);
            if (SUBJECT.matcher(line).matches()) {
                subjects.add(new ArrayList<>());
            } else if (statement.matches()) {
                subjects.get(subjects.size() - 1).add(statement.group(1));
            }
        }
        return subjects;
    }

    private static int rank(String property) {
        return FIRST.contains(property) ? FIRST.indexOf(property) : FIRST.size();
    }
}
