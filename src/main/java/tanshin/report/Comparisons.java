package tanshin.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.network.Solution;

/** Sets prints beside what other cells make of them, and keeps those that are not written alike. */
final class Comparisons {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Solution solution;
    private final Places places;
    private final Results results;

    /**
     * For tables that are finished.
     *
     * @param results what their formulas give
     */
    Comparisons(Solution solution, Places places, Results results) {
        this.solution = solution;
        this.places = places;
        this.results = results;
    }

    /**
     * In the order of the cells.
     *
     * @param refused formulas of cells that show a print, because what they give is not written as the print is
     */
    List<Comparison> of(Collection<Table> tables, Map<CellRef, Formula> refused) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Table table : tables) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.cell(row, column) instanceof Cell.Amount amount) {
                        CellRef place = new CellRef(table.name(), row, column);
                        (amount.formula().isPresent()
                                        ? computed(
                                                place, amount, amount.formula().get())
                                        : printed(place, amount, Optional.ofNullable(refused.get(place))))
                                .ifPresent(comparisons::add);
                    }
                }
            }
        }
        return comparisons;
    }

    private Optional<Comparison> printed(CellRef place, Cell.Amount amount, Optional<Formula> refused) {
        return refused.filter(formula -> !amount.fact().isDerived())
                .map(formula -> new Comparison(
                        place, refused, amount.fact(), amount.shown(), tolerance(formula, amount.fact())));
    }

    /** A ratio that is computed though a filing prints it, with another last digit or with a misprint. */
    private Optional<Comparison> computed(CellRef place, Cell.Amount amount, Formula formula) {
        if (!amount.fact().isDerived()) {
            return Optional.empty();
        }
        return solution.reported(amount.fact().dimensions()).stream()
                .filter(Compiler::hasAmount)
                .reduce((first, last) -> last)
                .flatMap(print -> {
                    BigDecimal own = print.amount().orElseThrow();
                    BigDecimal shown = amount.negated() ? own.negate() : own;
                    AmountStyle style = amount.style();
                    return style.scaled(shown).compareTo(style.scaled(results.amount(place))) == 0
                            ? Optional.empty()
                            : Optional.of(
                                    new Comparison(place, Optional.empty(), print, shown, tolerance(formula, print)));
                });
    }

    /** Half of what the print can mean, and half of what each cell can mean as far as it moves the result. */
    private BigDecimal tolerance(Formula formula, Fact print) {
        BigDecimal own = half(print);
        if (formula instanceof Formula.Sum sum) {
            return sum.terms().stream()
                    .map(term -> half(term.cell()).multiply(term.weight().abs()))
                    .reduce(own, BigDecimal::add);
        }
        Formula.Quotient quotient = (Formula.Quotient) formula;
        BigDecimal divisor = results.amount(quotient.denominator());
        if (divisor.signum() == 0) {
            return own;
        }
        BigDecimal ratio = results.amount(quotient.numerator()).divide(divisor, MathContext.DECIMAL64);
        return half(quotient.numerator())
                .add(half(quotient.denominator()).multiply(ratio.abs()))
                .multiply(quotient.weight().abs())
                .divide(divisor.abs(), MathContext.DECIMAL64)
                .add(own);
    }

    private BigDecimal half(CellRef cell) {
        return places.shown(cell).map(amount -> half(amount.fact())).orElse(BigDecimal.ZERO);
    }

    private BigDecimal half(Fact fact) {
        return solution.meaning(fact)
                .map(Interval::width)
                .map(width -> width.multiply(HALF))
                .orElse(BigDecimal.ZERO);
    }
}
