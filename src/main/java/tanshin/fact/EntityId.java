package tanshin.fact;

/** Who reports: an identifier in a scheme, such as 37740 in the exchange's {@code http://www.tse.or.jp/sicc}. */
public record EntityId(String scheme, String identifier) implements Comparable<EntityId> {

    @Override
    public int compareTo(EntityId other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : identifier.compareTo(other.identifier);
    }
}
