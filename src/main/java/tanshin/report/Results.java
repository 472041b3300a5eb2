package tanshin.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tanshin.fact.QName;

/**
 * What formulas give, so that programs that do not calculate show it too.
 *
 * <p>As in a spreadsheet, a cell that follows from others counts with its own formula's result, not with the amount that a
 * filing prints for it; over several steps the difference can reach the digits shown. Where it does, the cell does not follow:
 * it holds its own amount. Words and dashes count as nothing.
 */
public final class Results {

    private final Function<CellRef, Cell> cells;
    private final Map<CellRef, Result> known = new HashMap<>();
    private final Set<CellRef> asked = new HashSet<>();

    private record Result(BigDecimal amount, Optional<Formula> formula) {}

    /** Over cells of which only those are asked for that formulas lead to. */
    public Results(Function<CellRef, Cell> cells) {
        this.cells = cells;
    }

    static Results of(Map<QName, Table> tables) {
        return new Results(
                place -> Objects.requireNonNull(tables.get(place.table())).cell(place.row(), place.column()));
    }

    /** The amount that a cell comes to, in the unit itself. */
    public BigDecimal amount(CellRef cell) {
        return result(cell).amount();
    }

    /** The formula that the cell follows, if what it gives is written as the cell's own amount is. */
    public Optional<Formula> formula(CellRef cell) {
        return result(cell).formula();
    }

    private Result result(CellRef cell) {
        Result before = known.get(cell);
        if (before != null) {
            return before;
        }
        if (!asked.add(cell)) {
            throw new IllegalStateException("A formula leads back to its own cell: " + cell);
        }
        Result result = cells.apply(cell) instanceof Cell.Amount amount
                ? result(amount)
                : new Result(BigDecimal.ZERO, Optional.empty());
        known.put(cell, result);
        return result;
    }

    private Result result(Cell.Amount amount) {
        return amount.formula()
                .flatMap(this::of)
                .filter(result -> writtenAlike(amount.style(), result, amount.shown()))
                .map(result -> new Result(result, amount.formula()))
                .orElseGet(() -> new Result(amount.shown(), Optional.empty()));
    }

    private static boolean writtenAlike(AmountStyle style, BigDecimal one, BigDecimal other) {
        return style.scaled(one).compareTo(style.scaled(other)) == 0;
    }

    /** What a formula gives; nothing if it divides by zero. */
    public Optional<BigDecimal> of(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return Optional.of(sum.terms().stream()
                    .map(term -> term.weight().multiply(amount(term.cell())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        Formula.Quotient quotient = (Formula.Quotient) formula;
        return Optional.of(amount(quotient.denominator()))
                .filter(denominator -> denominator.signum() != 0)
                .map(denominator -> quotient.weight()
                        .multiply(amount(quotient.numerator()))
                        .divide(denominator, MathContext.DECIMAL128)
                        .subtract(quotient.less()));
    }
}
