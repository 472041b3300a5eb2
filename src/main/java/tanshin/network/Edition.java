package tanshin.network;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FilingId;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/**
 * Tells apart figures that each filing states anew: targets, and translations at the filing's own rate. Inside the network
 * such a figure carries its filing as one more member, so that a revised target is no duplicate of the first.
 */
final class Edition {

    static final QName DIMENSION = new QName("https://w3id.org/tanshin/core/", "Edition");

    private final Taxonomy taxonomy;

    Edition(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What the network knows a reported figure by. */
    Dimensions figure(Fact fact) {
        return fact.source().isPresent()
                ? in(fact.dimensions(), fact.source().get().filing())
                : fact.dimensions();
    }

    /** What the network knows a figure by, if the filing states it. */
    Dimensions in(Dimensions dimensions, FilingId filing) {
        return needed(dimensions) ? dimensions.withMember(DIMENSION, new QName("", filing.text())) : dimensions;
    }

    /** The figure as everybody else knows it. */
    static Dimensions strip(Dimensions figure) {
        return figure.members().containsKey(DIMENSION) ? figure.withoutMember(DIMENSION) : figure;
    }

    /** The equation with the edition taken off those figures that need none. */
    Equation settle(Equation equation) {
        return anyEdition(equation) ? equation.with(this::settle) : equation;
    }

    private static boolean anyEdition(Equation equation) {
        if (equation.result().members().containsKey(DIMENSION)) {
            return true;
        }
        return equation.takes(input -> input.members().containsKey(DIMENSION));
    }

    /** The figure with the edition taken off if it needs none. */
    Dimensions settle(Dimensions figure) {
        boolean superfluous = figure.members().containsKey(DIMENSION) && !needed(strip(figure));
        return superfluous ? strip(figure) : figure;
    }

    private boolean needed(Dimensions figure) {
        if (foreign(figure)) {
            return true;
        }
        for (QName name : figure.members().keySet()) {
            if (taxonomy.dimension(name).map(Dimension::byFiling).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure is money in another currency than the entity reports in. A rate between two is not. */
    boolean foreign(Dimensions figure) {
        if (figure.unit().isPresent()) {
            for (QName name : figure.unit().get().numerators()) {
                if (name.namespace().equals(Unit.ISO4217)
                        && !entity(figure).reportingCurrency().numerators().contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The currency that a figure is in, alone or divided; the reporting currency where it is in none. */
    Unit currency(Dimensions figure) {
        return figure.unit()
                .filter(unit -> unit.numerators().size() == 1
                        && unit.numerators().get(0).namespace().equals(Unit.ISO4217))
                .map(Unit::undivided)
                .orElseGet(() -> entity(figure).reportingCurrency());
    }

    /** The same figure of another concept, in that concept's own unit. */
    Dimensions ofConcept(QName concept, Dimensions figure) {
        Concept other = taxonomy.concept(concept).orElseThrow();
        return figure.withConcept(concept).withUnit(other.unitIn(currency(figure)));
    }

    /** Without the members that divide a whole; those that say whose opinion it is stay. */
    Dimensions undivided(Dimensions figure) {
        return only(figure, dimension -> !divides(dimension));
    }

    /** What has happened, not what was expected: the figure that a target is compared with. */
    Dimensions actual(Dimensions figure) {
        return only(figure, this::divides);
    }

    private static Dimensions only(Dimensions figure, Predicate<QName> kept) {
        SortedMap<QName, QName> members = new TreeMap<>(figure.members());
        members.keySet().removeIf(kept.negate());
        return figure.withMembers(members);
    }

    /** Whether members of the dimension are parts of a whole. */
    boolean divides(QName dimension) {
        return !dimension.equals(DIMENSION)
                && taxonomy.dimension(dimension).map(found -> !found.byFiling()).orElse(true);
    }

    Entity entity(Dimensions figure) {
        return taxonomy.entity(figure.entity())
                .orElseThrow(() -> new IllegalStateException("No entity " + figure.entity() + " in the taxonomy"));
    }
}
