package tanshin.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** All statements that one property makes, ordered by object when a pattern first names one. */
final class PropertyStatements {

    private final List<Triple> all;
    private @Nullable Map<Node, List<Triple>> byObject;

    /** @param all each once */
    PropertyStatements(List<Triple> all) {
        this.all = all;
    }

    /** Those with this object, if it is concrete. */
    List<Triple> find(Node object) {
        return object.isConcrete() ? byObject().getOrDefault(object, List.of()) : all;
    }

    private Map<Node, List<Triple>> byObject() {
        Map<Node, List<Triple>> ordered = byObject;
        if (ordered == null) {
            ordered = new HashMap<>();
            for (Triple triple : all) {
                ordered.computeIfAbsent(triple.getObject(), any -> new ArrayList<>(1))
                        .add(triple);
            }
            byObject = ordered;
        }
        return ordered;
    }
}
