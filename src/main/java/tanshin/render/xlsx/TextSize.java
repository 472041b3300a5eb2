package tanshin.render.xlsx;

import java.util.Arrays;
import java.util.List;

/**
 * How much room words need, counted in digits' widths as Excel counts: enough to lay out without loading any font. Letters
 * count by their widths in Arial, which differ from narrow to wide more than threefold.
 */
final class TextSize {

    private static final int DIGIT = 10; // tenths of a digit, as all widths within this class
    private static final int WIDE = 18; // a Chinese or Japanese character
    private static final int HALF_WIDE = 9;
    private static final String WIDER_IN_BOLD = "bcdfghijklmnopqrstuvxyz"; // by a tenth of a digit each

    /** Characters that are narrower or wider than a digit. */
    private static final List<Same> OTHERS = List.of(
            new Same(4, "ijl'"),
            new Same(5, " !,./:;I[]\\ft"),
            new Same(6, "()-`r{}|\""),
            new Same(9, "Jcksvxyz"),
            new Same(11, "FTZ"),
            new Same(12, "ABEKPSVXY&"),
            new Same(13, "CDHNRUw"),
            new Same(14, "GOQ"),
            new Same(15, "Mm"),
            new Same(16, "%"),
            new Same(17, "W"),
            new Same(WIDE, "@"));

    private static final int[] ASCII = widths();

    private record Same(int width, String characters) {}

    private TextSize() {}

    /** The width of the longest line, in whole digits. */
    static int width(String text) {
        int widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, lineWidth(line));
        }
        return digits(widest);
    }

    /** The widest part that cannot be broken: a word, or a single Japanese character. */
    static int widestWord(String text) {
        int widest = 0;
        for (String word : text.split("\\s+", -1)) {
            widest = Math.max(widest, wide(word) ? WIDE : lineWidth(word));
        }
        return digits(widest);
    }

    /** How many lines the text takes in a column of so many digits; at least one. */
    static int lines(String text, int column) {
        return lines(text, column, false);
    }

    /** How many lines the text takes in bold. */
    static int boldLines(String text, int column) {
        return lines(text, column, true);
    }

    private static int lines(String text, int column, boolean bold) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += linesOf(line, Math.max(1, column) * DIGIT, bold);
        }
        return lines;
    }

    private static int linesOf(String line, int room, boolean bold) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int space = used > 0 ? width(' ') : 0;
            int width = lineWidth(word) + (bold ? moreInBold(word) : 0);
            if (used + space + width <= room) {
                used += space + width;
            } else if (wide(word)) {
                int perLine = Math.max(WIDE, room - room % WIDE); // no character is cut
                int rest = width - Math.max(0, room - used - space);
                lines += (rest + perLine - 1) / perLine;
                used = rest % perLine;
            } else {
                lines += (used > 0 ? 1 : 0) + (width - 1) / room;
                used = width % room;
            }
        }
        return lines;
    }

    private static int lineWidth(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            width += width(line.charAt(i));
        }
        return width;
    }

    private static int moreInBold(String word) {
        int more = 0;
        for (int i = 0; i < word.length(); i++) {
            more += WIDER_IN_BOLD.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        return more;
    }

    private static boolean wide(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (width(word.charAt(i)) == WIDE) {
                return true;
            }
        }
        return false;
    }

    private static int width(char character) {
        if (character < ASCII.length) {
            return ASCII[character];
        }
        if (character < 0x2E80) {
            return DIGIT;
        }
        if (Character.isLowSurrogate(character)) {
            return 0; // counted with the half before it
        }
        return character >= 0xFF61 && character <= 0xFFDC ? HALF_WIDE : WIDE;
    }

    private static int digits(int tenths) {
        return (tenths + DIGIT - 1) / DIGIT;
    }

    private static int[] widths() {
        int[] widths = new int[128];
        Arrays.fill(widths, DIGIT);
        for (Same same : OTHERS) {
            for (char character : same.characters().toCharArray()) {
                widths[character] = same.width();
            }
        }
        return widths;
    }
}
