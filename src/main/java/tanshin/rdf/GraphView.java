package tanshin.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import tanshin.fact.Labels;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;

/** Reads values out of a graph. Everything comes in a stated order: by IRI, or as a list has it. */
final class GraphView {

    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final Prefixes prefixes;

    GraphView(Graph graph, Prefixes prefixes) {
        this.graph = graph;
        this.prefixes = prefixes;
    }

    /** The individuals of a class, in order of their IRIs. */
    List<Node> individuals(String coreClass) {
        return subjects(Terms.TYPE, Terms.core(coreClass));
    }

    List<Node> subjects(Node property, Node object) {
        return graph
                .find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .sorted(BY_TEXT)
                .toList();
    }

    List<Node> objects(Node subject, Node property) {
        List<Node> found = graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        found.sort(BY_TEXT);
        return found;
    }

    Optional<Node> object(Node subject, String coreProperty) {
        return objects(subject, Terms.core(coreProperty)).stream().findFirst();
    }

    Optional<String> text(Node subject, String coreProperty) {
        return object(subject, coreProperty).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    Optional<QName> name(Node subject, String coreProperty) {
        return object(subject, coreProperty).filter(Node::isURI).map(this::name);
    }

    List<QName> names(Node subject, String coreProperty) {
        return objects(subject, Terms.core(coreProperty)).stream()
                .filter(Node::isURI)
                .map(this::name)
                .toList();
    }

    Node node(QName name) {
        return NodeFactory.createURI(name.iri());
    }

    QName name(Node node) {
        return prefixes.split(node.getURI());
    }

    boolean isA(Node subject, String coreClass) {
        return graph.contains(subject, Terms.TYPE, Terms.core(coreClass));
    }

    /** Everything with an IRI that has a label, in order of the IRIs. */
    List<Node> labelled() {
        return graph
                .find(Node.ANY, Terms.PREF_LABEL, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .sorted(BY_TEXT)
                .toList();
    }

    /** The labels of something that have a slot in braces. */
    List<String> patterns(Node subject) {
        return Stream.of(Terms.PREF_LABEL, Terms.core("durationLabel"), Terms.core("instantLabel"))
                .flatMap(property -> objects(subject, property).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.indexOf('{') >= 0)
                .toList();
    }

    Labels labels(Node subject) {
        return texts(subject, Terms.PREF_LABEL);
    }

    Labels texts(Node subject, Node property) {
        Map<String, String> byLanguage = new TreeMap<>();
        for (Node literal : objects(subject, property)) {
            if (literal.isLiteral()) {
                byLanguage.putIfAbsent(literal.getLiteralLanguage(), literal.getLiteralLexicalForm());
            }
        }
        return Labels.of(byLanguage);
    }

    String definition(Node subject) {
        return texts(subject, Terms.DEFINITION).in("en");
    }

    /** The texts that the vocabulary lists as the values that a property of ours may have; empty if it lists none. */
    List<String> listed(String coreProperty) {
        return objects(Terms.core(coreProperty), Terms.RANGE).stream()
                .flatMap(range -> items(objects(range, Terms.ONE_OF).stream().findFirst()).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** The items of an RDF list that the property points to; empty if there is none. */
    List<Node> list(Node subject, String coreProperty) {
        return items(object(subject, coreProperty));
    }

    private List<Node> items(Optional<Node> first) {
        List<Node> items = new ArrayList<>();
        Optional<Node> cell = first;
        while (cell.isPresent() && !cell.get().equals(Terms.NIL)) {
            Node here = cell.get();
            items.addAll(objects(here, Terms.FIRST));
            cell = objects(here, Terms.REST).stream().findFirst();
        }
        return items;
    }

    Stream<QName> listNames(Node subject, String coreProperty) {
        return list(subject, coreProperty).stream().filter(Node::isURI).map(this::name);
    }
}
