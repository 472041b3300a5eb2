package tanshin.taxonomy;

import java.util.List;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * One of the things that a dimension divides facts by.
 *
 * @param dimension the one that it belongs to; of several the first
 * @param dimensions all that it belongs to
 */
public record Member(QName name, QName dimension, List<QName> dimensions, Labels labels, String definition) {

    public Member {
        dimensions = List.copyOf(dimensions);
    }
}
