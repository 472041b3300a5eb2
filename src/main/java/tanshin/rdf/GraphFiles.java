package tanshin.rdf;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import tanshin.fact.Fact;
import tanshin.network.Solution;

/** Writes the graphs that queries see, in the same bytes each time: statements in order, blank nodes named by what they hold. */
public final class GraphFiles {

    private final Knowledge knowledge;
    private final Map<String, List<Triple>> graphs = new LinkedHashMap<>();

    /** How graphs are written. */
    public enum Format {
        /** All graphs in one. */
        TURTLE,
        /** Each statement with its graph. */
        NQUADS,
        /** Graphs with names. */
        JSON_LD
    }

    /**
     * For the facts that are wanted, and all that is known about concepts.
     *
     * @param wanted of the facts that the solution has
     */
    public GraphFiles(Knowledge knowledge, Solution solution, Predicate<Fact> wanted) {
        this.knowledge = knowledge;
        Map<String, Graph> found = new NamedGraphs(knowledge, solution, wanted).all();
        SortedTriples sorted = new SortedTriples(found.values());
        found.forEach((name, graph) -> graphs.put(name, sorted.of(graph)));
    }

    /** Writes all graphs, and leaves the stream open. */
    public void write(Format format, OutputStream out) {
        switch (format) {
            case TURTLE -> turtle(out);
            case NQUADS -> quads(out);
            case JSON_LD -> json(out);
        }
    }

    private void turtle(OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        stream.start();
        knowledge.taxonomy().prefixes().namespaces().forEach(stream::prefix);
        SortedMap<String, String> prefixes = new TreeMap<>(Questions.PREFIXES);
        FactIris names = new FactIris(knowledge.taxonomy());
        prefixes.put("fact", names.facts());
        prefixes.put("filing", names.filings());
        prefixes.forEach(stream::prefix);
        graphs.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(SortedTriples.ORDER)
                .forEach(stream::triple);
        stream.finish();
    }

    private void quads(OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        stream.start();
        all().forEach(stream::quad);
        stream.finish();
    }

    private void json(OutputStream out) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        all().forEach(dataset::add);
        RDFWriter.source(dataset).format(RDFFormat.JSONLD_PLAIN).output(out);
    }

    private Stream<Quad> all() {
        return graphs.entrySet().stream().flatMap(graph -> {
            Node name = NodeFactory.createURI(NamedGraphs.NAMES + graph.getKey());
            return graph.getValue().stream().map(triple -> new Quad(name, triple));
        });
    }
}
