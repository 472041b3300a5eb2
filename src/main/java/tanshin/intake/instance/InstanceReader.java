package tanshin.intake.instance;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tanshin.fact.BadInputException;
import tanshin.fact.QName;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawFact;
import tanshin.intake.model.RawReport;
import tanshin.intake.xml.XmlCursor;

/** Reads an instance of XBRL 2.1. Contexts and units may stand behind the facts that refer to them. */
public final class InstanceReader {

    private final String file;
    private final Notes notes;
    private final Defined defined;
    private final List<Pending> facts = new ArrayList<>();
    private final List<RawReport.Reference> taxonomy = new ArrayList<>();
    private final Deque<String> languages = new ArrayDeque<>();

    /**
     * For a file.
     *
     * @param file as messages name it
     */
    public InstanceReader(String file, Notes notes) {
        this.file = file;
        this.notes = notes;
        this.defined = new Defined(notes);
    }

    /** A fact as it stands there, its references not yet followed. */
    private record Pending(QName concept, FactMarks marks, String content) {}

    /**
     * Reads the file from its beginning.
     *
     * @throws BadInputException if the file is no instance at all; single mistakes are noted
     */
    public RawReport read(InputStream in) {
        XmlCursor xml = XmlCursor.open(file, in);
        if (!start(xml)) {
            throw new BadInputException(Place.of(file)
                    .problem("This is no XBRL instance: its root element is not xbrli:xbrl. Give an instance, an inline"
                            + " document, or an xBRL-JSON or xBRL-CSV report."));
        }
        defined.namespaces(xml);
        languages.push(xml.language().orElse(""));
        children(xml);
        List<RawFact> resolved = new ArrayList<>(facts.size());
        facts.forEach(fact -> new FactValues(defined, notes)
                .fact(fact.concept(), fact.marks(), fact.content())
                .ifPresent(resolved::add));
        return new RawReport(resolved, taxonomy, defined.namespaces());
    }

    private static boolean start(XmlCursor xml) {
        while (xml.next()) {
            if (xml.isStart()) {
                return xml.is(Names.XBRLI, "xbrl");
            }
        }
        return false;
    }

    private void children(XmlCursor xml) {
        int within = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
            if (xml.isStart()) {
                child(xml);
            }
        }
    }

    private void child(XmlCursor xml) {
        defined.namespaces(xml);
        if (xml.is(Names.XBRLI, "context")) {
            defined.context(xml);
        } else if (xml.is(Names.XBRLI, "unit")) {
            defined.unit(xml);
        } else if (xml.namespace().equals(Names.LINK)) {
            link(xml);
        } else if (xml.attribute("contextRef").isPresent()) {
            item(xml);
        } else {
            tuple(xml);
        }
    }

    private void link(XmlCursor xml) {
        if (xml.name().equals("schemaRef") || xml.name().equals("linkbaseRef")) {
            Place place = xml.place();
            xml.attribute(Names.XLINK, "href").ifPresent(href -> taxonomy.add(new RawReport.Reference(href, place)));
        } else if (xml.name().equals("footnoteLink")) {
            notes.say("footnotes", Place.of(file), "Footnotes are not taken over.");
        }
        xml.skip();
    }

    private void item(XmlCursor xml) {
        QName concept = xml.qname();
        FactMarks marks = FactMarks.of(xml, languages.peek());
        StringBuilder content = new StringBuilder();
        int within = xml.depth();
        List<String> parts = new ArrayList<>();
        while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
            if (xml.isText()) {
                content.append(xml.text());
            } else if (xml.isStart() && xml.namespace().equals(Names.XBRLI)) {
                parts.add(xml.content().strip());
            }
            if (content.length() > Limits.TEXT) {
                throw new BadInputException(marks.place().problem("The text is longer than what is read of one text."));
            }
        }
        if (parts.size() == 2) {
            notes.say(
                    "fraction",
                    marks.place(),
                    concept.name() + " is a fraction; it is kept as the text " + String.join("/", parts)
                            + " (the Open Information Model has no fractions).");
            add(new Pending(concept, marks.asText(), String.join("/", parts)));
            return;
        }
        add(new Pending(concept, marks, content.toString()));
    }

    private void add(Pending fact) {
        if (facts.size() >= Limits.FACTS) {
            throw new BadInputException(
                    fact.marks().place().problem("There are more than " + Limits.FACTS + " facts."));
        }
        facts.add(fact);
    }

    private void tuple(XmlCursor xml) {
        notes.say(
                "tuple",
                xml.place(),
                xml.name() + " is a tuple; its facts are kept, that they belong together is not (the Open Information"
                        + " Model has no tuples).");
        languages.push(xml.language()
                .orElseGet(() -> Optional.ofNullable(languages.peek()).orElse("")));
        children(xml);
        languages.pop();
    }
}
