package tanshin.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The statements that one property makes. They are ordered by subject or by object when a pattern first names one: a question
 * mostly comes to a property from one side only, and a graph of Jena's would order them by three.
 */
final class PropertyStatements {

    private final List<Triple> all;
    private @Nullable Map<Node, List<Triple>> bySubject;
    private @Nullable Map<Node, List<Triple>> byObject;

    /** @param all each once */
    PropertyStatements(List<Triple> all) {
        this.all = all;
    }

    /** Those with this subject and this object, where they are concrete. */
    List<Triple> find(Node subject, Node object) {
        if (subject.isConcrete()) {
            List<Triple> found = bySubject().getOrDefault(subject, List.of());
            return object.isConcrete() ? withObject(found, object) : found;
        }
        return object.isConcrete() ? byObject().getOrDefault(object, List.of()) : all;
    }

    private static List<Triple> withObject(List<Triple> some, Node object) {
        for (Triple triple : some) {
            if (triple.getObject().equals(object)) {
                return List.of(triple);
            }
        }
        return List.of();
    }

    private Map<Node, List<Triple>> bySubject() {
        if (bySubject == null) {
            bySubject = by(Triple::getSubject);
        }
        return bySubject;
    }

    private Map<Node, List<Triple>> byObject() {
        if (byObject == null) {
            byObject = by(Triple::getObject);
        }
        return byObject;
    }

    private Map<Node, List<Triple>> by(Function<Triple, Node> part) {
        Map<Node, List<Triple>> ordered = new HashMap<>();
        for (Triple triple : all) {
            ordered.computeIfAbsent(part.apply(triple), any -> new ArrayList<>(1))
                    .add(triple);
        }
        return ordered;
    }
}
