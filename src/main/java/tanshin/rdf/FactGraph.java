package tanshin.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import tanshin.fact.Fact;

/**
 * What some properties say of some facts. A property's statements are made when a pattern first asks for them: most questions
 * ask for few properties, and making all statements takes longer than any answer. Not for several threads.
 */
final class FactGraph extends GraphBase {

    private static final int CHUNK = 1000;

    private final Supplier<List<Fact>> facts;
    private final Set<Node> properties;
    private final FactProperties meanings;
    private final FactIris iris;
    private final Map<Node, PropertyStatements> made = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * Of some facts.
     *
     * @param facts always the same, asked for once for each property
     * @param properties the only ones that say anything
     */
    FactGraph(Supplier<List<Fact>> facts, Set<Node> properties, FactProperties meanings, FactIris iris) {
        this.facts = facts;
        this.properties = properties;
        this.meanings = meanings;
        this.iris = iris;
    }

    /** The only ones that its statements have. */
    Set<Node> properties() {
        return properties;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node property = pattern.getPredicate();
        if (property.isConcrete()) {
            return properties.contains(property) ? find(property, pattern) : NullIterator.instance();
        }
        ExtendedIterator<Triple> found = NullIterator.instance();
        for (Node each : properties) {
            found = found.andThen(find(each, pattern));
        }
        return found;
    }

    private ExtendedIterator<Triple> find(Node property, Triple pattern) {
        PropertyStatements statements = made.computeIfAbsent(property, this::made);
        return WrappedIterator.create(
                statements.find(pattern.getSubject(), pattern.getObject()).iterator());
    }

    /** Makes what a property says, parts of the facts side by side: each fact's statements depend on itself alone. */
    private PropertyStatements made(Node property) {
        FactProperties.Statement statement = meanings.of(property);
        List<Fact> all = facts.get();
        if (nodes.isEmpty()) {
            nodes.addAll(all.parallelStream().map(iris::of).toList());
        }
        int chunks = (all.size() + CHUNK - 1) / CHUNK;
        List<List<Triple>> parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> statements(statement, property, all, chunk * CHUNK))
                .toList();
        return new PropertyStatements(parts.stream().flatMap(List::stream).toList());
    }

    private List<Triple> statements(FactProperties.Statement statement, Node property, List<Fact> all, int from) {
        List<Triple> statements = new ArrayList<>(CHUNK);
        for (int at = from; at < Math.min(from + CHUNK, all.size()); at++) {
            statement.of(
                    all.get(at),
                    nodes.get(at),
                    (subject, object) -> statements.add(Triple.create(subject, property, object)));
        }
        return statements;
    }
}
