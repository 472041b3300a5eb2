package tanshin.network;

import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FilingId;
import tanshin.fact.QName;
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
        boolean none = equation.figures().noneMatch(figure -> figure.members().containsKey(DIMENSION));
        return none ? equation : equation.with(this::settle);
    }

    private Dimensions settle(Dimensions figure) {
        return needed(strip(figure)) ? figure : strip(figure);
    }

    private boolean needed(Dimensions figure) {
        return foreign(figure)
                || figure.members().keySet().stream()
                        .anyMatch(name -> taxonomy.dimension(name)
                                .map(Dimension::byFiling)
                                .orElse(false));
    }

    /** Whether the figure is money in another currency than the entity reports in. A rate between two is not. */
    boolean foreign(Dimensions figure) {
        return figure.unit()
                .map(unit -> unit.numerators().stream()
                        .filter(name -> name.namespace().equals(tanshin.fact.Unit.ISO4217))
                        .anyMatch(name ->
                                !entity(figure).reportingCurrency().numerators().contains(name)))
                .orElse(false);
    }

    Entity entity(Dimensions figure) {
        return taxonomy.entities().stream()
                .filter(entity -> entity.id().equals(figure.entity()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No entity " + figure.entity() + " in the taxonomy"));
    }
}
