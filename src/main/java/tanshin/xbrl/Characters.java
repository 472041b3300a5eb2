package tanshin.xbrl;

import java.util.regex.Pattern;

/** What XML allows in texts and names. */
final class Characters {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_.\\-]*");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{Nd}_.\\-]");

    private Characters() {}

    /** The text with a replacement character for each that no XML document may hold (XML 1.0, 2.2). */
    static String allowed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!allowed(text.charAt(at))) {
                return text.codePoints()
                        .map(point -> point > 0xFFFF || allowed((char) point) ? point : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean allowed(char unit) {
        return unit >= ' ' ? unit < 0xFFFE : unit == '\t' || unit == '\n' || unit == '\r';
    }

    /** Whether the text can be the name of an element, without a prefix. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A name for use as an XML id that is made of a text: what may not stand in a name becomes a low line. */
    static String name(String text) {
        String clean = NOT_IN_A_NAME.matcher(text).replaceAll("_");
        return isName(clean) ? clean : "_" + clean;
    }
}
