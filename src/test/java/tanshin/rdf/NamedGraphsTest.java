package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.pack.Workspace;

/** Statements that are made when they are asked for are the same as those that are all there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedGraphsTest {

    private final Workspace workspace = Workspace.open(Optional.empty());
    private final Questions questions = workspace.questions();
    private final NamedGraphs graphs = new NamedGraphs(workspace.knowledge(), workspace.solution());

    @AfterAll
    void close() {
        workspace.close();
    }

    @Test
    void noTwoGraphsMakeTheSameStatement() {
        Set<Triple> seen = new HashSet<>();
        List<Triple> twice = new ArrayList<>();
        for (Graph graph : graphs.all().values()) {
            graph.find().filterDrop(seen::add).forEachRemaining(twice::add);
        }
        assertThat(twice).isEmpty();
        assertThat(graphs.union().find().toSet()).isEqualTo(seen);
        assertThat(questions
                        .completeDataset()
                        .asDatasetGraph()
                        .getDefaultGraph()
                        .find()
                        .toSet())
                .isEqualTo(seen);
    }

    /** A subject's statements are made for its fact alone: for all properties, the same as those of the complete graph. */
    @Test
    void aSubjectsStatementsAreThoseThatAllStatementsHave() {
        Graph complete = questions.completeDataset().asDatasetGraph().getDefaultGraph();
        Graph lazy = new NamedGraphs(workspace.knowledge(), workspace.solution()).union();
        List<Node> subjects = complete.find().mapWith(Triple::getSubject).toSet().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        List<Node> differing = new ArrayList<>();
        for (int at = 0; at < subjects.size(); at += 7) { // a seventh, of every kind
            Node subject = subjects.get(at);
            if (!lazy.find(subject, Node.ANY, Node.ANY)
                    .toSet()
                    .equals(complete.find(subject, Node.ANY, Node.ANY).toSet())) {
                differing.add(subject);
            }
        }
        assertThat(differing).isEmpty();
        assertThat(lazy.contains(subjects.get(0), Node.ANY, NodeFactory.createLiteralString("no such object")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p",
                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g",
                "SELECT (COUNT(*) AS ?n) { ?fact !(core:value|core:concept) ?o }",
                "SELECT (COUNT(*) AS ?n) { ?fact prov:wasDerivedFrom+/core:statedIn ?filing }",
                "SELECT (COUNT(*) AS ?n) { ?x core:concept* ?y }",
                "SELECT ?p ?o { ?fact core:concept iij:Revenues ; core:periodCode '9M08' ; core:unit 'iso4217:JPY' ; ?p ?o } ORDER BY ?p ?o",
                "SELECT ?x { GRAPH graph:derived { ?x core:concept iij:OperatingIncome } MINUS { ?x core:speaks true } } ORDER BY ?x",
                "SELECT (COUNT(*) AS ?n) { ?x core:noSuchProperty ?y }"
            })
    void aPatternFindsTheSame(String query) {
        String lazy = answer(query);
        assertThat(lazy).isEqualTo(complete(query));
        assertThat(lazy.lines()).as("a heading and answers").hasSizeGreaterThan(1);
    }

    private String answer(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        questions.ask(query, "-e", Questions.Format.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complete(String text) {
        org.apache.jena.query.Query query = new org.apache.jena.query.Query();
        query.getPrefixMapping().setNsPrefixes(questions.prefixes());
        QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExecution execution = QueryExecution.create(query, questions.completeDataset())) {
            ResultSetFormatter.outputAsCSV(out, execution.execSelect());
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
