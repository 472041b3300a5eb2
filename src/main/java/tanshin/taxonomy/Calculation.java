package tanshin.taxonomy;

import java.util.List;
import tanshin.fact.QName;

/**
 * A total and what makes it up.
 *
 * @param binding which contributors belong to a total
 */
public record Calculation(QName name, QName total, List<QName> adds, List<QName> subtracts, Binding binding) {

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
    }

    /** Whether contributors that are not stated together with the total are taken for nothing. */
    public boolean inStatement() {
        return binding != Binding.ALL;
    }
}
