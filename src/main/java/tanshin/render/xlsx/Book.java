package tanshin.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.report.Report;

/** The workbook being written, and what its sheets share. */
record Book(
        XSSFWorkbook workbook,
        Report report,
        Phrases phrases,
        Plan plan,
        Styles styles,
        Formulas formulas,
        Results results) {

    static Book of(XSSFWorkbook workbook, Report report) {
        Phrases phrases = Phrases.load();
        Plan plan = Plan.of(report, phrases);
        return new Book(workbook, report, phrases, plan, new Styles(workbook), new Formulas(plan), new Results(plan));
    }

    /** A new sheet at the end, without grid lines. */
    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(Pen.LINE_HEIGHT);
        return sheet;
    }
}
