package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tanshin.render.SampleReport;

/** What another program makes of the workbook. */
@Tag("slow")
class LibreOfficeTest {

    /** Comma, double quote, UTF-8, from line 1, cells as shown, all sheets each into a file of its own. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

    @TempDir
    private Path folder;

    @BeforeEach
    void findLibreOffice() {
        boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(found, "LibreOffice (soffice) is not installed, so nothing recalculates the workbook");
    }

    @Test
    void recalculatesToTheNumbersThatTheWorkbookHolds() throws IOException, InterruptedException {
        convert(withoutResults(), "xlsx:Calc MS Excel 2007 XML");
        XSSFWorkbook held = SampleWorkbook.read(SampleWorkbook.bytes());
        XSSFWorkbook recalculated = SampleWorkbook.read(Files.readAllBytes(folder.resolve("out/sample.xlsx")));
        List<Cell> formulas = SampleWorkbook.formulas(held);
        assertThat(formulas).isNotEmpty().allSatisfy(cell -> {
            Cell other = recalculated
                    .getSheet(cell.getSheet().getSheetName())
                    .getRow(cell.getRowIndex())
                    .getCell(cell.getColumnIndex());
            assertThat(other.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(other.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
            double number = cell.getNumericCellValue();
            assertThat(other.getNumericCellValue()).isCloseTo(number, within(Math.abs(number) * 1e-12));
        });
    }

    @Test
    void showsWhatTheStylesWrite() throws IOException, InterruptedException {
        Path workbook = folder.resolve("sample.xlsx");
        Files.write(workbook, SampleWorkbook.bytes());
        convert(workbook, CSV);
        assertThat(SampleWorkbook.shown(SampleReport.report()))
                .allSatisfy(
                        shown -> assertThat(rows(shown.sheet()).get(shown.row()).get(shown.column()))
                                .isEqualTo(TableCells.text(shown.cell())));
    }

    /** The workbook with every formula's result taken away, so that only calculating can bring it back. */
    private Path withoutResults() throws IOException {
        Path workbook = folder.resolve("sample.xlsx");
        try (XSSFWorkbook emptied = SampleWorkbook.read(SampleWorkbook.bytes());
                OutputStream out = Files.newOutputStream(workbook)) {
            SampleWorkbook.formulas(emptied)
                    .forEach(cell -> ((XSSFCell) cell).getCTCell().unsetV());
            emptied.write(out);
        }
        return workbook;
    }

    private List<CSVRecord> rows(String sheet) throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve("out/sample-" + sheet + ".csv"))) {
            return CSVFormat.RFC4180.parse(reader).getRecords();
        }
    }

    private void convert(Path workbook, String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve("out").toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended)
                .as("soffice ended: %s", Files.readString(folder.resolve("soffice.log")))
                .isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
