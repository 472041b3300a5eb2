package tanshin.intake.instance;

import java.util.Optional;
import tanshin.intake.model.Place;
import tanshin.intake.xml.XmlCursor;

/**
 * The attributes of a fact.
 *
 * @param language of the text, in force at the fact; empty text for none
 */
public record FactMarks(
        Optional<String> id,
        String contextRef,
        Optional<String> unitRef,
        Optional<String> decimals,
        Optional<String> precision,
        boolean nil,
        String language,
        Place place) {

    /** The marks of the element that the cursor stands on. */
    public static FactMarks of(XmlCursor xml, String languageAround) {
        String nil = xml.attribute(Names.XSI, "nil").orElse("").strip();
        return new FactMarks(
                xml.attribute("id"),
                xml.attribute("contextRef").orElse("").strip(),
                xml.attribute("unitRef").map(String::strip),
                xml.attribute("decimals"),
                xml.attribute("precision"),
                nil.equals("true") || nil.equals("1"),
                xml.language().orElse(languageAround),
                xml.place());
    }

    FactMarks asText() {
        return new FactMarks(
                id, contextRef, Optional.empty(), Optional.empty(), Optional.empty(), false, language, place);
    }
}
