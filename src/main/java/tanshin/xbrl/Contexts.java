package tanshin.xbrl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Period;
import tanshin.fact.QName;

/**
 * The contexts of an instance: who, when, and by which members figures are divided. Each has an id that can be read:
 * {@code from-2008-04-01-to-2008-12-31_Service-IPService}, {@code at-2008-12-31}.
 */
public final class Contexts {

    private final Map<Key, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private record Key(EntityId entity, Period period, SortedMap<QName, QName> members) {}

    /** The id of a figure's context; equal contexts have one id. */
    public String id(Dimensions figure) {
        Key key = new Key(figure.entity(), figure.period(), figure.members());
        String known = ids.get(key);
        if (known != null) {
            return known;
        }
        String name = name(key);
        String id = name;
        for (int number = 2; !taken.add(id); number++) {
            id = name + "_" + number;
        }
        ids.put(key, id);
        return id;
    }

    private static String name(Key key) {
        StringBuilder name = new StringBuilder();
        if (key.period() instanceof Period.Duration span) {
            name.append("from-").append(span.first()).append("-to-");
        } else {
            name.append("at-");
        }
        name.append(key.period().last());
        key.members()
                .forEach((dimension, member) ->
                        name.append('_').append(dimension.name()).append('-').append(member.name()));
        return Characters.name(name.toString());
    }

    /** Writes all contexts, in the order in which they were asked for first. */
    void write(Xml xml, Namespaces namespaces) throws XMLStreamException {
        for (Map.Entry<Key, String> context : ids.entrySet()) {
            write(xml, namespaces, context.getKey(), context.getValue());
        }
    }

    private static void write(Xml xml, Namespaces namespaces, Key key, String id) throws XMLStreamException {
        xml.open("xbrli:context", "id", id);
        xml.open("xbrli:entity");
        xml.text(
                "xbrli:identifier",
                key.entity().identifier(),
                "scheme",
                key.entity().scheme());
        xml.close();
        xml.open("xbrli:period");
        if (key.period() instanceof Period.Duration span) {
            xml.text("xbrli:startDate", span.first().toString());
            xml.text("xbrli:endDate", span.last().toString());
        } else {
            xml.text("xbrli:instant", key.period().last().toString());
        }
        xml.close();
        if (!key.members().isEmpty()) {
            xml.open("xbrli:scenario");
            for (Map.Entry<QName, QName> member : key.members().entrySet()) {
                xml.text(
                        "xbrldi:explicitMember",
                        namespaces.write(member.getValue()),
                        "dimension",
                        namespaces.write(member.getKey()));
            }
            xml.close();
        }
        xml.close();
    }
}
