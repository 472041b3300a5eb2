package tanshin.intake.inline;

import java.util.Optional;
import java.util.Set;
import tanshin.fact.BadInputException;
import tanshin.fact.QName;
import tanshin.intake.instance.FactMarks;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Place;
import tanshin.intake.xml.XmlCursor;

/** An element of a page that is, or goes on with, a fact; gathers the text in it. */
final class Mark {

    private static final Set<String> NEVER_CLOSED =
            Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "param");

    private final boolean number;
    private final boolean continuation;
    private final String written;
    private final Optional<QName> concept;
    private final FactMarks marks;
    private final Optional<String> formatWritten;
    private final Optional<QName> format;
    private final Optional<String> scale;
    private final Optional<String> sign;
    private final boolean escape;
    private final Optional<String> continuedAt;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder markup = new StringBuilder();
    private int openedAt = -1;
    private int excluded;

    private Mark(XmlCursor xml, String language) {
        this.number = xml.name().equals("nonFraction");
        this.continuation = xml.name().equals("continuation");
        this.written = xml.attribute("name").orElse("");
        this.concept = xml.attribute("name").flatMap(xml::resolve);
        this.marks = FactMarks.of(xml, language);
        this.formatWritten = xml.attribute("format");
        this.format = formatWritten.flatMap(xml::resolve);
        this.scale = xml.attribute("scale");
        this.sign = xml.attribute("sign");
        String escaped = xml.attribute("escape").orElse("").strip();
        this.escape = escaped.equals("true") || escaped.equals("1");
        this.continuedAt = xml.attribute("continuedAt");
    }

    /** The element that the cursor stands on. */
    static Mark of(XmlCursor xml, String language) {
        return new Mark(xml, language);
    }

    /** Whether tags in it may belong to its value. */
    boolean keepsMarkup() {
        return escape || continuation;
    }

    void exclude() {
        excluded++;
    }

    void include() {
        excluded--;
    }

    void text(String text, String escaped) {
        if (excluded == 0) {
            plain.append(text);
            if (keepsMarkup()) {
                markup.append(escaped);
            }
            if (plain.length() > Limits.TEXT || markup.length() > Limits.TEXT) {
                throw new BadInputException(place().problem("The text is longer than what is read of one text."));
            }
        }
    }

    void tag(String tag) {
        if (excluded == 0 && keepsMarkup()) {
            markup.append(tag);
            openedAt = markup.length() - 1;
        }
    }

    /** The end of an element; those that HTML never closes, such as a line's break, are written in one tag. */
    void endTag(String name) {
        if (excluded == 0 && keepsMarkup()) {
            int last = markup.length() - 1;
            if (last >= 0 && last == openedAt && NEVER_CLOSED.contains(name.substring(name.indexOf(':') + 1))) {
                markup.setLength(last);
                markup.append("/>");
            } else {
                markup.append("</").append(name).append('>');
            }
        }
    }

    /** Its text, with the markup or without. */
    String content(boolean withMarkup) {
        return withMarkup ? markup.toString() : plain.toString();
    }

    boolean number() {
        return number;
    }

    boolean escape() {
        return escape;
    }

    /** The concept's name as it is written. */
    String written() {
        return written;
    }

    Optional<QName> concept() {
        return concept;
    }

    FactMarks marks() {
        return marks;
    }

    Optional<String> formatWritten() {
        return formatWritten;
    }

    Optional<QName> format() {
        return format;
    }

    Optional<String> scale() {
        return scale;
    }

    Optional<String> sign() {
        return sign;
    }

    Optional<String> continuedAt() {
        return continuedAt;
    }

    Place place() {
        return marks.place();
    }
}
