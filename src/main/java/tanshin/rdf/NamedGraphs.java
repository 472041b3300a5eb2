package tanshin.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import tanshin.fact.Fact;
import tanshin.network.Solution;

/** The graphs that queries see and exports write: the taxonomy, what is inferred, each filing, what is derived, who speaks. */
final class NamedGraphs {

    /** The namespace of the graphs' names. */
    static final String NAMES = "https://w3id.org/tanshin/graph/";

    private NamedGraphs() {}

    /** All graphs, by the last part of their names. */
    static Map<String, Graph> of(Knowledge knowledge, Solution solution) {
        return of(knowledge, solution, fact -> true);
    }

    /** All graphs, by the last part of their names, with the wanted facts only. */
    static Map<String, Graph> of(Knowledge knowledge, Solution solution, Predicate<Fact> wanted) {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        FactGraphs facts = new FactGraphs(knowledge.taxonomy());
        graphs.put("taxonomy", knowledge.stated());
        graphs.put("inferred", knowledge.inferred());
        solution.ledger().filings().forEach(filing -> graphs.put(filing.id().text(), facts.graph(filing, wanted)));
        graphs.put(
                "derived",
                facts.graph(solution.derived().stream().filter(wanted).toList()));
        graphs.put("speaking", facts.speaking(solution, wanted));
        return graphs;
    }
}
