package tanshin.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** A font, and the promise that it has a glyph for every character written with it. */
final class Face {

    private static final float UNITS = 1000;

    private final String name;
    private final BaseFont font;
    /** One more than the width of each character asked for so far; threads that ask at once find the same. */
    private final short[] widths = new short[Character.MAX_VALUE + 1];

    private Face(String name, BaseFont font) {
        this.name = name;
        this.font = font;
    }

    static Face load(String file) {
        try (InputStream in = Objects.requireNonNull(
                Face.class.getResourceAsStream("/fonts/" + file), () -> "The program lacks its font " + file)) {
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, /* cached= */ false, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedTag());
            return new Face(file, font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    BaseFont font() {
        return font;
    }

    /** How wide the text is at a size. */
    float width(String text, float size) {
        int units = 0;
        for (int at = 0; at < text.length(); at++) {
            units += width(text, text.charAt(at));
        }
        return units * size / UNITS;
    }

    /** Does nothing if every character has a glyph; the library would drop the others without a word. */
    void require(String text) {
        width(text, 1);
    }

    /** No character of the fonts lies beyond the Basic Multilingual Plane. */
    private int width(String text, char character) {
        if (widths[character] == 0) {
            if (!font.charExists(character)) {
                throw missing(text, text.codePointAt(text.indexOf(character)));
            }
            widths[character] = (short) (font.getWidth(character) + 1);
        }
        return widths[character] - 1;
    }

    private IllegalArgumentException missing(String text, int character) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "The font %s has no glyph for U+%04X (%s) in \"%s\"",
                name,
                character,
                Character.toString(character),
                text));
    }
}
