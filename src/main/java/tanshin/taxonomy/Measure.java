package tanshin.taxonomy;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * The unit of the measure's figures.
     *
     * @param base the unit of the figure that the measure is taken of
     * @param unitOf the unit of a concept's figures
     */
    public Optional<Unit> unit(Optional<Unit> base, Function<QName, Optional<Unit>> unitOf) {
        if (form instanceof Form.Difference difference) {
            return difference.of().isPresent() ? Optional.empty() : base;
        }
        if (form instanceof Form.Quotient quotient) {
            Optional<Unit> below = unitOf.apply(quotient.denominator());
            boolean money = base.equals(below)
                    || (base.map(Unit::monetary).orElse(false)
                            && below.map(Unit::monetary).orElse(false));
            return money
                    ? Optional.empty()
                    : base.flatMap(unit ->
                            below.map(divisor -> unit.per(divisor.numerators().get(0))));
        }
        return Optional.empty();
    }

    /** The equation that gives the measure's figure. */
    public sealed interface Form {

        /** The figure over another period's figure, less one; only where that other figure is positive. */
        record RelativeChange(Shift against) implements Form {}

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
