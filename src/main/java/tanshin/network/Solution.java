package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Ledger;
import tanshin.fact.Origin;

/** What a ledger comes to: reported facts, facts derived from them, contradictions among them, and the reasons for all. */
public final class Solution {

    private final Ledger ledger;
    private final Prints prints;
    private final Edition edition;
    private final Equations equations;
    private final Derivations derivations;
    private final List<Contradiction> contradictions;
    private final Set<Fact> excluded;
    private final FactNames names;
    private final Map<Dimensions, Fact> derived;
    private final Map<String, Fact> byId = new LinkedHashMap<>();

    Solution(
            Ledger ledger,
            Prints prints,
            Edition edition,
            Equations equations,
            Blame.Judgement judgement,
            FactNames names) {
        this.ledger = ledger;
        this.prints = prints;
        this.edition = edition;
        this.equations = equations;
        this.derivations = judgement.derivations();
        this.contradictions = judgement.contradictions();
        this.excluded = judgement.excluded();
        this.names = names;
        this.derived = new DerivedFacts(derivations, names).facts();
        ledger.stream().forEach(fact -> byId.put(fact.id(), fact));
        derived.values().forEach(fact -> byId.put(fact.id(), fact));
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Every derived fact, those that follow most directly from prints first. */
    public List<Fact> derived() {
        return List.copyOf(derived.values());
    }

    public List<Contradiction> contradictions() {
        return contradictions;
    }

    public Optional<Fact> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The fact that speaks for a figure: the best print that nothing contradicts, else what follows from others, else a print
     * that is contradicted and has no substitute. A figure too vague to print is none.
     */
    public Optional<Fact> fact(Dimensions dimensions) {
        Dimensions figure = newest(dimensions);
        return prints.best(figure, excluded).or(() -> computed(dimensions)).or(() -> prints.best(figure, Set.of()));
    }

    /** The fact that speaks for a figure as an equation names it. */
    public Optional<Fact> factOf(Dimensions inEquation) {
        return prints.best(inEquation, excluded)
                .or(() -> Optional.ofNullable(derived.get(inEquation)))
                .or(() -> prints.best(inEquation, Set.of()));
    }

    /** Whether a print that nothing contradicts speaks for the figure as an equation names it. */
    public boolean trusted(Dimensions inEquation) {
        return prints.best(inEquation, excluded).isPresent();
    }

    /** What follows for a figure from others, though it may be printed as well; unless it is too vague to print. */
    public Optional<Fact> computed(Dimensions dimensions) {
        Dimensions figure = newest(dimensions);
        return Optional.ofNullable(derived.get(figure))
                .or(() -> recomputed(figure))
                .filter(Solution::printable);
    }

    /** Whether the newest filing that prints the figure prints a dash. */
    public Optional<Fact> dash(Dimensions dimensions) {
        List<Fact> facts = ledger.reported(dimensions);
        return facts.stream().filter(Fact::isNil).reduce((first, last) -> last);
    }

    /** A dash among the figures that a measure is taken of: then there is nothing to measure. */
    public Optional<Fact> dashBehind(Dimensions dimensions) {
        return definitions(dimensions).stream()
                .flatMap(equation -> equation.inputs().stream())
                .filter(prints::onlyDashes)
                .flatMap(input -> dash(Edition.strip(input)).stream())
                .findFirst();
    }

    /** The prints of a figure in order of publication. */
    public List<Fact> reported(Dimensions dimensions) {
        return ledger.reported(dimensions);
    }

    /** The equations that say how a figure follows from others, whether or not they are needed. */
    public List<Equation> definitions(Dimensions dimensions) {
        return equations.defining(newest(dimensions));
    }

    /** The figure that an equation names, as everybody else knows it. */
    public Dimensions figure(Dimensions inEquation) {
        return Edition.strip(inEquation);
    }

    /** The same figure as one of the equations names it. */
    public boolean sameFigure(Dimensions inEquation, Dimensions dimensions) {
        return Edition.strip(inEquation).equals(dimensions);
    }

    /** Whether a figure adds nothing to a sum: all that is printed for it are dashes. */
    public boolean nothing(Dimensions inEquation) {
        return prints.onlyDashes(inEquation);
    }

    /** Whether something gives the figure, but too roughly to print. */
    public boolean vague(Dimensions dimensions) {
        return derivations.known(newest(dimensions)).isPresent();
    }

    /** Whether all that a figure is computed from is known, and yet gives none: growth from nothing, or from a loss. */
    public boolean undefined(Dimensions dimensions) {
        return definitions(dimensions).stream()
                .anyMatch(equation -> equation.inputs().stream()
                        .allMatch(input -> derivations.known(input).isPresent()));
    }

    /** What an equation gives with these amounts put in. */
    public Optional<BigDecimal> result(Equation equation, Function<Dimensions, Optional<BigDecimal>> amounts) {
        return Algebra.solve(
                        equation,
                        equation.result(),
                        figure -> amounts.apply(figure)
                                .or(() -> nothing(figure) ? Optional.of(BigDecimal.ZERO) : Optional.empty())
                                .map(Interval::point))
                .map(Interval::middle);
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
        return fact.value() instanceof FactValue.Numeric && !fact.isDerived()
                ? Optional.of(prints.meaning(fact))
                : fact.interval();
    }

    /** A printed measure computed again from the figures that define it. */
    private Optional<Fact> recomputed(Dimensions figure) {
        return equations.defining(figure).stream()
                .filter(equation -> figure.measure().isPresent()
                        && equation.inputs().stream().noneMatch(input -> derivations.restsOn(input, figure)))
                .flatMap(equation -> Algebra.solve(equation, figure, derivations::known).stream()
                        .map(interval -> new Derivations.Way(equation, interval.rounded(Derivations.DIGITS))))
                .findFirst()
                .map(way -> new DerivedFacts(derivations, names).fact(figure, List.of(way), derived));
    }

    private static boolean printable(Fact fact) {
        return fact.interval().map(interval -> !tooVague(fact, interval)).orElse(false);
    }

    /** A change may well contain zero; it is printable when it is known to a thousandth. */
    private static boolean tooVague(Fact fact, Interval interval) {
        boolean ratio = fact.dimensions().unit().isEmpty();
        return ratio ? interval.width().compareTo(new BigDecimal("0.01")) > 0 : Derivations.vague(interval);
    }

    /** The figure in the newest edition that states it. */
    private Dimensions newest(Dimensions dimensions) {
        List<FilingId> filings =
                ledger.filings().stream().map(filing -> filing.id()).toList();
        for (int at = filings.size() - 1; at >= 0; at--) {
            Dimensions figure = edition.in(dimensions, filings.get(at));
            if (derivations.known(figure).isPresent() || figure.equals(dimensions)) {
                return figure;
            }
        }
        return dimensions;
    }
}
