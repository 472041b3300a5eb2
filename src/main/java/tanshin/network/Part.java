package tanshin.network;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Ledger;
import tanshin.taxonomy.Taxonomy;

/** What the figures of one company come to. */
final class Part {

    private static final BitSet NONE = new BitSet();

    private final Ledger ledger;
    private final Edition edition;
    private final Figures figures = new Figures();
    private final Prints prints;
    private final Equations equations;
    private final Limits limits;
    private final List<Contradiction> contradictions;
    private final BitSet excluded;
    private final Derivations derivations;
    private final DerivedFacts derived;

    /** @param ledger facts of one company only */
    Part(Ledger ledger, Taxonomy taxonomy) {
        this.ledger = ledger;
        this.edition = new Edition(taxonomy);
        this.prints = new Prints(ledger, taxonomy, edition, figures);
        this.equations = new Equations(ledger, taxonomy, edition, figures);
        this.limits = new Limits(taxonomy, edition, figures);
        Blame.Judgement judgement = Blame.judge(prints, figures, equations, limits);
        this.contradictions = judgement.contradictions();
        this.excluded = judgement.excluded();
        this.derivations = judgement.derivations();
        this.derived = new DerivedFacts(prints, figures, derivations, new FactNames(taxonomy, edition));
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    List<Fact> derived() {
        return derived.all();
    }

    /**
     * The fact that speaks for a figure: the best print that nothing contradicts, else what follows from others, else a print
     * that is contradicted and has no substitute. A figure too vague to print is none.
     */
    Optional<Fact> fact(Dimensions dimensions) {
        int figure = figures.find(newest(dimensions));
        return best(figure, excluded).or(() -> computed(dimensions)).or(() -> best(figure, NONE));
    }

    /** The fact that speaks for a figure as an equation names it. */
    Optional<Fact> factOf(Dimensions inEquation) {
        int figure = figures.find(inEquation);
        return best(figure, excluded).or(() -> derived.of(figure)).or(() -> best(figure, NONE));
    }

    /** Whether a print that nothing contradicts speaks for the figure as an equation names it. */
    boolean trusted(Dimensions inEquation) {
        return best(figures.find(inEquation), excluded).isPresent();
    }

    /** What follows for a figure from others, though it may be printed as well; unless it is too vague to print. */
    Optional<Fact> computed(Dimensions dimensions) {
        Dimensions figure = newest(dimensions);
        return derived.of(figures.find(figure)).or(() -> recomputed(figure)).filter(Part::printable);
    }

    /** Whether the newest filing that prints the figure prints a dash. */
    Optional<Fact> dash(Dimensions dimensions) {
        List<Fact> facts = ledger.reported(dimensions);
        return facts.stream().filter(Fact::isNil).reduce((first, last) -> last);
    }

    /** A dash among the figures that a measure is taken of: then there is nothing to measure. */
    Optional<Fact> dashBehind(Dimensions dimensions) {
        return definitions(dimensions).stream()
                .flatMap(equation -> equation.inputs().stream())
                .filter(this::nothing)
                .flatMap(input -> dash(Edition.strip(input)).stream())
                .findFirst();
    }

    /** The equations that say how a figure follows from others, whether or not they are needed. */
    List<Equation> definitions(Dimensions dimensions) {
        return definitionsOf(newest(dimensions));
    }

    List<Equation> definitionsOf(Dimensions inEquation) {
        return equations.defining(inEquation);
    }

    /** Whether a figure adds nothing to a sum: all that is printed for it are dashes. */
    boolean nothing(Dimensions inEquation) {
        return prints.onlyDashes(figures.find(inEquation));
    }

    /** Whether something gives the figure, or all that it is computed from, but too roughly to print. */
    boolean vague(Dimensions dimensions) {
        return known(newest(dimensions)).isPresent()
                || computable(dimensions).anyMatch(equation -> !undefined(equation));
    }

    /** Whether all that a figure is computed from is known, and yet gives none: growth from nothing, or from a loss. */
    boolean undefined(Dimensions dimensions) {
        return computable(dimensions).anyMatch(this::undefined);
    }

    private Stream<Equation> computable(Dimensions dimensions) {
        return definitions(dimensions).stream()
                .filter(equation -> equation.inputs().stream()
                        .allMatch(input -> known(input).isPresent() || nothing(input)));
    }

    /** Whether a quotient divides by what is surely not more than nothing. */
    private boolean undefined(Equation equation) {
        return equation instanceof Equation.Quotient quotient
                && known(quotient.denominator())
                        .map(below -> below.high().signum() <= 0)
                        .orElseGet(() -> nothing(quotient.denominator()));
    }

    /** What an equation gives with these amounts put in. */
    Optional<BigDecimal> result(Equation equation, Function<Dimensions, Optional<BigDecimal>> amounts) {
        return Wired.solve(
                        equation,
                        equation.result(),
                        figure -> amounts.apply(figure)
                                .or(() -> nothing(figure) ? Optional.of(BigDecimal.ZERO) : Optional.empty())
                                .map(Interval::point))
                .map(Interval::middle);
    }

    /** What a fact can mean to the network, which allows a whole unit of the last digit. */
    Optional<Interval> meaning(Fact fact) {
        return fact.value() instanceof FactValue.Numeric && !fact.isDerived() ? prints.meaning(fact) : fact.interval();
    }

    /** What a figure that nothing gives can be at most, if the taxonomy limits it. */
    Optional<Interval> limit(Dimensions inEquation) {
        int figure = figures.find(inEquation);
        return figure < 0 ? Optional.empty() : Optional.ofNullable(limits.of(figure, derivations::known));
    }

    /** A printed measure computed again from the figures that define it. */
    private Optional<Fact> recomputed(Dimensions dimensions) {
        int figure = figures.number(dimensions);
        if (dimensions.measure().isEmpty()) {
            return Optional.empty();
        }
        return equations.about(figure).stream()
                .filter(equation -> equation.result() == figure && equation.readable(0) && !circular(equation))
                .flatMap(equation -> Optional.ofNullable(equation.solve(0, derivations::known)).stream()
                        .map(interval -> new Derivations.Way(equation, interval.rounded(Derivations.DIGITS))))
                .findFirst()
                .map(way -> derived.fact(figure, List.of(way)));
    }

    /** Whether what goes into an equation rests on what comes out of it. */
    private boolean circular(Wired equation) {
        for (int input : equation.figures()) {
            if (input != equation.result() && derivations.restsOn(input, equation.result())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Fact> best(int figure, BitSet without) {
        return Optional.ofNullable(prints.best(figure, without)).map(Prints.Print::fact);
    }

    private Optional<Interval> known(Dimensions figure) {
        return Optional.ofNullable(derivations.known(figures.find(figure)));
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
            if (known(figure).isPresent() || figure.equals(dimensions)) {
                return figure;
            }
        }
        return dimensions;
    }
}
