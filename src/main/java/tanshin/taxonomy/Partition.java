package tanshin.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.Period;
import tanshin.fact.QName;

/**
 * The parts are, together, the whole: their figures add up to its figure.
 *
 * @param parts in the order in which they are shown
 * @param of the concepts for which it holds; empty means all
 * @param since the first day of the first period for which it holds, which is when the last of its parts came to be; empty
 *     means that it always did
 * @param until the last day of the last period for which it holds; empty means that it still does
 * @param shown whether documents show the whole part by part in this way; a bridge between classifications is only reckoned with
 */
public record Partition(
        QName name,
        QName dimension,
        QName whole,
        List<QName> parts,
        Set<QName> of,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean shown) {

    public Partition {
        parts = List.copyOf(parts);
        of = Set.copyOf(of);
    }

    /** Whether it holds for a concept in a period. */
    public boolean holdsFor(QName concept, Period period) {
        return holdsFor(concept)
                && since.map(first -> !period.last().isBefore(first)).orElse(true)
                && until.map(last -> !period.last().isAfter(last)).orElse(true);
    }

    public boolean holdsFor(QName concept) {
        return of.isEmpty() || of.contains(concept);
    }
}
