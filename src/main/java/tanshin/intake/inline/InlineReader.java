package tanshin.intake.inline;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tanshin.fact.BadInputException;
import tanshin.intake.instance.Defined;
import tanshin.intake.instance.Names;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawFact;
import tanshin.intake.model.RawReport;
import tanshin.intake.xml.Escape;
import tanshin.intake.xml.XmlCursor;

/** Reads the pages of an inline document set. Contexts, units and continued texts may stand on any of them. */
public final class InlineReader {

    private static final List<String> NAMESPACES =
            List.of("http://www.xbrl.org/2013/inlineXBRL", "http://www.xbrl.org/2008/inlineXBRL");

    private final Notes notes;
    private final Optional<String> target;
    private final Defined defined;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Continuation> continuations = new HashMap<>();
    private final List<RawReport.Reference> taxonomy = new ArrayList<>();
    private final Map<String, Integer> otherTargets = new TreeMap<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Deque<String> languages = new ArrayDeque<>();

    /**
     * For a document set.
     *
     * @param target the target document whose facts are wanted; empty for the one without a name
     */
    public InlineReader(Notes notes, Optional<String> target) {
        this.notes = notes;
        this.target = target;
        this.defined = new Defined(notes);
    }

    /** A piece of a text that goes on elsewhere. */
    private record Continuation(Mark mark, Optional<String> next) {}

    /**
     * Reads one page.
     *
     * @throws BadInputException if it is no XML; single mistakes are noted
     */
    public void page(String file, InputStream in) {
        XmlCursor xml = XmlCursor.open(file, in);
        languages.clear();
        languages.push("");
        open.clear();
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml);
            } else {
                text(xml.text());
            }
        }
    }

    private static boolean inline(XmlCursor xml) {
        return NAMESPACES.contains(xml.namespace());
    }

    private void start(XmlCursor xml) {
        defined.namespaces(xml);
        languages.push(xml.language()
                .orElseGet(() -> Optional.ofNullable(languages.peek()).orElse("")));
        if (inline(xml)) {
            element(xml);
        } else if (xml.is(Names.XBRLI, "context")) {
            defined.context(xml);
            languages.pop();
        } else if (xml.is(Names.XBRLI, "unit")) {
            defined.unit(xml);
            languages.pop();
        } else if (xml.is(Names.LINK, "schemaRef") || xml.is(Names.LINK, "linkbaseRef")) {
            Place place = xml.place();
            xml.attribute(Names.XLINK, "href").ifPresent(href -> taxonomy.add(new RawReport.Reference(href, place)));
        } else {
            markup(xml);
        }
    }

    private void element(XmlCursor xml) {
        switch (xml.name()) {
            case "nonFraction", "nonNumeric", "continuation" -> begin(xml);
            case "exclude" -> open.forEach(Mark::exclude);
            case "tuple" ->
                notes.say(
                        "tuple",
                        xml.place(),
                        xml.attribute("name").orElse("An element")
                                + " is a tuple; its facts are kept, that they belong together is not (the Open"
                                + " Information Model has no tuples).");
            case "fraction" ->
                notes.say(
                        "fraction",
                        xml.place(),
                        xml.attribute("name").orElse("An element")
                                + " is a fraction; it is left out (the Open Information Model has no fractions).");
            case "footnote", "relationship" ->
                notes.say("footnotes", Place.of(xml.place().file()), "Footnotes are not taken over.");
            default -> {}
        }
    }

    private void begin(XmlCursor xml) {
        if (open.size() >= Limits.DEPTH || marks.size() >= Limits.FACTS) {
            throw new BadInputException(xml.place().problem("There are more facts than what is read of one report."));
        }
        String its = Optional.ofNullable(languages.peek()).orElse("");
        Mark mark = Mark.of(xml, its);
        open.push(mark);
        if (xml.name().equals("continuation")) {
            Continuation other = continuations.put(
                    xml.attribute("id").orElse(""), new Continuation(mark, xml.attribute("continuedAt")));
            if (other != null) {
                notes.wrong(
                        mark.place(),
                        "There are two continuations \"" + xml.attribute("id").orElse("") + "\".");
            }
        } else if (xml.attribute("target").equals(target)) {
            marks.add(mark);
        } else {
            otherTargets.merge(xml.attribute("target").orElse(""), 1, Integer::sum);
        }
    }

    private void end(XmlCursor xml) {
        languages.pop();
        if (inline(xml)) {
            switch (xml.name()) {
                case "nonFraction", "nonNumeric", "continuation" -> open.poll();
                case "exclude" -> open.forEach(Mark::include);
                default -> {}
            }
        } else if (!open.isEmpty()) {
            String name = (xml.prefix().isEmpty() ? "" : xml.prefix() + ":") + xml.name();
            open.forEach(mark -> mark.endTag(name));
        }
    }

    /** Marks that keep their markup get it back as it was. */
    private void markup(XmlCursor xml) {
        if (open.stream().anyMatch(Mark::keepsMarkup)) {
            StringBuilder tag = new StringBuilder("<")
                    .append(xml.prefix().isEmpty() ? "" : xml.prefix() + ":")
                    .append(xml.name());
            for (int at = 0; at < xml.attributes(); at++) {
                tag.append(' ').append(xml.attributeText(at));
            }
            String text = tag.append('>').toString();
            open.forEach(mark -> mark.tag(text));
        }
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            String escaped = open.stream().anyMatch(Mark::keepsMarkup) ? Escape.text(text) : text;
            open.forEach(mark -> mark.text(text, escaped));
        }
    }

    /** The facts of all pages. */
    public RawReport report() {
        otherTargets.forEach((name, count) -> notes.say(
                "target",
                marks.isEmpty() ? Place.of(name) : Place.of(marks.get(0).place().file()),
                count + (count == 1 ? " fact belongs" : " facts belong") + " to "
                        + (name.isEmpty() ? "the target document without a name" : "the target document " + name)
                        + " and are left out" + (name.isEmpty() ? "." : "; take them in with --target " + name + ".")));
        List<RawFact> facts = new ArrayList<>(marks.size());
        MarkValues values = new MarkValues(defined, notes);
        for (Mark mark : marks) {
            values.fact(mark, whole(mark)).ifPresent(facts::add);
        }
        return new RawReport(facts, taxonomy, defined.namespaces());
    }

    /** The text of a mark with everything that continues it. */
    private String whole(Mark mark) {
        StringBuilder text = new StringBuilder(mark.content(mark.escape()));
        Optional<String> next = mark.continuedAt();
        for (int steps = 0; next.isPresent(); steps++) {
            Continuation continuation = continuations.get(next.get());
            if (continuation == null || steps > continuations.size()) {
                notes.wrong(
                        mark.place(),
                        "The text goes on at \"" + next.get() + "\", which "
                                + (continuation == null ? "no page has." : "leads back to itself."));
                return text.toString();
            }
            text.append(continuation.mark().content(mark.escape()));
            if (text.length() > Limits.TEXT) {
                throw new BadInputException(mark.place().problem("The text is longer than what is read of one text."));
            }
            next = continuation.next();
        }
        return text.toString();
    }
}
