package tanshin.fact;

import java.math.BigDecimal;

/** What a fact says. */
public sealed interface FactValue {

    /**
     * A number in the fact's unit itself (JPY, never millions of JPY), with its concept's natural sign.
     *
     * @param decimals how far the number is accurate (Open Information Model 1.0, "Facts")
     */
    record Numeric(BigDecimal amount, Decimals decimals) implements FactValue {}

    /** A text, a date, true or false, or the name of an individual: the lexical form of the concept's type. */
    record Text(String content) implements FactValue {}

    /** Reported as having no value: a printed dash. Adds nothing to a sum. */
    record Nil() implements FactValue {}
}
