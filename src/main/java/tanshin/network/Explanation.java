package tanshin.network;

import java.util.List;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.fact.QName;

/**
 * Why a figure is what it is: the place where it was printed, or the equations that it follows from, down to printed places.
 *
 * @param ways empty for a reported fact; several where equations confirm each other, and then their intervals intersect
 */
public record Explanation(Fact fact, List<Way> ways) {

    /**
     * One equation and what went into it.
     *
     * @param interval what it alone says
     */
    public record Way(QName rule, String equation, Interval interval, List<Explanation> because) {
        public Way {
            because = List.copyOf(because);
        }
    }

    public Explanation {
        ways = List.copyOf(ways);
    }
}
