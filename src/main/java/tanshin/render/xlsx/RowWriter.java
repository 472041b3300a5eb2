package tanshin.render.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Writes a sheet's rows as SpreadsheetML (ECMA-376, part 1, 18.3.1.73). Rows and columns are counted from 0. */
final class RowWriter {

    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private final Writer out;
    private int row;

    RowWriter(Writer out) {
        this.out = out;
    }

    void beginRow(int number) throws IOException {
        row = number;
        out.write("<row r=\"" + (number + 1) + "\">");
    }

    void endRow() throws IOException {
        out.write("</row>");
    }

    /** A cell with words; {@code style} is the number of a cell style of the workbook. */
    void text(int column, String text, int style) throws IOException {
        begin(column, style);
        out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escaped(text);
        out.write("</t></is></c>");
    }

    void number(int column, BigDecimal number, int style) throws IOException {
        begin(column, style);
        out.write("><v>" + Pen.stored(number) + "</v></c>");
    }

    private void begin(int column, int style) throws IOException {
        out.write("<c r=\"" + CellReference.convertNumToColString(column) + (row + 1) + "\" s=\"" + style + "\"");
    }

    /** What XML cannot hold is written {@code _x0007_}, and what looks like that is escaped itself (18.18.105, ST_Xstring). */
    private void escaped(String text) throws IOException {
        String safe = text.contains("_x") ? ESCAPE_LIKE.matcher(text).replaceAll("_x005F_$1") : text;
        int written = 0;
        for (int i = 0; i < safe.length(); i++) {
            String instead = instead(safe.charAt(i));
            if (!instead.isEmpty()) {
                out.write(safe, written, i - written);
                out.write(instead);
                written = i + 1;
            }
        }
        out.write(safe, written, safe.length() - written);
    }

    /** What stands for a character that cannot stand for itself; empty for all others. */
    private static String instead(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\t', '\n' -> "";
            default -> character < ' ' || character >= 0xFFFE ? String.format("_x%04X_", (int) character) : "";
        };
    }
}
