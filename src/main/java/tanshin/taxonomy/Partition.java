package tanshin.taxonomy;

import java.util.List;
import java.util.Set;
import tanshin.fact.QName;

/**
 * The parts are, together, the whole: their figures add up to its figure.
 *
 * @param parts in the order in which they are shown
 * @param of the concepts for which it holds; empty means all
 */
public record Partition(QName name, QName dimension, QName whole, List<QName> parts, Set<QName> of) {

    public Partition {
        parts = List.copyOf(parts);
        of = Set.copyOf(of);
    }

    public boolean holdsFor(QName concept) {
        return of.isEmpty() || of.contains(concept);
    }
}
