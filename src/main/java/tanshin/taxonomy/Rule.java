package tanshin.taxonomy;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/** An equation between facts that is neither a calculation nor a partition nor a measure. */
public sealed interface Rule {

    QName name();

    Labels labels();

    /** A cumulative span is the one before it and the quarter that follows; a year is four quarters. */
    record PeriodSum(QName name, Labels labels, Measure.Applies appliesTo) implements Rule {}

    /** Closing balance less opening balance is the movement between them. */
    record RollForward(QName name, Labels labels, QName balance, QName movement) implements Rule {}

    /**
     * An amount in the foreign currency times the filing's rate is the amount in the reporting currency.
     *
     * @param rate the concept of the rate: units of the reporting currency for one of the foreign one
     */
    record Translation(QName name, Labels labels, QName rate) implements Rule {}

    /** One concept's figure is a fixed multiple of another's. */
    record Multiple(QName name, Labels labels, QName multiple, QName of, BigDecimal factor) implements Rule {}

    /** The average of a fiscal year is half the sum of the balances at its start and its end. */
    record Average(QName name, Labels labels, QName average, QName balance) implements Rule {}

    /**
     * One concept's figure is another's over a third one's, of the same period.
     *
     * @param of the measure of the third one that it is divided by; empty for that concept's own figure
     */
    record Ratio(QName name, Labels labels, QName ratio, QName numerator, QName denominator, Optional<QName> of)
            implements Rule {}

    /**
     * The size of one concept's figure is at most a fixed part of a balance at the end of its period. It gives no figure, but
     * what would give a larger one cannot be right.
     *
     * @param factor the part, such as 0.05
     */
    record Limit(QName name, Labels labels, QName limited, QName balance, BigDecimal factor) implements Rule {}
}
