package tanshin.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import tanshin.report.Renderer;
import tanshin.report.Report;

/**
 * Prints a report as one workbook in English and Japanese: contents, a sheet for each part of the report with its tables and
 * charts, all facts.
 */
public final class XlsxRenderer implements Renderer {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(Report report, String language, OutputStream out) throws IOException {
        try (StableWorkbook workbook = new StableWorkbook()) {
            Book book = Book.of(workbook, report);
            new ContentsSheet(book).write();
            book.plan().sheets().forEach(layout -> new TableSheet(book, layout).write());
            StreamedRows facts = new FactSheet(book).write();
            workbook.getProperties().getExtendedProperties().setApplication(PackageXml.CREATOR);
            StablePackage.write(workbook, report, facts, out);
        }
    }
}
