package tanshin.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.report.Report;
import tanshin.report.Results;

/** The workbook being written, and what its sheets share. */
record Book(
        XSSFWorkbook workbook,
        Report report,
        Phrases phrases,
        Plan plan,
        CellNames names,
        Styles styles,
        Formulas formulas,
        Results results) {

    /**
     * A workbook for a report.
     *
     * @param rows how many rows a sheet of facts can have
     */
    static Book of(XSSFWorkbook workbook, Report report, int rows) {
        Phrases phrases = Phrases.load();
        Plan plan = Plan.of(report, phrases, rows);
        CellNames names = CellNames.of(report, plan);
        return new Book(
                workbook,
                report,
                phrases,
                plan,
                names,
                new Styles(workbook),
                new Formulas(plan, names),
                new Results(plan::cell));
    }

    /** A new sheet at the end, without grid lines. */
    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(Pen.LINE_HEIGHT);
        return sheet;
    }
}
