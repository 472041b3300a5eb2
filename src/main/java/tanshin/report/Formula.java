package tanshin.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a cell's shown amount follows from the shown amounts of other cells of the same report. Every renderer may ignore it;
 * a spreadsheet lives by it.
 */
public sealed interface Formula {

    /** Σ weight · cell. */
    record Sum(List<Term> terms) implements Formula {
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /** {@code weight · numerator ÷ denominator − less}. */
    record Quotient(BigDecimal weight, CellRef numerator, CellRef denominator, BigDecimal less) implements Formula {}

    /** A cell taken so many times, negative where the signs shown differ from the natural ones. */
    record Term(BigDecimal weight, CellRef cell) {}
}
