package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tanshin.render.SampleReport;
import tanshin.report.FactRow;
import tanshin.report.Report;

/** Facts on sheets that have room for so few that they need several. */
class FactSheetTest {

    private static final int ROWS = 8;

    private final Report report = SampleReport.report();
    private final XSSFWorkbook workbook = SampleWorkbook.read(bytes());

    @Test
    void goesOnOnAnotherSheetWhereOneHasNotRowsEnough() {
        List<String> ids = new ArrayList<>();
        for (XSSFSheet sheet : factSheets()) {
            assertThat(sheet.getLastRowNum()).isLessThan(ROWS);
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                ids.add(sheet.getRow(row).getCell(0).getStringCellValue());
            }
        }
        assertThat(factSheets()).hasSizeGreaterThan(1);
        assertThat(ids).isEqualTo(report.facts().stream().map(FactRow::id).toList());
    }

    @Test
    void headsEverySheet() {
        assertThat(factSheets()).allSatisfy(sheet -> {
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("id");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        });
    }

    @Test
    void printsItsHeadAloneAndSaysSo() {
        assertThat(factSheets()).allSatisfy(sheet -> {
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).endsWith("!$A$1:$F$1");
            assertThat(sheet.getFooter().getLeft()).contains("For the screen", "画面での参照用");
        });
    }

    @Test
    void leadsFromFiguresToTheSheetThatHasTheirFact() {
        assertThat(SampleWorkbook.shown(report))
                .filteredOn(shown -> shown.cell() instanceof tanshin.report.Cell.Amount)
                .allSatisfy(shown -> {
                    String address = workbook.getSheet(shown.sheet())
                            .getRow(shown.row())
                            .getCell(shown.column())
                            .getHyperlink()
                            .getAddress();
                    String sheet = address.substring(1, address.lastIndexOf('\''));
                    Row row = workbook.getSheet(sheet)
                            .getRow(Integer.parseInt(address.substring(address.lastIndexOf('A') + 1)) - 1);
                    assertThat(row.getCell(0).getStringCellValue())
                            .isEqualTo(((tanshin.report.Cell.Amount) shown.cell())
                                    .fact()
                                    .id());
                });
    }

    private List<XSSFSheet> factSheets() {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> {
            if (sheet.getSheetName().startsWith("All facts")) {
                sheets.add((XSSFSheet) sheet);
            }
        });
        return sheets;
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XlsxRenderer(ROWS).render(report, "en", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
