package tanshin.fact;

import java.math.BigDecimal;

/**
 * How far a number is accurate: correct to 10^−places, so −6 is millions (XBRL 2.1, 4.6.5). {@link #EXACT} is XBRL's INF.
 */
public record Decimals(int places) implements Comparable<Decimals> {

    public static final Decimals EXACT = new Decimals(Integer.MAX_VALUE);

    public boolean exact() {
        return equals(EXACT);
    }

    /** One unit of the last accurate digit; zero when exact. */
    public BigDecimal ulp() {
        return exact() ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-places);
    }

    /** Finer is greater. */
    @Override
    public int compareTo(Decimals other) {
        return Integer.compare(places, other.places);
    }

    @Override
    public String toString() {
        return exact() ? "INF" : Integer.toString(places);
    }
}
