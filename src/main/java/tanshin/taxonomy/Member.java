package tanshin.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * One of the things that a dimension divides facts by.
 *
 * @param dimension the one that it belongs to; of several the first
 * @param dimensions all that it belongs to
 * @param bounds how figures with the member bound what is meant; empty where they state it
 * @param since the first day of the first period for which figures with it exist; empty where that is not said
 */
public record Member(
        QName name,
        QName dimension,
        List<QName> dimensions,
        Labels labels,
        String definition,
        Optional<Bound> bounds,
        Optional<LocalDate> since) {

    public Member {
        dimensions = List.copyOf(dimensions);
    }
}
