package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tanshin.render.SampleReport;
import tanshin.report.Block;
import tanshin.report.Report;
import tanshin.report.Table;

/** Tables of one part share a sheet: here a table of texts in rows 4 to 8, and revenues from row 11 on. */
class SheetLayoutTest {

    private final Report report = SampleParts.report();
    private final XSSFWorkbook workbook = SampleWorkbook.read(SampleWorkbook.bytes(report));

    @Test
    void putsNeighboursOfOnePartOnOneSheet() {
        assertThat(workbook)
                .extracting("sheetName")
                .containsExactly("Contents", "Services", "Income", "About the company", "Charts", "All facts");
    }

    @Test
    void keepsTablesOfOnePartApartThatAreNoNeighbours() {
        Table revenues = report.tables().get(1);
        Table alone = report.tables().get(3);
        Table income = SampleParts.in(SampleParts.SERVICES, report.tables().get(2));
        List<Block> blocks = List.of(revenues, alone, income);
        Report parted = SampleReport.report(blocks, List.of());
        assertThat(Plan.of(parted, Phrases.load(), 1_000).sheets())
                .extracting(SheetLayout::name)
                .containsExactly("Services", "About the company", "Services (2)");
    }

    @Test
    void headsASheetOfSeveralTablesWithItsPart() {
        assertThat(text("Services", "A1")).isEqualTo("Services");
        assertThat(text("Services", "A2")).isEqualTo("サービス別");
        assertThat(text("Services", "A4")).isEqualTo("About the company");
        assertThat(text("Services", "A11")).isEqualTo("Revenues by service");
        assertThat(text("Income", "A1")).startsWith("Income, SG&A");
    }

    @Test
    void freezesTheLabelsAndTheHeadOfTheSheet() {
        assertThat(workbook.getSheet("Services").getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 2);
        assertThat(workbook.getSheet("Services").getPaneInformation().getVerticalSplitPosition())
                .isEqualTo((short) 2);
        assertThat(workbook.getSheet("Services").getRepeatingRows().formatAsString())
                .isEqualTo("1:3");
        assertThat(workbook.getSheet("Income").getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 8);
    }

    @Test
    void letsLongTextsRunOnOverColumnsThatOtherTablesUse() {
        assertThat(workbook.getSheet("Services").getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .contains("C6:F6", "C7:F7");
        assertThat(text("Services", "C6")).isEqualTo("U.S. GAAP / 米国基準");
        assertThat(text("Services", "C7"))
                .isEqualTo("Koichi Suzuki, President and Representative Director\n代表取締役社長　鈴木 幸一");
    }

    @Test
    void keepsNumbersAmongTextsInTheirColumn() {
        assertThat(cell("Services", "C7").getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
        assertThat(cell("Services", "C8").getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(workbook.getSheet("Services").getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .doesNotContain("C8:F8");
    }

    @Test
    void leadsFormulasToTheNewPlaces() {
        assertThat(cell("Services", "C21").getCellFormula()).isEqualTo("SUM(C18:C20)");
        assertThat(cell("Income", "C9").getCellFormula()).isEqualTo("'Services'!C25");
    }

    @Test
    void drawsAChartBelowTheTablesOfItsPart() {
        XSSFSheet sheet = workbook.getSheet("Services");
        var chart = sheet.createDrawingPatriarch().getCharts().get(0);
        assertThat(chart.getChartSeries().get(0).getSeries(0).getValuesData().getDataRangeReference())
                .isEqualTo("Services!$C$52:$D$52");
        assertThat(cell("Services", "C52").getCellFormula()).isEqualTo("C18");
        assertThat(workbook.getSheet("Charts").createDrawingPatriarch().getCharts())
                .hasSize(1);
    }

    @Test
    void listsSheetsAndTheirTablesInTheContents() {
        List<String> links = new ArrayList<>();
        for (var link : workbook.getSheet("Contents").getHyperlinkList()) {
            Cell cell = cell("Contents", link.getCellRef());
            links.add("  ".repeat(cell.getCellStyle().getIndention()) + cell.getStringCellValue() + " > "
                    + link.getLocation());
        }
        assertThat(links)
                .containsExactly(
                        "Services > 'Services'!A1",
                        "  About the company > 'Services'!A4",
                        "  Revenues by service > 'Services'!A11",
                        "  Revenues by service (millions of yen) > 'Services'!A33",
                        "Income > 'Income'!A1",
                        "  Income, SG&A / cash flows: condensed consolidated statement > 'Income'!A1",
                        "About the company > 'About the company'!A1",
                        "Charts > 'Charts'!A1",
                        "  Revenues by service (millions of yen) > 'Charts'!A1",
                        "All facts > 'All facts'!A1");
    }

    private String text(String sheet, String address) {
        return cell(sheet, address).getStringCellValue();
    }

    private XSSFCell cell(String sheet, String address) {
        CellAddress at = new CellAddress(address);
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }
}
