package tanshin.intake.instance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tanshin.intake.model.About;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.xml.XmlCursor;

/** The contexts and units of a document, or of a set of documents, by their identifiers. */
public final class Defined {

    private final Map<String, Optional<About>> contexts = new HashMap<>();
    private final Map<String, Optional<UnitReader.Read>> units = new HashMap<>();
    private final Map<About, About> same = new HashMap<>();
    private final Map<String, String> namespaces = new TreeMap<>();
    private final Notes notes;

    public Defined(Notes notes) {
        this.notes = notes;
    }

    /** The cursor stands on an {@code xbrli:context}. */
    public void context(XmlCursor xml) {
        String id = xml.attribute("id").orElse("");
        Place place = xml.place();
        Optional<About> about = ContextReader.read(xml, notes).map(read -> same.computeIfAbsent(read, any -> any));
        Optional<About> other = contexts.put(id, about);
        if (other != null && !other.equals(about)) {
            notes.wrong(place, "There are two contexts \"" + id + "\" that differ.");
        }
    }

    /** The cursor stands on an {@code xbrli:unit}. */
    public void unit(XmlCursor xml) {
        String id = xml.attribute("id").orElse("");
        Place place = xml.place();
        Optional<UnitReader.Read> unit = UnitReader.read(xml, notes);
        Optional<UnitReader.Read> other = units.put(id, unit);
        if (other != null && !other.equals(unit)) {
            notes.wrong(place, "There are two units \"" + id + "\" that differ.");
        }
    }

    /** Prefixes that the element declares; the first namespace of a prefix stays. */
    public void namespaces(XmlCursor xml) {
        xml.declaredPrefixes((prefix, namespace) -> {
            if (!prefix.isEmpty()) {
                namespaces.putIfAbsent(prefix, namespace);
            }
        });
    }

    public Map<String, String> namespaces() {
        return namespaces;
    }

    /** What a fact with this {@code contextRef} is about; empty if that is not defined, which is noted. */
    public Optional<About> about(String contextRef, Place place) {
        Optional<About> about = contexts.get(contextRef);
        if (about == null) {
            notes.wrong(
                    place,
                    "The fact refers to the context \"" + ContextReader.shortened(contextRef)
                            + "\", which the document does not define.");
            return Optional.empty();
        }
        return about;
    }

    /** The unit that a fact with this {@code unitRef} has; empty if that is not defined, which is noted. */
    public Optional<UnitReader.Read> unit(String unitRef, Place place) {
        Optional<UnitReader.Read> unit = units.get(unitRef);
        if (unit == null) {
            notes.wrong(
                    place,
                    "The fact refers to the unit \"" + ContextReader.shortened(unitRef)
                            + "\", which the document does not define.");
            return Optional.empty();
        }
        return unit;
    }
}
