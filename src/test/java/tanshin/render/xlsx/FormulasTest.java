package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tanshin.fact.QName;
import tanshin.render.SampleReport;
import tanshin.report.CellRef;
import tanshin.report.Formula;

/** The sample's revenues begin in row 7, column C; its income in row 9. */
class FormulasTest {

    private static final String SHEET = "Revenues by service";

    private final Plan plan = Plan.of(SampleReport.report(), Phrases.load(), 1_000);
    private final Formulas formulas = new Formulas(plan, CellNames.of(SampleReport.report(), plan));

    @Test
    void sumsNeighboursAsARange() {
        assertThat(text(sum(term(1, 1, 0), term(1, 2, 0), term(1, 3, 0)))).isEqualTo("SUM(C8:C10)");
        assertThat(text(sum(term(1, 1, 0), term(1, 1, 1)))).isEqualTo("SUM(C8:D8)");
    }

    @Test
    void spellsOutWhatIsNoRange() {
        assertThat(text(sum(term(1, 1, 0), term(1, 3, 0)))).isEqualTo("C8+C10");
        assertThat(text(sum(term(1, 1, 0), term(-1, 2, 0)))).isEqualTo("C8-C9");
        assertThat(text(sum(term(-2, 1, 0), term(1, 2, 0)))).isEqualTo("-2*C8+C9");
        assertThat(text(sum(term(1, 2, 0), term(1, 1, 0)))).isEqualTo("C9+C8");
    }

    @Test
    void countsADashAsNothing() {
        assertThat(text(sum(term(1, 6, 1), term(-1, 7, 1)))).isEqualTo("D13-N(D14)");
    }

    @Test
    void dividesAndSubtracts() {
        CellRef numerator = new CellRef(SampleReport.REVENUES, 1, 0);
        CellRef denominator = new CellRef(SampleReport.INCOME, 2, 0);
        assertThat(text(new Formula.Quotient(BigDecimal.ONE, numerator, denominator, BigDecimal.ZERO)))
                .isEqualTo("C8/'Income, SG&A cash flows'!C11");
        assertThat(text(new Formula.Quotient(BigDecimal.ONE.negate(), denominator, numerator, BigDecimal.ONE)))
                .isEqualTo("-'Income, SG&A cash flows'!C11/C8-1");
    }

    @Test
    void bringsCellsThatHoldShiftedAmountsToOneScale() {
        CellRef points = new CellRef(SampleReport.INCOME, 3, 0);
        Formula twice = sum(new Formula.Term(new BigDecimal(2), points));
        assertThat(formulas.text(twice, SampleReport.PERCENT, SHEET)).isEqualTo("0.02*'Income, SG&A cash flows'!C12");
        assertThat(formulas.text(twice, SampleReport.POINTS, SHEET)).isEqualTo("2*'Income, SG&A cash flows'!C12");
    }

    @Test
    void refusesACellOfATableThatTheReportLacks() {
        CellRef elsewhere = new CellRef(new QName("https://example.org/", "Elsewhere"), 0, 0);
        assertThatThrownBy(() -> text(sum(new Formula.Term(BigDecimal.ONE, elsewhere))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://example.org/Elsewhere");
    }

    private String text(Formula formula) {
        return formulas.text(formula, SampleReport.MILLIONS, SHEET);
    }

    private static Formula sum(Formula.Term... terms) {
        return new Formula.Sum(List.of(terms));
    }

    private static Formula.Term term(int weight, int row, int column) {
        return new Formula.Term(new BigDecimal(weight), new CellRef(SampleReport.REVENUES, row, column));
    }
}
