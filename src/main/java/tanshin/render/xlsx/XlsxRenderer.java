package tanshin.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.report.Renderer;
import tanshin.report.Report;
import tanshin.report.Table;

/** Prints a report as one workbook in English and Japanese: contents, a sheet for each table, charts, all facts. */
public final class XlsxRenderer implements Renderer {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(Report report, String language, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Book book = Book.of(workbook, report);
            new ContentsSheet(book).write();
            for (Table table : report.tables()) {
                new TableSheet(book, table).write();
            }
            if (!book.plan().charts().isEmpty()) {
                new ChartSheet(book).write();
            }
            StreamedRows facts = new FactSheet(book).write();
            book.live().evaluate();
            DocumentProperties.set(workbook, report);
            StablePackage.write(workbook, facts, out);
        }
    }
}
