package tanshin.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * One way to a derived figure.
 *
 * @param rule the calculation, partition, measure or rule of the taxonomy that the equation is an instance of
 * @param words the equation in words, its terms named as the inputs are; found when asked for
 * @param interval what this way alone says of the figure
 * @param printed what it gives when every input is taken at its own point, a print at the printed number; found when asked for
 */
public record Derivation(
        QName rule, Supplier<String> words, List<Fact> inputs, Interval interval, Supplier<BigDecimal> printed) {

    public Derivation {
        inputs = List.copyOf(inputs);
    }

    /** The equation in words, its terms named as the inputs are. */
    public String equation() {
        return words.get();
    }

    /** What it gives when every input is taken at its own point: a print at the printed number. */
    public BigDecimal point() {
        return printed.get();
    }
}
