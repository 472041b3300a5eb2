package tanshin.fact;

import java.util.List;

/** Where a fact came from. */
public sealed interface Origin {

    /** Printed in a filing. */
    record Reported(Source source) implements Origin {}

    /**
     * Follows from other facts.
     *
     * @param ways each equation that gives the figure; where there are several, their intervals intersect
     */
    record Derived(List<Derivation> ways) implements Origin {
        public Derived {
            ways = List.copyOf(ways);
        }
    }
}
