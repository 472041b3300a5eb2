package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tanshin.report.Cell;
import tanshin.report.Report;

/** Nothing is cut, whatever a report holds; LibreOffice looks at the same report with the slow tests. */
class StressTest {

    private static final float LINE = 13f;

    private final Report report = StressReport.report();
    private final XSSFWorkbook workbook = SampleWorkbook.read(SampleWorkbook.bytes(report));

    @Test
    void leavesRoomForEveryAmount() {
        assertThat(SampleWorkbook.shown(report))
                .filteredOn(shown -> shown.cell() instanceof Cell.Amount)
                .allSatisfy(shown -> assertThat(workbook.getSheet(shown.sheet()).getColumnWidth(shown.column()) / 256)
                        .isGreaterThan(TextSize.width(TableCells.text(shown.cell()))));
    }

    @Test
    void leavesRoomForEveryLineOfLabelsNotesAndHeadings() {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            boolean wraps = cell.getCellStyle().getWrapText() && cell.getCellType() == CellType.STRING;
            if (wraps) {
                int width = width((XSSFSheet) sheet, (XSSFCell) cell)
                        - Grid.indent(cell.getCellStyle().getIndention());
                int lines = TextSize.lines(cell.getStringCellValue(), width);
                assertThat(row.getHeightInPoints())
                        .describedAs(cell.getAddress() + " " + cell.getStringCellValue())
                        .isGreaterThanOrEqualTo(Math.min(409, (lines - 1) * LINE));
            }
        })));
    }

    @Test
    void keepsTextsLikeFormulasTexts() {
        assertThat(SampleWorkbook.formulas(workbook)).isEmpty();
        assertThat(SampleWorkbook.shown(report))
                .filteredOn(shown -> TableCells.text(shown.cell()).matches("[=+@-].+"))
                .isNotEmpty()
                .allSatisfy(shown -> {
                    XSSFCell cell =
                            workbook.getSheet(shown.sheet()).getRow(shown.row()).getCell(shown.column());
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                });
    }

    @Test
    void givesNoNameThatReadsAsACell() {
        assertThat(workbook.getName("A1")).isNull();
        assertThat(workbook.getName("_A1").getRefersToFormula()).endsWith("$A$3:$J$16");
    }

    private static int width(XSSFSheet sheet, XSSFCell cell) {
        int last = sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(cell))
                .mapToInt(CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(cell.getColumnIndex());
        int width = 0;
        for (int column = cell.getColumnIndex(); column <= last; column++) {
            width += sheet.getColumnWidth(column) / 256;
        }
        return width;
    }
}
