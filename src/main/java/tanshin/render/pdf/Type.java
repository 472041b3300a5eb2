package tanshin.render.pdf;

import java.util.List;

/** How words look: a font, a size, a colour. */
record Type(Face face, float size, Ink ink) {

    float width(String text) {
        return face.width(text, size);
    }

    /** The text in lines no wider than that. */
    List<String> lines(String text, float width) {
        return new LineBreaks(this, width).lines(text);
    }

    /** The text in as few lines as {@link #lines} needs, but of about equal length; no more words are broken. */
    List<String> balanced(String text, float width) {
        List<String> lines = lines(text, width);
        if (lines.size() == 1) {
            return lines;
        }
        float narrow = Math.min(width, LineBreaks.widestPart(this, text));
        float wide = width;
        while (wide - narrow > size / 2) {
            float between = (narrow + wide) / 2;
            if (lines(text, between).size() > lines.size()) {
                narrow = between;
            } else {
                wide = between;
            }
        }
        return lines(text, wide);
    }

    /** From one baseline to the next. */
    float leading() {
        return size * 1.32f;
    }

    /** From the top of a line to its baseline. */
    float ascent() {
        return size * 1.04f;
    }

    Type ink(Ink other) {
        return new Type(face, size, other);
    }

    Type size(float other) {
        return new Type(face, other, ink);
    }
}
