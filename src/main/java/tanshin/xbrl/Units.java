package tanshin.xbrl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.Unit;

/** The units of an instance, with ids that can be read: {@code JPY}, {@code JPY-per-shares}, {@code pure}. */
public final class Units {

    private static final Unit PURE = Unit.of(new QName(Unit.XBRLI, "pure"));

    private final Map<Unit, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The id of a unit. A number without one is pure (XBRL 2.1, 4.8.2). */
    public String id(Optional<Unit> unit) {
        Unit wanted = unit.orElse(PURE);
        String known = ids.get(wanted);
        if (known != null) {
            return known;
        }
        String name = Characters.name(names(wanted.numerators())
                + (wanted.denominators().isEmpty() ? "" : "-per-" + names(wanted.denominators())));
        String id = name;
        for (int number = 2; !taken.add(id); number++) {
            id = name + "_" + number;
        }
        ids.put(wanted, id);
        return id;
    }

    private static String names(List<QName> measures) {
        return measures.stream().map(QName::name).collect(Collectors.joining("-times-"));
    }

    /** Prefixes of the measures, by namespace. */
    SortedMap<String, String> prefixes(Prefixes known) {
        SortedMap<String, String> prefixes = new TreeMap<>();
        ids.keySet().stream()
                .flatMap(unit -> Stream.concat(unit.numerators().stream(), unit.denominators().stream()))
                .map(QName::namespace)
                .sorted()
                .forEach(namespace ->
                        prefixes.computeIfAbsent(namespace, any -> prefix(namespace, known, prefixes.size())));
        return prefixes;
    }

    private static String prefix(String namespace, Prefixes known, int number) {
        return switch (namespace) {
            case Unit.ISO4217 -> "iso4217";
            case Unit.XBRLI -> "xbrli";
            default ->
                known.namespaces().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(namespace))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("unit" + number);
        };
    }

    /** Writes all units, in the order in which they were asked for first. */
    void write(Xml xml, Prefixes known) throws XMLStreamException {
        SortedMap<String, String> prefixes = prefixes(known);
        for (Map.Entry<Unit, String> unit : ids.entrySet()) {
            xml.open("xbrli:unit", "id", unit.getValue());
            if (unit.getKey().denominators().isEmpty()) {
                measures(xml, unit.getKey().numerators(), prefixes);
            } else {
                xml.open("xbrli:divide");
                xml.open("xbrli:unitNumerator");
                measures(xml, unit.getKey().numerators(), prefixes);
                xml.close();
                xml.open("xbrli:unitDenominator");
                measures(xml, unit.getKey().denominators(), prefixes);
                xml.close();
                xml.close();
            }
            xml.close();
        }
    }

    private static void measures(Xml xml, List<QName> measures, SortedMap<String, String> prefixes)
            throws XMLStreamException {
        for (QName measure : measures) {
            xml.text("xbrli:measure", prefixes.get(measure.namespace()) + ":" + measure.name());
        }
    }
}
