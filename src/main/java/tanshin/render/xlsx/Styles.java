package tanshin.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Row.Emphasis;

/** The workbook's cell styles and fonts; cells that look the same share them. */
final class Styles {

    private static final String FONT = "Arial"; // Excel takes the system's Japanese font for what it lacks
    private static final XSSFColor INK = color(0x1F, 0x2A, 0x37);
    private static final XSSFColor RULE = color(0x8A, 0x97, 0xA6);
    private static final XSSFColor HEAD_FILL = color(0xE3, 0xE9, 0xF1);
    private static final XSSFColor TOTAL_FILL = color(0xF3, 0xF6, 0xFA);
    private static final XSSFColor LINK = color(0x0B, 0x5C, 0xAD);

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Typeface, XSSFFont> fonts = new HashMap<>();

    private record Typeface(int points, boolean bold, boolean italic, boolean link) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        shape(workbook.getFontAt(0), new Typeface(10, false, false, false));
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(typeface(look), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        align(style, look);
        decorate(style, look);
        return style;
    }

    private static void align(XSSFCellStyle style, Look look) {
        style.setAlignment(alignment(look.role()));
        style.setIndention((short) look.indent());
        switch (look.role()) {
            case HEADING, HEADING_SHARED, HEADING_UNIT, HEADING_LEFT, HEADING_UNIT_LEFT -> {
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                style.setWrapText(true);
            }
            case LABEL, WORDS, WORDS_AMONG_AMOUNTS, NOTE, LINK, STRONG_LINK -> {
                style.setVerticalAlignment(VerticalAlignment.TOP);
                style.setWrapText(true);
            }
            case TITLE, SUBTITLE, TABLE_TITLE, TABLE_SUBTITLE -> style.setVerticalAlignment(VerticalAlignment.CENTER);
            case AMOUNT, PLAIN, PLAIN_NUMBER -> style.setVerticalAlignment(VerticalAlignment.TOP);
        }
    }

    private static HorizontalAlignment alignment(Role role) {
        return switch (role) {
            case HEADING, HEADING_UNIT, AMOUNT, WORDS_AMONG_AMOUNTS, PLAIN_NUMBER -> HorizontalAlignment.RIGHT;
            case HEADING_SHARED -> HorizontalAlignment.CENTER;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private static void decorate(XSSFCellStyle style, Look look) {
        switch (look.role()) {
            case HEADING, HEADING_UNIT, HEADING_LEFT, HEADING_UNIT_LEFT -> fill(style, HEAD_FILL);
            case HEADING_SHARED -> {
                fill(style, HEAD_FILL);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(RULE);
            }
            default -> {}
        }
        if (look.emphasis() == Emphasis.SUBTOTAL || look.emphasis() == Emphasis.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(RULE);
        }
        if (look.emphasis() == Emphasis.TOTAL) {
            fill(style, TOTAL_FILL);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(RULE);
        }
    }

    private static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static Typeface typeface(Look look) {
        return switch (look.role()) {
            case TITLE -> new Typeface(14, true, false, false);
            case SUBTITLE -> new Typeface(11, false, false, false);
            case TABLE_TITLE -> new Typeface(11, true, false, false);
            case HEADING, HEADING_SHARED, HEADING_LEFT -> new Typeface(10, true, false, false);
            case HEADING_UNIT, HEADING_UNIT_LEFT, NOTE -> new Typeface(9, false, false, false);
            case LINK -> new Typeface(10, false, false, true);
            case STRONG_LINK -> new Typeface(10, true, false, true);
            default -> new Typeface(10, look.emphasis() != Emphasis.NONE, look.italic(), false);
        };
    }

    private XSSFFont font(Typeface typeface) {
        XSSFFont font = workbook.createFont();
        shape(font, typeface);
        return font;
    }

    private static void shape(XSSFFont font, Typeface typeface) {
        font.setFontName(FONT);
        font.setScheme(FontScheme.NONE);
        font.setFontHeightInPoints((short) typeface.points());
        font.setBold(typeface.bold());
        font.setItalic(typeface.italic());
        font.setColor(typeface.link() ? LINK : INK);
        if (typeface.link()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
    }
}
