package tanshin.fact;

import org.jspecify.annotations.Nullable;

/** Who reports: an identifier in a scheme, such as 37740 in the exchange's {@code http://www.tse.or.jp/sicc}. */
public record EntityId(String scheme, String identifier) implements Comparable<EntityId> {

    // Written out for the reason given in QName.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof EntityId that && identifier.equals(that.identifier) && scheme.equals(that.scheme));
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + identifier.hashCode();
    }

    @Override
    public int compareTo(EntityId other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : identifier.compareTo(other.identifier);
    }
}
