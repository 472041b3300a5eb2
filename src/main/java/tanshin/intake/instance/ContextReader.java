package tanshin.intake.instance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tanshin.fact.EntityId;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.intake.model.About;
import tanshin.intake.model.Axis;
import tanshin.intake.model.Days;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.xml.XmlCursor;

/** Reads an {@code xbrli:context} (XBRL 2.1, 4.7; Dimensions 1.0, 3.1.4), the cursor standing on its start. */
public final class ContextReader {

    private final XmlCursor xml;
    private final Notes notes;

    private Optional<EntityId> entity = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private final Map<QName, Axis> axes = new TreeMap<>();

    private ContextReader(XmlCursor xml, Notes notes) {
        this.xml = xml;
        this.notes = notes;
    }

    /** What facts of the context are about; empty after a mistake, which is noted. */
    public static Optional<About> read(XmlCursor xml, Notes notes) {
        return new ContextReader(xml, notes).read();
    }

    private Optional<About> read() {
        Place place = xml.place();
        String id = xml.attribute("id").orElse("");
        int within = xml.depth();
        int before = notes.mistakes();
        while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
            if (xml.isStart()) {
                element(id);
            }
        }
        if (notes.mistakes() == before && (entity.isEmpty() || period.isEmpty())) {
            notes.wrong(place, "The context \"" + id + "\" has no " + (entity.isEmpty() ? "entity" : "period") + ".");
        }
        return entity.flatMap(who -> period.map(when -> new About(who, when, axes)));
    }

    private void element(String id) {
        String namespace = xml.namespace();
        if (namespace.equals(Names.XBRLI)) {
            switch (xml.name()) {
                case "identifier" -> identifier();
                case "period" -> period(id);
                case "entity", "segment", "scenario" -> {}
                default -> xml.skip();
            }
        } else if (namespace.equals(Names.XBRLDI) && xml.name().equals("explicitMember")) {
            explicit(id);
        } else if (namespace.equals(Names.XBRLDI) && xml.name().equals("typedMember")) {
            typed(id);
        } else {
            other(id);
        }
    }

    /** What is in a segment without being a dimension tells contexts apart all the same; it becomes a dimension of its own. */
    private void other(String id) {
        Place place = xml.place();
        QName name = xml.qname();
        String content = xml.content().strip();
        notes.say(
                "segment",
                place,
                "The context \"" + id + "\" holds <" + name.name()
                        + ">, which is no dimension; it is kept as one whose members are values.");
        add(name, new Axis.Typed(content.isEmpty() ? name.name() : content), place, id);
    }

    private void identifier() {
        Place place = xml.place();
        String scheme = xml.attribute("scheme").orElse("");
        String identifier = xml.content().strip();
        if (scheme.isEmpty() || identifier.isEmpty()) {
            notes.wrong(place, "The entity has no " + (scheme.isEmpty() ? "scheme" : "identifier") + ".");
        }
        entity = Optional.of(new EntityId(scheme, identifier));
    }

    private void period(String id) {
        Place place = xml.place();
        int within = xml.depth();
        Optional<String> start = Optional.empty();
        Optional<String> end = Optional.empty();
        Optional<String> instant = Optional.empty();
        boolean forever = false;
        while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "startDate" -> start = Optional.of(xml.content());
                    case "endDate" -> end = Optional.of(xml.content());
                    case "instant" -> instant = Optional.of(xml.content());
                    case "forever" -> forever = true;
                    default -> xml.skip();
                }
            }
        }
        Optional<Period> read = Optional.empty();
        if (forever) {
            read = Optional.of(Days.FOREVER);
        } else if (instant.isPresent()) {
            read = day(Days.last(instant.get()), place, id).map(Period.Instant::new);
        } else if (start.isPresent() && end.isPresent()) {
            read = span(day(Days.first(start.get()), place, id), day(Days.last(end.get()), place, id));
        }
        if (read.isEmpty()) {
            notes.wrong(
                    place,
                    "The period of the context \"" + id
                            + "\" cannot be read; it needs an instant, or a startDate and an endDate that is not"
                            + " before it, such as 2009-03-31 (xbrl.4.7.2).");
        }
        period = read;
    }

    private static Optional<Period> span(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(from -> last.filter(to -> !to.isBefore(from)).map(to -> new Period.Duration(from, to)));
    }

    private Optional<LocalDate> day(Optional<Days.Day> read, Place place, String id) {
        if (read.isPresent() && !read.get().whole()) {
            notes.say(
                    "time",
                    place,
                    "The period of the context \"" + id
                            + "\" names a time of the day or a zone, which is left out: facts are dated by days.");
        }
        return read.map(Days.Day::day);
    }

    private void explicit(String id) {
        Place place = xml.place();
        Optional<QName> dimension = xml.attribute("dimension").flatMap(xml::resolve);
        String written = xml.content();
        Optional<QName> member = xml.resolve(written);
        if (dimension.isEmpty() || member.isEmpty()) {
            notes.wrong(
                    place,
                    "The context \"" + id + "\" names the member \"" + shortened(written)
                            + "\" or its dimension by a prefix that is not declared there.");
            return;
        }
        add(dimension.get(), new Axis.Member(member.get()), place, id);
    }

    private void typed(String id) {
        Place place = xml.place();
        Optional<QName> dimension = xml.attribute("dimension").flatMap(xml::resolve);
        String value = xml.content().strip();
        if (dimension.isEmpty()) {
            notes.wrong(place, "The context \"" + id + "\" names a dimension by a prefix that is not declared there.");
            return;
        }
        add(dimension.get(), new Axis.Typed(value), place, id);
    }

    private void add(QName dimension, Axis axis, Place place, String id) {
        if (axes.put(dimension, axis) != null) {
            notes.wrong(
                    place,
                    "The context \"" + id + "\" names the dimension " + dimension.name()
                            + " twice (xbrldie:RepeatedDimensionInInstanceError).");
        }
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
