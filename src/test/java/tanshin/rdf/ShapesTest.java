package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.pack.Workspace;

/**
 * The shapes hold for what is shipped, and each finds what it says. A folder of {@code cases/shapes} is a small taxonomy with
 * one thing wrong, beside what must be found; {@code -Dgolden=write} renews that.
 */
class ShapesTest {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Path TAXONOMY = Path.of("taxonomy");
    private static final Path CASES = Path.of("src/test/cases/shapes");
    private static final Shapes SHAPES = Shapes.read(TAXONOMY);

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsWrongAndOnlyThat(String code) throws IOException {
        String found = found(CASES.resolve(code));
        Path expected = CASES.resolve(code).resolve("findings.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected)).contains(" shape-" + code + " ");
    }

    @Test
    void everyShapeHasACase() throws IOException {
        assertThat(shapes()).containsExactlyInAnyOrderElementsOf(cases().toList());
    }

    @Test
    void everyShapeSaysWhatToDoHowBadItIsAndWhereItComesFrom() {
        Graph shapes = graph();
        Node message = Terms.node(SHACL, "message");
        Node severity = Terms.node(SHACL, "severity");
        Node source = Terms.node(Terms.DCTERMS, "source");
        Node query = Terms.node(SHACL, "sparql");
        assertThat(named(shapes)).isNotEmpty().allSatisfy(shape -> {
            Node says = shapes.find(shape, query, Node.ANY)
                    .nextOptional()
                    .map(triple -> triple.getObject())
                    .orElse(shape);
            String text =
                    shapes.find(says, message, Node.ANY).next().getObject().getLiteralLexicalForm();
            assertThat(text).matches("[A-Z].*[a-z}]\\. [A-Z].*\\.");
            assertThat(shapes.contains(shape, severity, Node.ANY)).isTrue();
            assertThat(shapes.contains(shape, source, Node.ANY)).isTrue();
        });
    }

    @Test
    void theTaxonomyConforms() {
        try (Workspace workspace = Workspace.open(Optional.empty())) {
            assertThat(SHAPES.violations(workspace.knowledge())).isEmpty();
        }
    }

    @Test
    void theFactsConform() {
        try (Workspace workspace = Workspace.open(Optional.empty())) {
            Graph everything =
                    workspace.questions().completeDataset().asDatasetGraph().getDefaultGraph();
            assertThat(SHAPES.violations(everything, workspace.taxonomy().prefixes()))
                    .isEmpty();
        }
    }

    /** What the shapes say of a case, together with the core vocabulary and what follows from both. */
    private static String found(Path folder) {
        TurtleFolder turtle = TurtleFolder.read(folder);
        Graph stated = RDFDataMgr.loadGraph("taxonomy/core.ttl");
        RDFDataMgr.read(stated, "taxonomy/core-properties.ttl");
        RDFDataMgr.read(stated, "taxonomy/core-documents.ttl");
        GraphUtil.addInto(stated, turtle.graph());
        Graph all = new Union(stated, Reasoning.inferred(stated, Reasoning.rules(TAXONOMY, new ArrayList<>())));
        return SHAPES.violations(all, turtle.prefixes()).stream()
                .map(violation -> violation.severity().name().toUpperCase(Locale.ROOT) + " " + violation.code() + " "
                        + violation.focus() + "\n  " + violation.message() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> shapes() {
        return named(graph()).stream().map(shape -> shape.getLocalName()).toList();
    }

    private static List<Node> named(Graph shapes) {
        return Stream.of("NodeShape", "PropertyShape")
                .flatMap(kind -> shapes.find(Node.ANY, Terms.TYPE, Terms.node(SHACL, kind)).toList().stream())
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .toList();
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createGraphMem();
        for (String file : List.of("concepts", "networks", "group", "reports", "facts")) {
            RDFDataMgr.read(graph, "taxonomy/shapes/" + file + ".ttl");
        }
        return graph;
    }
}
