package tanshin.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.report.Report;

/** The workbook being written, and what its sheets share. */
record Book(XSSFWorkbook workbook, Report report, Phrases phrases, Plan plan, Styles styles, LiveCells live) {

    static Book of(XSSFWorkbook workbook, Report report) {
        Phrases phrases = Phrases.load();
        Plan plan = Plan.of(report, phrases);
        Styles styles = new Styles(workbook);
        LiveCells live = new LiveCells(workbook, styles, new Formulas(plan));
        return new Book(workbook, report, phrases, plan, styles, live);
    }

    /** A new sheet at the end, without grid lines. */
    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(Pen.LINE_HEIGHT);
        return sheet;
    }
}
