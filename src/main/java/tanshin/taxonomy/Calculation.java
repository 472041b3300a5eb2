package tanshin.taxonomy;

import java.util.List;
import tanshin.fact.QName;

/**
 * A total and what makes it up.
 *
 * @param inStatement whether the contributors are those that the same printed statement shows; otherwise all must be known
 */
public record Calculation(QName name, QName total, List<QName> adds, List<QName> subtracts, boolean inStatement) {

    public Calculation {
        adds = List.copyOf(adds);
        subtracts = List.copyOf(subtracts);
    }
}
