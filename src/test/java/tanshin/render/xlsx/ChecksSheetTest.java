package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tanshin.render.SampleReport;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Comparison;
import tanshin.report.Formula;
import tanshin.report.Report;
import tanshin.report.Table;

/** The sample with two prints that are not what other cells make of them: one by rounding, one by more. */
class ChecksSheetTest {

    private static final Table REVENUES = SampleReport.report().tables().get(0);

    private final XSSFWorkbook workbook = SampleWorkbook.read(SampleWorkbook.bytes(report()));
    private final XSSFSheet checks = workbook.getSheet("Printed and computed");

    @Test
    void setsThePrintBesideTheFormula() {
        assertThat(cell("D7").getCellFormula()).isEqualTo("'Revenues by service'!C8");
        assertThat(cell("E7").getCellFormula()).isEqualTo("2*'Revenues by service'!C9");
        assertThat(cell("F7").getCellFormula()).isEqualTo("ROUND(D7-E7,6)");
        assertThat(cell("F7").getNumericCellValue()).isEqualTo(9705875000d - 2 * 4859054000d);
    }

    @Test
    void saysWhetherRoundingExplainsTheDifference() {
        assertThat(cell("H7").getStringCellValue()).isEqualTo("Rounding / 端数処理");
        assertThat(cell("H8").getStringCellValue()).isEqualTo("Not rounding / 端数処理以外");
        assertThat(cell("H8").getCellFormula()).startsWith("IF(ROUND(ABS(F8)-G8,6)<=0,\"Rounding");
    }

    @Test
    void shadesTheCellsForAsLongAsTheyDiffer() {
        var formats = workbook.getSheet("Revenues by service").getSheetConditionalFormatting();
        assertThat(formats.getNumConditionalFormattings()).isEqualTo(2);
        var first = formats.getConditionalFormattingAt(0);
        assertThat(first.getFormattingRanges()[0].formatAsString()).isEqualTo("C8");
        assertThat(first.getRule(0).getFormula1())
                .isEqualTo("ROUND(ABS(INDEX(Checks_Difference,7))-INDEX(Checks_Tolerance,7),6)>0");
        assertThat(first.getRule(1).getFormula1()).isEqualTo("INDEX(Checks_Difference,7)<>0");
        assertThat(workbook.getName("Checks_Difference").getRefersToFormula())
                .isEqualTo("'Printed and computed'!$F$1:$F$8");
    }

    @Test
    void isLeftOutWhereAllAgree() {
        XSSFWorkbook agreeing = SampleWorkbook.read(SampleWorkbook.bytes());
        assertThat(agreeing.getSheet("Printed and computed")).isNull();
        assertThat(agreeing.getName("Checks_Difference")).isNull();
    }

    private XSSFCell cell(String address) {
        CellAddress at = new CellAddress(address);
        return checks.getRow(at.getRow()).getCell(at.getColumn());
    }

    private static Report report() {
        Report sample = SampleReport.report();
        return new Report(
                sample.definition(),
                sample.title(),
                sample.company(),
                sample.period(),
                sample.periodLabel(),
                sample.asOf(),
                sample.blocks(),
                sample.gaps(),
                List.of(comparison(1, 2, "13000000"), comparison(2, 1, "1000000")),
                sample.facts());
    }

    /** A row's print beside twice another row's amount. */
    private static Comparison comparison(int row, int other, String tolerance) {
        Cell.Amount amount = (Cell.Amount) REVENUES.cell(row, 0);
        Formula twice = new Formula.Sum(
                List.of(new Formula.Term(BigDecimal.valueOf(2), new CellRef(REVENUES.name(), other, 0))));
        return new Comparison(
                new CellRef(REVENUES.name(), row, 0),
                Optional.of(twice),
                amount.fact(),
                amount.shown(),
                new BigDecimal(tolerance));
    }
}
