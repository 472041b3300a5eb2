package tanshin.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.QName;

/**
 * A document that is filed with a stock exchange in elements of its own.
 *
 * @param document the report that shows it
 * @param leavesOut parts of the report that are filed elsewhere
 * @param elements in the order of their names
 * @param sayings what elements say of individuals, in Japanese: the language that is filed
 */
public record ExchangeForm(
        QName document,
        Set<QName> leavesOut,
        List<ExchangeElement> elements,
        Map<ExchangeElement.Says, Map<QName, String>> sayings) {

    public ExchangeForm {
        leavesOut = Set.copyOf(leavesOut);
        elements = List.copyOf(elements);
        sayings = Map.copyOf(sayings);
    }

    /** What is said of an individual. */
    public Optional<String> says(ExchangeElement.Says what, QName individual) {
        return Optional.ofNullable(sayings.getOrDefault(what, Map.of()).get(individual));
    }
}
