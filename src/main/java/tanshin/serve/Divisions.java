package tanshin.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Partition;

/** The ways in which a hierarchy can be divided: by the classifications of different years, and what else divides a whole. */
final class Divisions {

    private static final Node CLASSIFICATION = NodeFactory.createURI("https://w3id.org/tanshin/core/classification");

    private final Known known;
    private final Graph stated;

    Divisions(Known known) {
        this.known = known;
        this.stated = known.workspace().knowledge().stated();
    }

    /** One that can be chosen: a classification, or a single partition. */
    record Choice(QName id, Labels label) {}

    /** Those of a dimension besides the usual one. */
    List<Choice> of(Dimension dimension) {
        Map<QName, Choice> choices = new TreeMap<>();
        Map<QName, Partition> usual = new HashMap<>();
        for (Partition partition : known.taxonomy().partitions()) {
            if (partition.dimension().equals(dimension.name())) {
                Optional<Choice> other = other(partition, usual);
                classification(partition).or(() -> other).ifPresent(choice -> choices.putIfAbsent(choice.id(), choice));
            }
        }
        return new ArrayList<>(choices.values());
    }

    /** Whether a member is divided in this way when the choice is made. */
    boolean chosen(Partition partition, QName choice) {
        return partition.name().equals(choice)
                || classification(partition)
                        .filter(found -> found.id().equals(choice))
                        .isPresent();
    }

    private Optional<Choice> classification(Partition partition) {
        return stated.find(NodeFactory.createURI(partition.name().iri()), CLASSIFICATION, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .map(node -> new Choice(known.taxonomy().prefixes().split(node.getURI()), labels(node)));
    }

    private Labels labels(Node node) {
        return Labels.of(
                stated.find(node, SKOS.prefLabel.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
                        .collect(Collectors.toMap(Node::getLiteralLanguage, Node::getLiteralLexicalForm)));
    }

    /** A second way to divide a whole; it is called after its parts. */
    private Optional<Choice> other(Partition partition, Map<QName, Partition> usual) {
        if (!partition.shown() || usual.putIfAbsent(partition.whole(), partition) == null) {
            return Optional.empty();
        }
        Map<String, String> labels = new TreeMap<>();
        known.taxonomy()
                .label(partition.whole())
                .texts()
                .keySet()
                .forEach(language -> labels.put(
                        language,
                        known.taxonomy().label(partition.whole()).in(language)
                                + ": "
                                + partition.parts().stream()
                                        .map(name ->
                                                known.taxonomy().label(name).in(language))
                                        .collect(Collectors.joining(", "))));
        return Optional.of(new Choice(partition.name(), Labels.of(labels)));
    }
}
