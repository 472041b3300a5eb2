package tanshin.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.sparql.graph.GraphFactory;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.network.Solution;

/**
 * The graphs that queries see and exports write: the taxonomy, what is inferred, each filing, what is derived, who speaks. No
 * two of them make the same statement. Those of facts make their statements when they are asked for them.
 */
final class NamedGraphs {

    /** The namespace of the graphs' names. */
    static final String NAMES = "https://w3id.org/tanshin/graph/";

    private final Knowledge knowledge;
    private final Solution solution;
    private final Predicate<Fact> wanted;
    private final FactIris iris;
    private final FactProperties properties;

    NamedGraphs(Knowledge knowledge, Solution solution) {
        this(knowledge, solution, fact -> true);
    }

    /** With the wanted facts only. */
    NamedGraphs(Knowledge knowledge, Solution solution, Predicate<Fact> wanted) {
        this.knowledge = knowledge;
        this.solution = solution;
        this.wanted = wanted;
        this.iris = new FactIris(knowledge.taxonomy());
        this.properties = new FactProperties(knowledge.taxonomy(), iris);
    }

    /** All graphs, by the last part of their names. */
    Map<String, Graph> all() {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        graphs.put("taxonomy", knowledge.stated());
        graphs.put("inferred", knowledge.inferred());
        for (Filing filing : solution.ledger().filings()) {
            graphs.put(filing.id().text(), new DisjointUnion(about(filing), graph(wanted(filing.facts().stream()))));
        }
        graphs.put("derived", graph(wanted(solution.derived().stream())));
        graphs.put("speaking", speaking());
        return graphs;
    }

    /** The statements of all graphs as one. */
    Graph union() {
        Graph filings = GraphFactory.createGraphMem();
        solution.ledger().filings().forEach(filing -> about(filing).find().forEachRemaining(filings::add));
        Graph facts = graph(wanted(Stream.concat(solution.ledger().stream(), solution.derived().stream())));
        return new DisjointGraphs(List.of(facts, speaking(), knowledge.stated(), knowledge.inferred(), filings));
    }

    private List<Fact> wanted(Stream<Fact> facts) {
        return facts.filter(wanted).toList();
    }

    private Graph graph(List<Fact> facts) {
        return new FactGraph(() -> facts, properties.all(), properties, iris);
    }

    private Graph about(Filing filing) {
        Graph graph = GraphFactory.createGraphMem();
        Node node = iris.of(filing.id());
        graph.add(node, Terms.TYPE, Terms.core("Filing"));
        filing.title()
                .texts()
                .forEach((language, text) -> graph.add(
                        node, Terms.node(Terms.DCTERMS, "title"), NodeFactory.createLiteralLang(text, language)));
        graph.add(node, Terms.node(Terms.DCTERMS, "issued"), FactProperties.day(filing.date()));
        graph.add(
                node,
                Terms.core("mainPeriod"),
                FactProperties.text(filing.mainPeriod().code()));
        return graph;
    }

    /** Which fact speaks for each figure, where several filings or tables print it. */
    private Graph speaking() {
        Supplier<List<Fact>> speakers = () -> wanted(Stream.concat(
                        solution.ledger().dimensions().stream(),
                        solution.derived().stream().map(Fact::dimensions))
                .distinct()
                .flatMap(figure -> solution.fact(figure).or(() -> last(solution.reported(figure))).stream()));
        return new FactGraph(speakers, Set.of(FactProperties.SPEAKS), properties, iris);
    }

    /** Texts and dashes: the newest filing's. */
    private static Optional<Fact> last(List<Fact> prints) {
        return prints.isEmpty() ? Optional.empty() : Optional.of(prints.get(prints.size() - 1));
    }
}
