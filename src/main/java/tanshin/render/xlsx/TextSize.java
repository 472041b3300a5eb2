package tanshin.render.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
        return digits(text.lines().mapToInt(TextSize::lineWidth).max().orElse(0));
    }

    /** The widest part that cannot be broken: a word, or a single Japanese character. */
    static int widestWord(String text) {
        return digits(Stream.of(text.split("\\s+"))
                .mapToInt(word -> wide(word) ? WIDE : lineWidth(word))
                .max()
                .orElse(0));
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
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> linesOf(line, column * DIGIT, bold))
                        .sum());
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
        return line.codePoints().map(TextSize::width).sum();
    }

    private static int moreInBold(String word) {
        return (int) word.chars()
                .filter(character -> WIDER_IN_BOLD.indexOf(character) >= 0)
                .count();
    }

    private static boolean wide(String word) {
        return word.codePoints().anyMatch(character -> width(character) == WIDE);
    }

    private static int width(int character) {
        if (character < ASCII.length) {
            return ASCII[character];
        }
        if (character < 0x2E80) {
            return DIGIT;
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
            same.characters().chars().forEach(character -> widths[character] = same.width());
        }
        return widths;
    }
}
