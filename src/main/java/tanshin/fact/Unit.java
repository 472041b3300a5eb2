package tanshin.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts: measures multiplied, divided by others (XBRL 2.1, 4.8). Pure numbers have no unit, as in the
 * Open Information Model.
 */
public record Unit(List<QName> numerators, List<QName> denominators) implements Comparable<Unit> {

    /** Namespace of the three-letter currency codes. */
    public static final String ISO4217 = "http://www.xbrl.org/2003/iso4217";

    /** Namespace of {@code xbrli:shares}. */
    public static final String XBRLI = "http://www.xbrl.org/2003/instance";

    /** The measure of shares. */
    public static final QName SHARES = new QName(XBRLI, "shares");

    public Unit {
        numerators = numerators.stream().sorted().toList();
        denominators = denominators.stream().sorted().toList();
    }

    public static Unit of(QName measure) {
        return new Unit(List.of(measure), List.of());
    }

    public Unit per(QName measure) {
        return new Unit(numerators, List.of(measure));
    }

    /** What is counted, whatever it is counted per. */
    public Unit undivided() {
        return denominators.isEmpty() ? this : new Unit(numerators, List.of());
    }

    /** A single currency, undivided. */
    public boolean monetary() {
        return denominators.isEmpty()
                && numerators.size() == 1
                && numerators.get(0).namespace().equals(ISO4217);
    }

    // Written out for the reason given in QName.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Unit that
                        && numerators.equals(that.numerators)
                        && denominators.equals(that.denominators));
    }

    @Override
    public int hashCode() {
        return 31 * numerators.hashCode() + denominators.hashCode();
    }

    @Override
    public int compareTo(Unit other) {
        return equals(other) ? 0 : toString().compareTo(other.toString());
    }
}
