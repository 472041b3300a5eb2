package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Named.named;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.render.SampleReport;
import tanshin.report.Report;

/** What another program makes of the samples, and of the workbook that users get. */
@Tag("slow")
class LibreOfficeTest {

    // What is left of binary digits where near numbers are subtracted: a part of the number, and of amounts what is
    // left of 10
    // billion yen, whose last binary digit is 2e-6.
    private static final double RELATIVE = 1e-12;
    private static final double OF_AMOUNTS = 1e-5;
    private static final double LEAST_AMOUNT = 1000;

    @TempDir
    private Path folder;

    private LibreOffice libreOffice;

    @BeforeEach
    void findLibreOffice() {
        libreOffice = new LibreOffice(folder);
    }

    static Stream<Named<Report>> reports() {
        return Stream.concat(
                Stream.of(
                        named("sample", SampleReport.report()),
                        named("sample in parts", SampleParts.report()),
                        named("stress", StressReport.report())),
                RealWorkbooks.PERIODS.stream().map(period -> named(period, RealWorkbooks.report(period))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void recalculatesToTheNumbersThatTheWorkbookHolds(Report report) throws IOException, InterruptedException {
        byte[] bytes = SampleWorkbook.bytes(report);
        XSSFWorkbook recalculated = libreOffice.saved(withoutResults(bytes));
        List<Cell> formulas = SampleWorkbook.formulas(SampleWorkbook.read(bytes));
        assertThat(formulas).allSatisfy(cell -> {
            Cell other = recalculated
                    .getSheet(cell.getSheet().getSheetName())
                    .getRow(cell.getRowIndex())
                    .getCell(cell.getColumnIndex());
            assertThat(other.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(other.getCachedFormulaResultType()).isEqualTo(cell.getCachedFormulaResultType());
            if (cell.getCachedFormulaResultType() == CellType.STRING) {
                assertThat(other.getStringCellValue()).isEqualTo(cell.getStringCellValue());
                return;
            }
            double number = cell.getNumericCellValue();
            double left = Math.max(1, Math.abs(number)) * RELATIVE;
            boolean amount = Math.abs(number) >= LEAST_AMOUNT;
            assertThat(other.getNumericCellValue())
                    .isCloseTo(number, within(amount ? Math.max(left, OF_AMOUNTS) : left));
        });
        assertThat(errors(recalculated)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void showsWhatTheStylesWrite(Report report) throws IOException, InterruptedException {
        assertShownAsWritten(report, SampleWorkbook.bytes(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void showsWhatTheStylesWriteWhenRecalculated(Report report) throws IOException, InterruptedException {
        assertShownAsWritten(report, withoutResults(SampleWorkbook.bytes(report)));
    }

    private void assertShownAsWritten(Report report, byte[] workbook) throws IOException, InterruptedException {
        List<SampleWorkbook.Shown> cells = SampleWorkbook.shown(report);
        List<String> sheets =
                cells.stream().map(SampleWorkbook.Shown::sheet).distinct().toList();
        Map<String, List<CSVRecord>> shown = libreOffice.shown(workbook, sheets);
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(shown.getOrDefault(cell.sheet(), List.of())
                                .get(cell.row())
                                .get(cell.column()))
                        .isEqualTo(written(cell.cell())));
    }

    private static String written(tanshin.report.Cell cell) {
        return cell instanceof tanshin.report.Cell.Amount amount
                ? (amount.rough() ? "≈ " : "")
                        + amount.style().text(amount.shown(), "en")
                        + (amount.disputed() ? " †" : "")
                : TableCells.text(cell);
    }

    /** The workbook with every formula's result taken away, so that only calculating can bring it back. */
    private static byte[] withoutResults(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook emptied = SampleWorkbook.read(workbook)) {
            SampleWorkbook.formulas(emptied)
                    .forEach(cell -> ((XSSFCell) cell).getCTCell().unsetV());
            emptied.write(out);
        }
        return out.toByteArray();
    }

    private static List<Cell> errors(XSSFWorkbook workbook) {
        List<Cell> errors = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            boolean formula = cell.getCellType() == CellType.FORMULA;
            if ((formula ? cell.getCachedFormulaResultType() : cell.getCellType()) == CellType.ERROR) {
                errors.add(cell);
            }
        })));
        return errors;
    }
}
