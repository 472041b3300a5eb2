package tanshin.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.render.SampleReport;
import tanshin.report.Report;
import tanshin.report.Table;

/** The sample report as a workbook, written and read back. */
final class SampleWorkbook {

    private SampleWorkbook() {}

    static byte[] bytes() {
        return bytes(SampleReport.report());
    }

    static byte[] bytes(Report report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XlsxRenderer().render(report, "en", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook read(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell of a report's table and the cell of the workbook that shows it. */
    record Shown(tanshin.report.Cell cell, String sheet, int row, int column) {
        @Override
        public String toString() {
            return SheetNames.quoted(sheet) + "!" + new CellAddress(row, column);
        }
    }

    /** Every cell of every table. */
    static List<Shown> shown(Report report) {
        Plan plan = Plan.of(report, Phrases.load(), 1_000);
        List<Shown> shown = new ArrayList<>();
        for (Table table : report.tables()) {
            TableLayout layout = plan.layout(table.name());
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    shown.add(
                            new Shown(table.cell(row, column), layout.sheet(), layout.row(row), layout.column(column)));
                }
            }
        }
        return shown;
    }

    static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        })));
        return formulas;
    }
}
