package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import tanshin.fact.Labels;
import tanshin.render.xlsx.Look.Role;

/** Writes cells on one sheet. Rows and columns are counted from 0. */
final class Pen {

    /** Points that a line of text takes. */
    static final float LINE_HEIGHT = 14.25f;

    private static final float FURTHER_LINE_HEIGHT = 13f;
    private static final float TITLE_HEIGHT = 18f;

    private static final MathContext EXCEL_DIGITS = new MathContext(17, RoundingMode.HALF_EVEN); // as Excel stores them
    private static final int WIDTH_UNIT = 256; // Excel counts widths in 256ths of a digit
    private static final int LONGEST_TIP = 255;

    private final XSSFSheet sheet;
    private final Styles styles;

    Pen(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** The number as a file holds it; decimal arithmetic writes the same on every Java, {@code double} does not. */
    static String stored(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(EXCEL_DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Whether Excel would take the text for a formula if somebody edited the cell. */
    static boolean beginsAsFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** Words, which stay words even where they begin as a formula does. */
    XSSFCell text(int row, int column, String text, Look look) {
        XSSFCell cell = blank(row, column, beginsAsFormula(text) ? look.quotedText() : look);
        if (!text.isEmpty()) {
            cell.getCTCell().setT(STCellType.INLINE_STR); // POI compares a shared text with all others as XML
            cell.getCTCell().addNewIs().setT(text);
        }
        return cell;
    }

    XSSFCell number(int row, int column, BigDecimal number, Look look) {
        XSSFCell cell = blank(row, column, look);
        cell.getCTCell().setV(stored(number));
        return cell;
    }

    /** Makes the cell follow others; its number is what the formula makes of them. */
    static void follow(XSSFCell cell, String formula) {
        cell.getCTCell().addNewF().setStringValue(formula);
    }

    /** Makes the cell follow others with words; the text is what the formula makes of them. */
    static void followText(XSSFCell cell, String formula, String text) {
        cell.getCTCell().setT(STCellType.STR);
        cell.getCTCell().addNewF().setStringValue(formula);
        cell.getCTCell().setV(text);
    }

    /** A cell with nothing in it. */
    XSSFCell blank(int row, int column, Look look) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    /** Makes one cell of several in a row; the words are those of the first. */
    void merge(int row, int first, int last, Look look) {
        if (first == last) {
            return;
        }
        for (int column = first + 1; column <= last; column++) {
            blank(row, column, look);
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, first, last));
    }

    /** Leads from the cell to a place in the workbook; the tip shows when the pointer rests on it. */
    void link(XSSFCell cell, String address, String tip) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(address);
        link.setTooltip(tip.substring(0, Math.min(tip.length(), LONGEST_TIP)));
        cell.setHyperlink(link);
    }

    /** Makes the row high enough for so many lines. */
    void lines(int row, int lines) {
        if (lines > 1) {
            row(row).setHeightInPoints(LINE_HEIGHT + (lines - 1) * FURTHER_LINE_HEIGHT);
        }
    }

    /** A title in both languages, one below the other. */
    void titles(int row, Labels title, Role first, Role second) {
        text(row, 0, title.in(Phrases.FIRST), Look.of(first));
        text(row + 1, 0, title.in(Phrases.SECOND), Look.of(second));
        row(row).setHeightInPoints(TITLE_HEIGHT);
    }

    /** Makes the column wide enough for so many digits. */
    void width(int column, int digits) {
        sheet.setColumnWidth(column, digits * WIDTH_UNIT);
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing != null ? existing : sheet.createRow(row);
    }
}
