package tanshin.taxonomy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.QName;

/**
 * A total and what makes it up.
 *
 * @param weighted contributors whose weight is neither 1 nor −1; only reports from elsewhere have such
 * @param binding which contributors belong to a total
 */
public record Calculation(
        QName name,
        QName total,
        List<QName> adds,
        List<QName> subtracts,
        Map<QName, BigDecimal> weighted,
        Binding binding) {

    /** Which contributors belong to a total. */
    public enum Binding {
        /** All of them; each must be known. */
        ALL,
        /** Those that the same printed statement shows. */
        IN_STATEMENT,
        /** Those that the same XBRL report states, as Calculations 1.1 has it. */
        IN_INSTANCE
    }

    public Calculation {
        adds = List.copyOf(adds);
        subtracts = List.copyOf(subtracts);
        weighted = Collections.unmodifiableMap(new LinkedHashMap<>(weighted));
    }

    public Calculation(QName name, QName total, List<QName> adds, List<QName> subtracts, Binding binding) {
        this(name, total, adds, subtracts, Map.of(), binding);
    }

    /** Every contributor with its weight: what is added, what is subtracted, then the others. */
    public Map<QName, BigDecimal> weights() {
        Map<QName, BigDecimal> weights = new LinkedHashMap<>();
        adds.forEach(item -> weights.put(item, BigDecimal.ONE));
        subtracts.forEach(item -> weights.put(item, BigDecimal.ONE.negate()));
        weights.putAll(weighted);
        return weights;
    }

    /** Whether contributors that are not stated together with the total are taken for nothing. */
    public boolean inStatement() {
        return binding != Binding.ALL;
    }
}
