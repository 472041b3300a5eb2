package tanshin.network;

import java.util.List;
import java.util.Optional;
import tanshin.fact.Fact;
import tanshin.fact.Interval;

/**
 * Prints that cannot all be right.
 *
 * @param kind how sure it is which print is wrong
 * @param suspects the print that the rest of the evidence speaks against; several where it cannot decide between them
 * @param expected what the suspect would have to be, where the rest says so
 * @param slip what kind of mistake would make the print out of what is expected
 * @param broken the equations that the prints break; none where two prints of one figure differ
 * @param evidence the other prints in the broken equations
 */
public record Contradiction(
        Kind kind,
        List<Fact> suspects,
        Optional<Interval> expected,
        Optional<Slip> slip,
        List<Equation> broken,
        List<Fact> evidence) {

    /** How sure it is which print is wrong. */
    public enum Kind {
        /** The rest speaks against it, and either two independent equations do or the slip is a known one. */
        CERTAIN,
        /** The rest speaks against it. */
        LIKELY,
        /** One of these is wrong, and nothing says which. */
        UNEXPLAINED
    }

    public Contradiction {
        suspects = List.copyOf(suspects);
        broken = List.copyOf(broken);
        evidence = List.copyOf(evidence);
    }
}
