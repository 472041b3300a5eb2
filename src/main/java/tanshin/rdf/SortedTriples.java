package tanshin.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Statements in an order that depends on nothing but what they say. A parser names blank nodes at random; here they are numbered
 * in the order of what is stated about them, which tells the cells of lists apart. Two that say the same are alike anyway.
 */
final class SortedTriples {

    /** By subject, property and object, as texts. */
    static final Comparator<Triple> ORDER = Comparator.comparing((Triple triple) -> text(triple.getSubject()))
            .thenComparing(triple -> text(triple.getPredicate()))
            .thenComparing(triple -> text(triple.getObject()));

    private static final int DEEPEST = 200;

    private final Map<Node, Node> names = new HashMap<>();

    /** For graphs that share their blank nodes. */
    SortedTriples(Collection<Graph> graphs) {
        Map<Node, List<Triple>> about = new HashMap<>();
        Map<Node, List<Triple>> into = new HashMap<>();
        graphs.forEach(graph -> graph.find().forEachRemaining(triple -> {
            if (triple.getSubject().isBlank()) {
                about.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>())
                        .add(triple);
            }
            if (triple.getObject().isBlank()) {
                into.computeIfAbsent(triple.getObject(), any -> new ArrayList<>())
                        .add(triple);
            }
        }));
        Map<Node, String> contents = new HashMap<>();
        List<Node> blanks = new ArrayList<>(about.keySet());
        into.keySet().stream().filter(node -> !about.containsKey(node)).forEach(blanks::add);
        blanks.forEach(node -> contents.put(node, content(node, about, 0) + " in " + place(node, into, 0)));
        blanks.sort(Comparator.comparing(contents::get));
        int number = 0;
        for (Node node : blanks) {
            names.put(node, NodeFactory.createBlankNode("b" + ++number));
        }
    }

    /** The statements of a graph in order, with the new names. */
    List<Triple> of(Graph graph) {
        List<Triple> triples = new ArrayList<>();
        graph.find()
                .forEachRemaining(triple -> triples.add(Triple.create(
                        renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject()))));
        triples.sort(ORDER);
        return triples;
    }

    private Node renamed(Node node) {
        return names.getOrDefault(node, node);
    }

    private static String content(Node node, Map<Node, List<Triple>> about, int depth) {
        if (!node.isBlank() || depth > DEEPEST) {
            return text(node);
        }
        List<String> said = new ArrayList<>();
        for (Triple triple : about.getOrDefault(node, List.of())) {
            said.add(triple.getPredicate() + " " + content(triple.getObject(), about, depth + 1));
        }
        said.sort(Comparator.naturalOrder());
        return said.toString();
    }

    /** The path from a named node, so that equal lists of different owners have different names. */
    private static String place(Node node, Map<Node, List<Triple>> into, int depth) {
        if (!node.isBlank() || depth > DEEPEST) {
            return text(node);
        }
        List<String> owners = new ArrayList<>();
        for (Triple triple : into.getOrDefault(node, List.of())) {
            owners.add(place(triple.getSubject(), into, depth + 1) + " " + triple.getPredicate());
        }
        owners.sort(Comparator.naturalOrder());
        return owners.toString();
    }

    private static String text(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
    }
}
