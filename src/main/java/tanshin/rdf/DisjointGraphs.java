package tanshin.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;

/**
 * Several graphs as one, no two of which make the same statement. A pattern that names its property goes only to those that use
 * the property: nearly all patterns of a query do, and most properties are used by one graph.
 */
final class DisjointGraphs extends GraphBase {

    private final List<Graph> parts;
    private final Map<Node, List<Graph>> byProperty = new HashMap<>();

    /** @param parts whose properties do not change any more */
    DisjointGraphs(List<Graph> parts) {
        this.parts = parts;
        for (Graph part : parts) {
            for (Node property : properties(part)) {
                byProperty.computeIfAbsent(property, any -> new ArrayList<>(1)).add(part);
            }
        }
    }

    private static Set<Node> properties(Graph graph) {
        if (graph instanceof FactGraph facts) {
            return facts.properties();
        }
        Set<Node> properties = new HashSet<>();
        graph.find().forEachRemaining(statement -> properties.add(statement.getPredicate()));
        return properties;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node property = pattern.getPredicate();
        List<Graph> asked = property.isConcrete() ? byProperty.getOrDefault(property, List.of()) : parts;
        if (asked.size() == 1) {
            return asked.get(0).find(pattern);
        }
        ExtendedIterator<Triple> found = NullIterator.instance();
        for (Graph part : asked) {
            found = found.andThen(part.find(pattern));
        }
        return found;
    }
}
