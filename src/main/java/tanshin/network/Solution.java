package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.fact.Ledger;
import tanshin.fact.Origin;

/**
 * What a ledger comes to: reported facts, facts derived from them, contradictions among them, and the reasons for all.
 *
 * <p>No equation joins the figures of two companies, so each company's are solved by themselves. Not for several threads.
 */
public final class Solution {

    private final Ledger ledger;
    private final Map<EntityId, Part> parts;
    private @Nullable Map<String, Fact> byId;

    Solution(Ledger ledger, Map<EntityId, Part> parts) {
        this.ledger = ledger;
        this.parts = parts;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Every derived fact: company by company, those that follow most directly from prints first. */
    public List<Fact> derived() {
        return parts.values().stream().flatMap(part -> part.derived().stream()).toList();
    }

    /** Certain ones first, then in the order of the ledger. */
    public List<Contradiction> contradictions() {
        return parts.values().stream()
                .flatMap(part -> part.contradictions().stream())
                .sorted(Comparator.comparing(Contradiction::kind))
                .toList();
    }

    public Optional<Fact> byId(String id) {
        Map<String, Fact> facts = byId;
        if (facts == null) {
            facts = new HashMap<>();
            for (Fact fact : (Iterable<Fact>) Stream.concat(ledger.stream(), derived().stream())::iterator) {
                facts.put(fact.id(), fact);
            }
            byId = facts;
        }
        return Optional.ofNullable(facts.get(id));
    }

    /**
     * The fact that speaks for a figure: the best print that nothing contradicts, else what follows from others, else a print
     * that is contradicted and has no substitute. A figure too vague to print is none.
     */
    public Optional<Fact> fact(Dimensions dimensions) {
        return part(dimensions).flatMap(part -> part.fact(dimensions));
    }

    /** The fact that speaks for a figure as an equation names it. */
    public Optional<Fact> factOf(Dimensions inEquation) {
        return part(inEquation).flatMap(part -> part.factOf(inEquation));
    }

    /** Whether a print that nothing contradicts speaks for the figure as an equation names it. */
    public boolean trusted(Dimensions inEquation) {
        return part(inEquation).map(part -> part.trusted(inEquation)).orElse(false);
    }

    /** What follows for a figure from others, though it may be printed as well; unless it is too vague to print. */
    public Optional<Fact> computed(Dimensions dimensions) {
        return part(dimensions).flatMap(part -> part.computed(dimensions));
    }

    /** What a figure can be at most where the taxonomy limits it by a balance, whether or not anything gives it. */
    public Optional<Interval> limit(Dimensions inEquation) {
        return part(inEquation).flatMap(part -> part.limit(inEquation));
    }

    /** Whether the newest filing that prints the figure prints a dash. */
    public Optional<Fact> dash(Dimensions dimensions) {
        return part(dimensions).flatMap(part -> part.dash(dimensions));
    }

    /** A dash among the figures that a measure is taken of: then there is nothing to measure. */
    public Optional<Fact> dashBehind(Dimensions dimensions) {
        return part(dimensions).flatMap(part -> part.dashBehind(dimensions));
    }

    /** The prints of a figure in order of publication. */
    public List<Fact> reported(Dimensions dimensions) {
        return ledger.reported(dimensions);
    }

    /** The equations that say how a figure follows from others, whether or not they are needed. */
    public List<Equation> definitions(Dimensions dimensions) {
        return part(dimensions).map(part -> part.definitions(dimensions)).orElse(List.of());
    }

    /** The figure that an equation names, as everybody else knows it. */
    public Dimensions figure(Dimensions inEquation) {
        return Edition.strip(inEquation);
    }

    /** The equations that define a figure as an equation names it. */
    List<Equation> definitionsOf(Dimensions inEquation) {
        return part(inEquation).map(part -> part.definitionsOf(inEquation)).orElse(List.of());
    }

    /** The same figure as one of the equations names it. */
    public boolean sameFigure(Dimensions inEquation, Dimensions dimensions) {
        return Edition.strip(inEquation).equals(dimensions);
    }

    /** Whether a figure adds nothing to a sum: all that is printed for it are dashes. */
    public boolean nothing(Dimensions inEquation) {
        return part(inEquation).map(part -> part.nothing(inEquation)).orElse(false);
    }

    /** Whether something gives the figure, but too roughly to print. */
    public boolean vague(Dimensions dimensions) {
        return part(dimensions).map(part -> part.vague(dimensions)).orElse(false);
    }

    /** Whether all that a figure is computed from is known, and yet gives none: growth from nothing, or from a loss. */
    public boolean undefined(Dimensions dimensions) {
        return part(dimensions).map(part -> part.undefined(dimensions)).orElse(false);
    }

    /** What an equation gives with these amounts put in. */
    public Optional<BigDecimal> result(Equation equation, Function<Dimensions, Optional<BigDecimal>> amounts) {
        return part(equation.result()).flatMap(part -> part.result(equation, amounts));
    }

    /** The tree of how a fact follows, down to printed places. */
    public Explanation explain(Fact fact) {
        List<Explanation.Way> ways = new ArrayList<>();
        if (fact.origin() instanceof Origin.Derived origin) {
            for (Derivation way : origin.ways()) {
                ways.add(new Explanation.Way(
                        way.rule(),
                        way.equation(),
                        way.interval(),
                        way.inputs().stream().map(this::explain).toList()));
            }
        }
        return new Explanation(fact, ways);
    }

    /** What a fact can mean to the network, which allows a whole unit of the last digit. */
    public Optional<Interval> meaning(Fact fact) {
        return part(fact.dimensions()).flatMap(part -> part.meaning(fact));
    }

    private Optional<Part> part(Dimensions figure) {
        return Optional.ofNullable(parts.get(figure.entity()));
    }
}
