package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, after hyphens and slashes, between Japanese characters except where print forbids it
 * (JIS X 4051: no closing mark begins a line, no opening mark ends one) or words
 * would be torn, and inside a word only if it is wider than a line.
 */
final class LineBreaks {

    private static final String NEVER_FIRST = "、。，．・：；？！）〕］｝〉》」』】’”々ー～〜％‰゛゜ヽヾゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.:;?!%";
    private static final String NEVER_LAST = "（〔［｛〈《「『【‘“([{¥￥$＄△▲第";
    private static final String BREAKS_AFTER = "-/–—";

    private final Type type;
    private final float width;

    LineBreaks(Type type, float width) {
        this.type = type;
        this.width = width;
    }

    /** At least one line; one more for each line feed. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            addLines(paragraph.strip(), lines);
        }
        return lines;
    }

    /** How wide the widest part is that should not be broken. */
    static float widestPart(Type type, String text) {
        float widest = 0;
        for (String part : parts(text)) {
            widest = Math.max(widest, type.width(part.strip()));
        }
        return widest;
    }

    private void addLines(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String part : parts(paragraph)) {
            if (!line.isEmpty() && type.width((line + part).stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
            breakInside(line, lines);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Cuts full lines off a part that is wider than a line. */
    private void breakInside(StringBuilder line, List<String> lines) {
        while (type.width(line.toString().stripTrailing()) > width && line.codePointCount(0, line.length()) > 1) {
            int end = line.offsetByCodePoints(0, 1);
            while (type.width(line.substring(0, line.offsetByCodePoints(end, 1))) <= width) {
                end = line.offsetByCodePoints(end, 1);
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    /** The text in parts after each of which a line may end; spaces stay with the part before them. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            if (mayBreak(text.charAt(at - 1), text.charAt(at))) {
                parts.add(text.substring(start, at));
                start = at;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean mayBreak(char before, char after) {
        if (Character.isWhitespace(after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        return BREAKS_AFTER.indexOf(before) >= 0
                ? Character.isLetter(after)
                : (japanese(before) || japanese(after)) && !oneWord(before, after);
    }

    /** Within a word in katakana, and between a number and what it counts. */
    private static boolean oneWord(char before, char after) {
        return (katakana(before) && katakana(after)) || Character.isDigit(before);
    }

    private static boolean katakana(char character) {
        return character >= '\u30A1' && character <= '\u30FE' && character != '・';
    }

    private static boolean japanese(char character) {
        return character >= '\u2E80' && character <= '\uFFDC' && !Character.isSurrogate(character);
    }
}
