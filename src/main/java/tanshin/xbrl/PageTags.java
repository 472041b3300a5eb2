package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;

/** The tags of figures on one page, and the contexts and units that they refer to. Not for several pages. */
public interface PageTags {

    /** What the text of a tag is. */
    enum Content {
        NUMBER,
        TEXT,
        YES_OR_NO,
        DAY,
        /** A name in the taxonomy: no text of a page is one. */
        NAME
    }

    /**
     * A tag.
     *
     * @param name of its element, with prefix
     * @param unit the id of its unit, of a number
     * @param number the value, unless it is a text or a dash
     * @param text the value of what is no number
     */
    record Tag(
            String id,
            String name,
            String context,
            Optional<String> unit,
            Content content,
            Optional<FactValue.Numeric> number,
            String text) {}

    /** The namespace of the version of Inline XBRL. */
    String inline();

    /** The fact that a tag of this figure would state; empty if it is not to be tagged. */
    Optional<Fact> fact(Fact shown);

    /** A new tag for a number or a dash. */
    Tag tag(Fact fact);

    /** New tags for a text: one, or several if its parts are stated apart. */
    List<Tag> words(Fact shown);

    /** How a number is written, as the transformation registry names it. */
    String numberFormat();

    /** How a text of the page in a language gives a tag's value; empty if the text is the value, or if nothing can read it. */
    Optional<String> format(Tag tag, String language);

    /** The ids of tags that state derived facts. */
    List<String> derived();

    /** The schema that the page refers to. */
    String schema();

    /** Namespaces by prefix. */
    SortedMap<String, String> prefixes();

    /** What is stated without being shown: after the page, before the resources. */
    default List<Tag> unseen() {
        return List.of();
    }

    /** Writes contexts and units of all tags as the element {@code ix:resources}, a document of its own. */
    void writeResources(OutputStream out) throws IOException;
}
