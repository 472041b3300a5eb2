package tanshin.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way to a derived figure.
 *
 * @param rule the calculation, partition, measure or rule of the taxonomy that the equation is an instance of
 * @param equation the equation in words, its terms named as the inputs are
 * @param interval what this way alone says of the figure
 * @param point what it gives when every input is taken at its own point: a print at the printed number
 */
public record Derivation(QName rule, String equation, List<Fact> inputs, Interval interval, BigDecimal point) {

    public Derivation {
        inputs = List.copyOf(inputs);
    }
}
