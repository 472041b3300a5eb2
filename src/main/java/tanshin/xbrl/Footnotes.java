package tanshin.xbrl;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.Derivation;
import tanshin.fact.Fact;
import tanshin.fact.Origin;

/** The footnotes of an instance (XBRL 2.1, 4.11): that a fact is derived, and by which equation. */
final class Footnotes {

    private final List<Note> notes = new ArrayList<>();

    private record Note(String fact, String equation) {}

    /** The first equation that gives a derived fact. */
    void note(Fact fact, String id) {
        if (fact.origin() instanceof Origin.Derived derived) {
            notes.add(new Note(
                    id,
                    derived.ways().stream()
                            .map(Derivation::equation)
                            .findFirst()
                            .orElse("")));
        }
    }

    void write(Xml xml) throws XMLStreamException {
        if (notes.isEmpty()) {
            return;
        }
        xml.open("link:footnoteLink", "xlink:type", "extended", "xlink:role", Spaces.ROLE + "link");
        int number = 0;
        for (Note note : notes) {
            number++;
            String from = "d" + number;
            String to = "n" + number;
            xml.empty("link:loc", "xlink:type", "locator", "xlink:href", "#" + note.fact(), "xlink:label", from);
            resource(xml, to, "en", "Derived, not printed: " + note.equation());
            resource(xml, to, "ja", "開示資料に記載のない導出値: " + note.equation());
            xml.empty(
                    "link:footnoteArc",
                    "xlink:type",
                    "arc",
                    "xlink:arcrole",
                    Spaces.ARCROLE + "fact-footnote",
                    "xlink:from",
                    from,
                    "xlink:to",
                    to);
        }
        xml.close();
    }

    private static void resource(Xml xml, String label, String language, String text) throws XMLStreamException {
        xml.text(
                "link:footnote",
                text,
                "xlink:type",
                "resource",
                "xlink:label",
                label,
                "xlink:role",
                Spaces.ROLE + "footnote",
                "xml:lang",
                language);
    }
}
