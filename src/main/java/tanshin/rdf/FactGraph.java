package tanshin.rdf;

import java.util.ArrayList;
import java.util.Collections;
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
import org.jspecify.annotations.Nullable;
import tanshin.fact.Fact;

/**
 * What some properties say of some facts. Statements are made when a pattern first asks for them: most questions ask for few
 * properties of few facts, and making all statements takes longer than any answer. Not for several threads.
 */
final class FactGraph extends GraphBase {

    private static final int CHUNK = 1000;

    private final Supplier<List<Fact>> supplier;
    private final Set<Node> properties;
    private final FactProperties meanings;
    private final FactIris iris;
    private final Map<Node, PropertyStatements> ofProperty = new HashMap<>();
    private final Map<Node, List<@Nullable List<Triple>>> ofFacts = new HashMap<>();
    private @Nullable Numbered numbered;

    /** The facts with their nodes, and the place of each in the list. */
    private record Numbered(List<Fact> facts, List<Node> nodes, Map<Node, Integer> numbers) {}

    /**
     * Of some facts.
     *
     * @param facts asked for once
     * @param properties the only ones that say anything
     */
    FactGraph(Supplier<List<Fact>> facts, Set<Node> properties, FactProperties meanings, FactIris iris) {
        this.supplier = facts;
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
        Node subject = pattern.getSubject();
        List<Triple> found = subject.isConcrete()
                ? matching(ofFact(property, subject), subject, pattern.getObject())
                : ofProperty.computeIfAbsent(property, this::made).find(pattern.getObject());
        return WrappedIterator.create(found.iterator());
    }

    private static List<Triple> matching(List<Triple> some, Node subject, Node object) {
        boolean any = !object.isConcrete();
        if (some.size() == 1) {
            return matches(some.get(0), subject, object, any) ? some : List.of();
        }
        List<Triple> matching = new ArrayList<>(some.size());
        for (Triple triple : some) {
            if (matches(triple, subject, object, any)) {
                matching.add(triple);
            }
        }
        return matching;
    }

    private static boolean matches(Triple triple, Node subject, Node object, boolean anyObject) {
        return triple.getSubject().equals(subject)
                && (anyObject || triple.getObject().equals(object));
    }

    /** What a property says of the fact that a node belongs to. */
    private List<Triple> ofFact(Node property, Node subject) {
        Numbered all = numbered();
        Integer number = all.numbers().get(subject);
        if (number == null) {
            number = all.numbers().get(FactProperties.owner(subject));
        }
        if (number == null) {
            return List.of();
        }
        List<@Nullable List<Triple>> known = ofFacts.computeIfAbsent(
                property, any -> new ArrayList<>(Collections.nCopies(all.facts().size(), null)));
        List<Triple> statements = known.get(number);
        if (statements == null) {
            statements = statements(meanings.of(property), property, all, number, number + 1);
            known.set(number, statements);
        }
        return statements;
    }

    /** Makes what a property says, parts of the facts side by side: each fact's statements depend on itself alone. */
    private PropertyStatements made(Node property) {
        FactProperties.Statement statement = meanings.of(property);
        Numbered all = numbered();
        int count = all.facts().size();
        List<List<Triple>> parts = IntStream.range(0, (count + CHUNK - 1) / CHUNK)
                .parallel()
                .map(chunk -> chunk * CHUNK)
                .mapToObj(from -> statements(statement, property, all, from, Math.min(from + CHUNK, count)))
                .toList();
        return new PropertyStatements(parts.stream().flatMap(List::stream).toList());
    }

    private static List<Triple> statements(
            FactProperties.Statement statement, Node property, Numbered all, int from, int to) {
        List<Triple> statements = new ArrayList<>(to - from);
        for (int at = from; at < to; at++) {
            statement.of(
                    all.facts().get(at),
                    all.nodes().get(at),
                    (subject, object) -> statements.add(Triple.create(subject, property, object)));
        }
        return statements;
    }

    private Numbered numbered() {
        Numbered all = numbered;
        if (all == null) {
            List<Fact> facts = supplier.get();
            List<Node> nodes = facts.parallelStream().map(iris::of).toList();
            Map<Node, Integer> numbers = new HashMap<>();
            for (int number = 0; number < nodes.size(); number++) {
                numbers.put(nodes.get(number), number);
            }
            all = new Numbered(facts, nodes, numbers);
            numbered = all;
        }
        return all;
    }
}
