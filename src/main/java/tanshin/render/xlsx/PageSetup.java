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

    private static final int MOST_UPRIGHT_COLUMNS = 6;
    private static final int LONGEST = 55; // four of them and their codes stay under Excel's 255 characters

    private static final double SHORT_SIDE = 595; // A4 in points
    private static final double LONG_SIDE = 842;
    private static final double POINTS_PER_INCH = 72;
    private static final double SIDE_MARGIN = 0.6;
    private static final double TOP_MARGIN = 1.0;
    private static final double BOTTOM_MARGIN = 0.75;
    private static final double EDGE = 0.4;

    private PageSetup() {}

    /**
     * Prepares a sheet.
     *
     * @param columns in use; many are printed across
     * @param headRows rows that every page repeats
     */
    static void apply(XSSFSheet sheet, Report report, int columns, int headRows) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(landscape(columns));
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

    /** Points from margin to margin. */
    static double usableWidth(int columns) {
        return (landscape(columns) ? LONG_SIDE : SHORT_SIDE) - POINTS_PER_INCH * 2 * SIDE_MARGIN;
    }

    /** Points from the upper to the lower margin. */
    static double usableHeight(int columns) {
        return (landscape(columns) ? SHORT_SIDE : LONG_SIDE) - POINTS_PER_INCH * (TOP_MARGIN + BOTTOM_MARGIN);
    }

    private static boolean landscape(int columns) {
        return columns > MOST_UPRIGHT_COLUMNS;
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN);
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
