package tanshin.network;

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
        Edition edition = new Edition(taxonomy);
        Prints prints = new Prints(ledger, taxonomy, edition);
        Equations equations = new Equations(ledger, taxonomy, edition);
        Blame.Judgement judgement = Blame.judge(prints, edition, equations);
        return new Solution(ledger, prints, edition, equations, judgement, new FactNames(taxonomy, edition));
    }
}
