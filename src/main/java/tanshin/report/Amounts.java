package tanshin.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.network.Solution;
import tanshin.taxonomy.Measure;
import tanshin.taxonomy.Taxonomy;

/** Finds the number that stands for a figure, and says how well it is known; or why there is none. */
final class Amounts {

    private final Taxonomy taxonomy;
    private final Solution solution;
    private final Roughness roughness;
    private final Set<String> suspects;

    Amounts(Taxonomy taxonomy, Solution solution) {
        this.taxonomy = taxonomy;
        this.solution = solution;
        this.roughness = new Roughness(solution);
        this.suspects = solution.contradictions().stream()
                .flatMap(contradiction -> contradiction.suspects().stream())
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    /** The cell of a figure: its amount, a dash that a filing prints, or the reason why there is neither; blank if it is of later times. */
    Cell cell(Dimensions dimensions, Aspects aspects, AmountStyle style) {
        if (aspects.dashWhereReported() && solution.dash(dimensions).isPresent()) {
            return new Cell.Dash(solution.dash(dimensions).get());
        }
        Optional<Fact> fact = fact(dimensions, style).filter(Compiler::hasAmount);
        if (fact.filter(found -> !saysSomething(found, style)).isPresent()) {
            return new Cell.Missing(dimensions, Compiler.word(taxonomy, "NotMeaningful"));
        }
        boolean negated = aspects.negated() && turns(dimensions);
        return fact.<Cell>map(found -> amount(found, negated, style))
                .or(() -> solution.dash(dimensions).map(Cell.Dash::new))
                .or(() -> solution.dashBehind(dimensions).map(dash -> new Cell.Dash(dash, /* behind= */ true)))
                .orElseGet(() -> taxonomy.exists(dimensions) ? missing(dimensions) : new Cell.Blank());
    }

    /** What stands where nothing gives the figure. */
    Cell.Missing missing(Dimensions dimensions) {
        return new Cell.Missing(dimensions, reason(dimensions));
    }

    /** Ratios and changes are computed first, as far as they come out exactly; else the print or what follows. */
    private Optional<Fact> fact(Dimensions dimensions, AmountStyle style) {
        return dimensions.measure().isEmpty()
                ? solution.fact(dimensions)
                : solution.computed(dimensions)
                        .filter(computed -> !roughness.of(computed, style))
                        .or(() -> solution.fact(dimensions));
    }

    private Cell.Amount amount(Fact fact, boolean negated, AmountStyle style) {
        AmountStyle written = asPrinted(fact, style);
        boolean printed = !fact.isDerived() || roughness.printed(fact, written);
        Cell.Standing standing = new Cell.Standing(printed, roughness.of(fact, written), suspects.contains(fact.id()));
        return new Cell.Amount(fact, written, negated, Optional.empty(), standing);
    }

    /** Of a print, no more places are written behind the point than it has. */
    private static AmountStyle asPrinted(Fact fact, AmountStyle style) {
        return !fact.isDerived() && fact.value() instanceof FactValue.Numeric number
                ? style.upTo(number.decimals())
                : style;
    }

    /** What a filing prints is shown whatever it says. */
    private boolean saysSomething(Fact fact, AmountStyle style) {
        return style.meaningful(fact.point().orElseThrow())
                || !solution.reported(fact.dimensions()).isEmpty();
    }

    /** A relative change says how a figure grew, whatever sign the table shows it with; amounts and shares turn with it. */
    private boolean turns(Dimensions dimensions) {
        return dimensions
                .measure()
                .flatMap(taxonomy::measure)
                .map(measure -> !(measure.form() instanceof Measure.Form.RelativeChange))
                .orElse(true);
    }

    private Labels reason(Dimensions dimensions) {
        String word = solution.undefined(dimensions)
                ? "Undefined"
                : solution.vague(dimensions) ? "TooVague" : isPrinted(dimensions) ? "Contradicted" : "NotKnown";
        return Compiler.word(taxonomy, word);
    }

    private boolean isPrinted(Dimensions dimensions) {
        return solution.reported(dimensions).stream().anyMatch(Compiler::hasAmount);
    }
}
