package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.Labels;
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

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81-3", "-x", "@SUM(A1)"})
    void keepsTextsLikeFormulasTexts(String text) {
        FactRow fact = report.facts().get(0);
        FactRow turned = new FactRow(
                text,
                fact.derived(),
                fact.source(),
                text,
                Labels.same(text),
                fact.measure(),
                fact.entity(),
                text,
                fact.start(),
                fact.end(),
                fact.unit(),
                fact.value(),
                fact.low(),
                fact.high());
        Row row = SampleWorkbook.read(SampleWorkbook.bytes(SampleReport.report(List.of(), List.of(turned))))
                .getSheet("All facts")
                .getRow(1);
        List<Cell> cells = new ArrayList<>();
        row.forEach(cells::add);
        assertThat(cells).allMatch(cell -> cell.getCellType() != CellType.FORMULA);
        assertThat(cells)
                .filteredOn(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text))
                .hasSizeGreaterThan(3)
                .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
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
