package tanshin.oim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tanshin.fact.Fact;

/** Ids of facts in a report, of which none is given twice: {@code 2009-02-12-9m-fy2008-release_income-9m.r13.c2}. */
final class FactIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The id as JSON takes it; those of an XBRL 2.1 instance of the same facts are equal. */
    String of(Fact fact) {
        String name = "f_" + fact.id().replace('/', '_');
        String id = name;
        while (!taken.add(id)) {
            id = name + "_" + numbers.merge(name, 1, Integer::sum);
        }
        return id;
    }
}
