package tanshin.check;

import java.util.List;
import java.util.Optional;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Printing;

/**
 * How facts with equal dimensions stand to each other (Open Information Model 1.0, "Duplicate facts"): complete if they are
 * equal, consistent if one amount can be all of them, else inconsistent. Of equal decimals the values must be equal.
 */
final class Duplicates {

    private Duplicates() {}

    /** Whether one amount can be all of them. */
    static boolean consistent(List<Fact> facts, Printing printing) {
        long nils = facts.stream().filter(Fact::isNil).count();
        return nils == facts.size() || (nils == 0 && interval(facts, printing).isPresent());
    }

    /** The amounts that all of these numbers can be; empty if there are none, or equal decimals have different values. */
    static Optional<Interval> interval(List<Fact> facts, Printing printing) {
        Optional<Interval> common = Optional.empty();
        for (int at = 0; at < facts.size(); at++) {
            Fact fact = facts.get(at);
            for (Fact other : facts.subList(0, at)) {
                if (number(other).decimals().equals(number(fact).decimals())
                        && number(other).amount().compareTo(number(fact).amount()) != 0) {
                    return Optional.empty();
                }
            }
            Interval meaning = Instances11.meaning(fact, printing);
            Optional<Interval> both =
                    at == 0 ? Optional.of(meaning) : common.flatMap(before -> before.intersect(meaning));
            if (both.isEmpty()) {
                return Optional.empty();
            }
            common = both;
        }
        return common;
    }

    private static FactValue.Numeric number(Fact fact) {
        return (FactValue.Numeric) fact.value();
    }
}
