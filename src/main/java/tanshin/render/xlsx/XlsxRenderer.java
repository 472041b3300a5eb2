package tanshin.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import tanshin.report.Renderer;
import tanshin.report.Report;

/**
 * Prints a report as one workbook in English and Japanese: contents, a sheet for each part of the report with its tables and
 * charts, all facts.
 */
public final class XlsxRenderer implements Renderer {

    private final int rows;

    /** With sheets as long as Excel's can be. */
    public XlsxRenderer() {
        this(SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** With sheets of facts that are no longer than this. */
    XlsxRenderer(int rows) {
        this.rows = rows;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(Report report, String language, OutputStream out) throws IOException {
        try (StableWorkbook workbook = new StableWorkbook()) {
            Book book = Book.of(workbook, report, rows);
            new ContentsSheet(book).write();
            book.plan().sheets().forEach(layout -> new TableSheet(book, layout).write());
            ChecksSheet.write(book);
            List<StreamedRows> facts = book.plan().facts().sheets().stream()
                    .map(sheet -> new FactSheet(book, sheet).write())
                    .toList();
            book.names().enter(workbook, book.plan());
            workbook.getProperties().getExtendedProperties().setApplication(PackageXml.CREATOR);
            StablePackage.write(workbook, report, facts, out);
        }
    }
}
