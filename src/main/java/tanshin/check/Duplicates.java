package tanshin.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Printing;

/**
 * How facts with equal dimensions stand to each other (Open Information Model 1.0, "Duplicate facts"): complete if they are
 * equal, consistent if one amount can be all of them, else inconsistent. Of equal decimals the values must be equal.
 */
enum Duplicates {
    COMPLETE,
    CONSISTENT,
    INCONSISTENT;

    /** What several facts are; empty for texts that differ, since in which language they are is not known here. */
    static Optional<Duplicates> of(List<Fact> facts, Printing printing) {
        FactValue first = facts.get(0).value();
        if (facts.stream().allMatch(fact -> equal(fact.value(), first))) {
            return Optional.of(COMPLETE);
        }
        if (facts.stream().anyMatch(fact -> fact.value() instanceof FactValue.Text)) {
            return Optional.empty();
        }
        boolean anyNil = facts.stream().anyMatch(Fact::isNil);
        return Optional.of(!anyNil && interval(facts, printing).isPresent() ? CONSISTENT : INCONSISTENT);
    }

    private static boolean equal(FactValue one, FactValue other) {
        if (one instanceof FactValue.Numeric number && other instanceof FactValue.Numeric another) {
            return number.amount().compareTo(another.amount()) == 0
                    && number.decimals().equals(another.decimals());
        }
        return one.equals(other);
    }

    /** The amounts that all of these numbers can be; empty if there are none, or equal decimals have different values. */
    static Optional<Interval> interval(List<Fact> facts, Printing printing) {
        if (facts.size() == 1) {
            return Optional.of(Instances11.meaning(facts.get(0), printing));
        }
        Map<Decimals, FactValue.Numeric> byDecimals = new HashMap<>();
        Optional<Interval> common = Optional.empty();
        for (Fact fact : facts) {
            FactValue.Numeric number = (FactValue.Numeric) fact.value();
            FactValue.Numeric other = byDecimals.putIfAbsent(number.decimals(), number);
            if (other != null && other.amount().compareTo(number.amount()) != 0) {
                return Optional.empty();
            }
            Interval meaning = Instances11.meaning(fact, printing);
            common =
                    byDecimals.size() == 1 ? Optional.of(meaning) : common.flatMap(before -> before.intersect(meaning));
            if (common.isEmpty()) {
                return Optional.empty();
            }
        }
        return common;
    }
}
