package tanshin.render.xlsx;

import java.util.stream.Stream;

/** How much room words need, counted in digits' widths: enough to lay out without loading any font. */
final class TextSize {

    private TextSize() {}

    /** The width of the longest line; Chinese and Japanese characters are twice as wide as others. */
    static int width(String text) {
        return text.lines().mapToInt(TextSize::lineWidth).max().orElse(0);
    }

    /** The widest part that cannot be broken: a word, or a single Japanese character. */
    static int widestWord(String text) {
        return Stream.of(text.split("\\s+"))
                .mapToInt(word -> wide(word) ? 2 : lineWidth(word))
                .max()
                .orElse(0);
    }

    /** How many lines the text takes in a column of this width; at least one. */
    static int lines(String text, int column) {
        return Math.max(1, text.lines().mapToInt(line -> linesOf(line, column)).sum());
    }

    private static int linesOf(String line, int column) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int width = lineWidth(word) + 1;
            if (wide(word)) {
                lines += (used + width - 1) / (column + 1);
                used = (used + width) % (column + 1);
            } else if (used > 0 && used + width > column + 1) {
                lines += 1 + (width - 1) / (column + 1);
                used = width % (column + 1);
            } else {
                lines += (width - 1) / (column + 1);
                used += width;
            }
        }
        return lines;
    }

    private static int lineWidth(String line) {
        return line.codePoints().map(TextSize::width).sum();
    }

    private static boolean wide(String word) {
        return word.codePoints().anyMatch(character -> width(character) == 2);
    }

    private static int width(int character) {
        boolean halfWidthKana = character >= 0xFF61 && character <= 0xFFDC;
        return character >= 0x2E80 && !halfWidthKana ? 2 : 1;
    }
}
