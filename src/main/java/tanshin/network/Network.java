package tanshin.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tanshin.fact.EntityId;
import tanshin.fact.Ledger;
import tanshin.taxonomy.Taxonomy;

/** Makes the equations of a ledger work as one network. */
public final class Network {

    private Network() {}

    /**
     * Tests every relation, finds the prints that cannot be right, and derives what follows from all others. The outcome
     * depends on the ledger and the taxonomy alone, not on the order of equations.
     */
    public static Solution solve(Ledger ledger, Taxonomy taxonomy) {
        List<Map.Entry<EntityId, Ledger>> companies =
                List.copyOf(ledger.byEntity().entrySet());
        Stream<Map.Entry<EntityId, Ledger>> side =
                companies.size() > 1 ? companies.parallelStream() : companies.stream();
        List<Part> solved =
                side.map(company -> new Part(company.getValue(), taxonomy)).toList();
        Map<EntityId, Part> parts = new LinkedHashMap<>();
        for (int at = 0; at < solved.size(); at++) {
            parts.put(companies.get(at).getKey(), solved.get(at));
        }
        return new Solution(ledger, parts);
    }
}
