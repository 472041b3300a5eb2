package tanshin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tanshin.fact.Decimals;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.render.SampleReport;

/** Over the sample's revenues in millions, with other formulas in the first column. */
class ResultsTest {

    private static final Table REVENUES = SampleReport.report().tables().get(0);

    private final List<Row> rows = new ArrayList<>(REVENUES.rows());

    @Test
    void addsWithWeights() {
        follow(5, sum(term(1, 6, 0), term(-2, 7, 0), term(5, 7, 1)), 691_271_000); // the last is a dash
        assertThat(results().amount(cell(5, 0))).isEqualByComparingTo("691271000");
        assertThat(results().formula(cell(5, 0))).isPresent();
    }

    @Test
    void dividesAndSubtracts() {
        follow(5, new Formula.Quotient(new BigDecimal(3000000), cell(6, 0), cell(6, 0), BigDecimal.ONE), 2999999);
        assertThat(results().amount(cell(5, 0))).isEqualByComparingTo("2999999");
    }

    @Test
    void countsACellThatFollowsWithWhatItsFormulaGives() {
        follow(5, sum(term(1, 6, 0)), 725_600_000); // follows: 726 million, as 725,801 thousand is written
        follow(7, sum(term(2, 5, 0)), 1_451_602_000);
        assertThat(results().amount(cell(7, 0))).isEqualByComparingTo("1451602000");
    }

    @Test
    void letsACellKeepItsOwnAmountWhereTheFormulaWouldShowOtherDigits() {
        follow(5, sum(term(1, 6, 0)), 725_400_000);
        follow(7, sum(term(2, 5, 0)), 1_450_800_000);
        assertThat(results().formula(cell(5, 0))).isEmpty();
        assertThat(results().amount(cell(5, 0))).isEqualByComparingTo("725400000");
        assertThat(results().formula(cell(7, 0))).isPresent();
        assertThat(results().amount(cell(7, 0))).isEqualByComparingTo("1450800000");
    }

    @Test
    void letsACellKeepItsOwnAmountWhereTheFormulaWouldDivideByZero() {
        follow(5, new Formula.Quotient(BigDecimal.ONE, cell(6, 0), cell(7, 1), BigDecimal.ZERO), 1);
        assertThat(results().formula(cell(5, 0))).isEmpty();
        assertThat(results().amount(cell(5, 0))).isEqualByComparingTo("1");
    }

    @Test
    void refusesAFormulaThatLeadsBackToItself() {
        follow(5, sum(term(1, 6, 0)), 1);
        follow(6, sum(term(1, 5, 0)), 1);
        assertThatThrownBy(() -> results().amount(cell(5, 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leads back")
                .hasMessageContaining("Revenues");
    }

    private Results results() {
        Table table = new Table(
                REVENUES.name(), REVENUES.title(), REVENUES.unit(), REVENUES.columns(), rows, REVENUES.notes());
        return new Results(cell -> table.cell(cell.row(), cell.column()));
    }

    /** Gives the row's first cell this formula and this amount. */
    private void follow(int row, Formula formula, long amount) {
        Row old = rows.get(row);
        Cell.Amount cell = (Cell.Amount) old.cells().get(0);
        List<Cell> cells = new ArrayList<>(old.cells());
        cells.set(0, new Cell.Amount(fact(cell.fact(), amount), cell.style(), false, Optional.of(formula)));
        rows.set(row, new Row(old.label(), old.depth(), old.emphasis(), cells));
    }

    private static Fact fact(Fact fact, long amount) {
        FactValue value = new FactValue.Numeric(new BigDecimal(amount), Decimals.EXACT);
        return new Fact(fact.id(), fact.dimensions(), value, Optional.empty(), fact.origin());
    }

    private static Formula sum(Formula.Term... terms) {
        return new Formula.Sum(List.of(terms));
    }

    private static Formula.Term term(int weight, int row, int column) {
        return new Formula.Term(new BigDecimal(weight), cell(row, column));
    }

    private static CellRef cell(int row, int column) {
        return new CellRef(SampleReport.REVENUES, row, column);
    }
}
