package tanshin.render.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.fact.Labels;
import tanshin.report.Report;

/** Makes sheets ready to print: A4, one page wide, title and period above, page numbers below. */
final class PageSetup {

    private static final int LONGEST = 55; // four of them and their codes stay under Excel's 255 characters

    private static final double EDGE = 0.4;

    private PageSetup() {}

    /** Prepares a sheet that is to be printed on a single page. */
    static void onePage(XSSFSheet sheet, Report report, Paper paper) {
        apply(sheet, report, paper, 0);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /**
     * Prepares a sheet to look things up in, which would fill hundreds of pages: of it only the head is printed.
     *
     * @param notice what the page says instead
     * @param columns how many the head has
     */
    static void headOnly(XSSFSheet sheet, Report report, Labels notice, int headRows, int columns) {
        apply(sheet, report, new Paper(/* across= */ true, 1), headRows);
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, 0, columns - 1, 0, headRows - 1);
        var lines = sheet.getCTWorksheet().getHeaderFooter();
        lines.setOddFooter("&L" + notice.in(Phrases.FIRST) + "\n" + notice.in(Phrases.SECOND) + "&R&P / &N");
    }

    /**
     * Prepares a sheet, to be one page wide and as long as it takes.
     *
     * @param headRows rows that every page repeats
     */
    static void apply(XSSFSheet sheet, Report report, Paper paper, int headRows) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(paper.across());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0); // as many pages long as it takes
        margins(sheet);
        if (headRows > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, headRows - 1, -1, -1));
        }
        // Not through POI's Header, which takes an ampersand in a title for a code of its own.
        var lines = sheet.getCTWorksheet().addNewHeaderFooter();
        lines.setOddHeader("&L" + bothLanguages(report.title()) + "&R" + bothLanguages(report.periodLabel()));
        lines.setOddFooter("&L" + line(report.company().in(Phrases.FIRST)) + "&R&P / &N");
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, Paper.SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, Paper.SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, Paper.TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, Paper.BOTTOM_MARGIN);
        sheet.setMargin(PageMargin.HEADER, EDGE);
        sheet.setMargin(PageMargin.FOOTER, EDGE);
    }

    private static String bothLanguages(Labels labels) {
        return line(labels.in(Phrases.FIRST)) + "\n" + line(labels.in(Phrases.SECOND));
    }

    private static String line(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return cut.replace("&", "&&");
    }
}
