package tanshin.taxonomy;

import java.util.Optional;
import java.util.Set;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Unit;

/**
 * A way of turning a concept's figure into another one about it.
 *
 * @param amounts the style in which figures of the measure are written, where it has one of its own
 */
public record Measure(
        QName name, Labels labels, String definition, Form form, Applies appliesTo, Optional<QName> amounts) {

    /** The measure of which it is taken in turn; empty where it is taken of the concept's own figures. */
    public Optional<QName> base() {
        if (form instanceof Form.RelativeChange change) {
            return change.of();
        }
        return form instanceof Form.Difference difference ? difference.of() : Optional.empty();
    }

    /** The period that figures are compared with, if they are. */
    public Optional<Shift> against() {
        if (form instanceof Form.RelativeChange change) {
            return Optional.of(change.against());
        }
        return form instanceof Form.Difference difference ? Optional.of(difference.against()) : Optional.empty();
    }

    /** What figures are divided by, if they are. */
    public Optional<QName> denominator() {
        return form instanceof Form.Quotient quotient ? Optional.of(quotient.denominator()) : Optional.empty();
    }

    /**
     * The unit of the measure's figures.
     *
     * @param base the unit of the figure that the measure is taken of
     * @param denominator the unit of what it is divided by, if it is a quotient
     */
    public Optional<Unit> unit(Optional<Unit> base, Optional<Unit> denominator) {
        if (form instanceof Form.Difference) {
            return base;
        }
        if (form instanceof Form.Quotient && !base.equals(denominator)) {
            return base.flatMap(above ->
                    denominator.map(below -> above.per(below.numerators().get(0))));
        }
        return Optional.empty();
    }

    /** The equation that gives the measure's figure. */
    public sealed interface Form {

        /**
         * The figure over another period's figure, less one; only where that other figure is positive.
         *
         * @param of the measure whose figures are compared; empty for the concept's own
         */
        record RelativeChange(Shift against, Optional<QName> of) implements Form {}

        /**
         * The figure less another period's figure.
         *
         * @param of the measure whose figures are compared; empty for the concept's own
         */
        record Difference(Shift against, Optional<QName> of) implements Form {}

        /**
         * The figure over another concept's figure of the same period.
         *
         * @param whole whether the denominator is undivided: members of partitioned dimensions are left out of it
         */
        record Quotient(QName denominator, boolean whole) implements Form {}
    }

    /** The concepts for which a measure is taken: whole types, and single ones. */
    public record Applies(Set<Concept.Type> types, Set<QName> concepts) {
        public Applies {
            types = Set.copyOf(types);
            concepts = Set.copyOf(concepts);
        }

        public boolean to(Concept concept) {
            return types.contains(concept.type()) || concepts.contains(concept.name());
        }
    }
}
