package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tanshin.report.AmountStyle;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Formula;

/** Writes a report's formulas as Excel does, without the leading equals sign. */
final class Formulas {

    private final Plan plan;
    private final CellNames names;

    Formulas(Plan plan, CellNames names) {
        this.plan = plan;
        this.names = names;
    }

    /** The formula of a cell on this sheet whose amount is written in this style. */
    String text(Formula formula, AmountStyle style, String sheet) {
        int shift = AmountFormat.of(style).shift();
        if (formula instanceof Formula.Sum sum) {
            return sum(sum.terms(), shift, sheet);
        }
        return quotient((Formula.Quotient) formula, shift, sheet);
    }

    private String sum(List<Formula.Term> terms, int shift, String sheet) {
        List<BigDecimal> weights = terms.stream()
                .map(term -> term.weight().scaleByPowerOfTen(shift(term.cell()) - shift))
                .toList();
        List<CellRef> cells = terms.stream().map(Formula.Term::cell).toList();
        if (weights.stream().allMatch(Formulas::isOne) && (neighbours(cells, 1, 0) || neighbours(cells, 0, 1))) {
            CellRef last = cells.get(cells.size() - 1);
            String lastAddress = plan.address(last, plan.layout(last.table()).sheet());
            return "SUM(" + plan.address(cells.get(0), sheet) + ":" + lastAddress + ")";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.append(weights.get(i).signum() < 0 ? "-" : i > 0 ? "+" : "");
            text.append(factor(weights.get(i).abs())).append(reference(cells.get(i), sheet));
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private String quotient(Formula.Quotient quotient, int shift, String sheet) {
        BigDecimal weight = quotient.weight()
                .scaleByPowerOfTen(shift(quotient.numerator()) - shift(quotient.denominator()) - shift);
        BigDecimal less = quotient.less().scaleByPowerOfTen(-shift);
        String ratio = (weight.signum() < 0 ? "-" : "")
                + factor(weight.abs())
                + reference(quotient.numerator(), sheet)
                + "/"
                + reference(quotient.denominator(), sheet);
        if (less.signum() == 0) {
            return ratio;
        }
        return ratio
                + (less.signum() > 0 ? "-" : "+")
                + less.abs().stripTrailingZeros().toPlainString();
    }

    /** A cell's address; words and dashes count as nothing, where plain arithmetic would fail on them. */
    private String reference(CellRef cell, String sheet) {
        String address = names.of(cell).orElseGet(() -> plan.address(cell, sheet));
        return plan.cell(cell) instanceof Cell.Amount ? address : "N(" + address + ")";
    }

    private int shift(CellRef ref) {
        return plan.cell(ref) instanceof Cell.Amount amount
                ? AmountFormat.of(amount.style()).shift()
                : 0;
    }

    private static String factor(BigDecimal weight) {
        return isOne(weight) ? "" : weight.stripTrailingZeros().toPlainString() + "*";
    }

    private static boolean isOne(BigDecimal weight) {
        return weight.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether each cell is the one so many rows and columns after the one before. */
    private static boolean neighbours(List<CellRef> cells, int rows, int columns) {
        if (cells.size() < 2) {
            return false;
        }
        List<CellRef> expected = new ArrayList<>();
        CellRef first = cells.get(0);
        for (int i = 0; i < cells.size(); i++) {
            expected.add(new CellRef(first.table(), first.row() + i * rows, first.column() + i * columns));
        }
        return cells.equals(expected);
    }
}
