package tanshin.render.xlsx;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Shades cells whose print and formula part company, for as long as they do: faintly where rounding explains it, strongly where
 * it does not. The conditions look at the sheet of comparisons by names, for Excel 2007 lets them name no other sheet.
 */
final class Marks {

    private static final String DIFFERENCE = "Checks_Difference";
    private static final String TOLERANCE = "Checks_Tolerance";
    private static final XSSFColor FAINT = color(0xFF, 0xF6, 0xD6);
    private static final XSSFColor STRONG = color(0xFA, 0xC8, 0x8C);

    private final XSSFWorkbook workbook;

    Marks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Marks a cell.
     *
     * @param row the row of the sheet of comparisons that is about it, counted from 1
     */
    void mark(XSSFSheet sheet, String cell, int row) {
        String difference = "INDEX(" + DIFFERENCE + "," + row + ")";
        String tolerance = "INDEX(" + TOLERANCE + "," + row + ")";
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule[] rules = {
            rule(formats, "ROUND(ABS(" + difference + ")-" + tolerance + ",6)>0", STRONG),
            rule(formats, difference + "<>0", FAINT)
        };
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(cell)}, rules);
    }

    /** Names the columns of differences and tolerances down to the last row. */
    void enterNames(String sheet, int difference, int tolerance, int rows) {
        CellNames.enter(workbook, DIFFERENCE, column(sheet, difference, rows));
        CellNames.enter(workbook, TOLERANCE, column(sheet, tolerance, rows));
    }

    private static String column(String sheet, int column, int rows) {
        String letter = CellReference.convertNumToColString(column);
        return SheetNames.quoted(sheet) + "!$" + letter + "$1:$" + letter + "$" + rows;
    }

    private static XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formats, String condition, XSSFColor color) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(color);
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        return rule;
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
    }
}
