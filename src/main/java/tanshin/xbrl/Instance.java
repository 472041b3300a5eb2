package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.QName;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Element;

/**
 * Facts as an XBRL 2.1 instance: contexts and units first, then a line for each fact, then footnotes at derived facts. Dimensions
 * stand in the scenario. A dash is a nil fact.
 */
public final class Instance {

    private final Vocabulary vocabulary;
    private final String schema;
    private final Namespaces namespaces;

    /**
     * For facts about what the taxonomy declares.
     *
     * @param schema the schema of the report, in the same folder
     */
    public Instance(Vocabulary vocabulary, String schema) {
        this.vocabulary = vocabulary;
        this.schema = schema;
        this.namespaces = vocabulary.namespaces();
    }

    /**
     * Writes the instance, and leaves the stream open.
     *
     * @param facts in the order in which they are written
     */
    public void write(List<Fact> facts, OutputStream out) throws IOException {
        Contexts contexts = new Contexts();
        Units units = new Units();
        for (Fact fact : facts) {
            contexts.id(fact.dimensions());
            if (numeric(fact)) {
                units.id(fact.dimensions().unit());
            }
        }
        Xml.write(out, xml -> {
            xml.open("xbrli:xbrl");
            for (Map.Entry<String, String> space : prefixes(facts, units).entrySet()) {
                xml.attribute("xmlns:" + space.getKey(), space.getValue());
            }
            xml.empty("link:schemaRef", "xlink:type", "simple", "xlink:href", schema);
            Footnotes footnotes = new Footnotes();
            contexts.write(xml, namespaces);
            units.write(xml, vocabulary.prefixes());
            Ids ids = new Ids();
            for (Fact fact : facts) {
                String id = ids.of(fact);
                write(xml, fact, id, contexts, units);
                footnotes.note(fact, id);
            }
            footnotes.write(xml);
            xml.close();
        });
    }

    private void write(Xml xml, Fact fact, String id, Contexts contexts, Units units) throws XMLStreamException {
        Dimensions figure = fact.dimensions();
        String name = namespaces.write(Element.name(figure));
        String context = contexts.id(figure);
        if (!numeric(fact)) {
            if (fact.value() instanceof FactValue.Text text) {
                xml.text(name, text.content(), "id", id, "contextRef", context);
            } else {
                xml.empty(name, "id", id, "contextRef", context, "xsi:nil", "true");
            }
        } else if (fact.value() instanceof FactValue.Numeric numeric) {
            xml.text(
                    name,
                    numeric.amount().toPlainString(),
                    "id",
                    id,
                    "contextRef",
                    context,
                    "unitRef",
                    units.id(figure.unit()),
                    "decimals",
                    numeric.decimals().toString());
        } else {
            xml.empty(name, "id", id, "contextRef", context, "unitRef", units.id(figure.unit()), "xsi:nil", "true");
        }
    }

    /** Whether the fact is stated about a number, though it may be nil. */
    private boolean numeric(Fact fact) {
        return fact.dimensions().measure().isPresent()
                || concept(fact).map(concept -> concept.type().numeric()).orElse(true);
    }

    private Optional<Concept> concept(Fact fact) {
        return vocabulary.taxonomy().concept(fact.dimensions().concept());
    }

    /** Every prefix that the instance uses: of elements and members, of measures, and of names that are values. */
    private Map<String, String> prefixes(List<Fact> facts, Units units) {
        Map<String, String> prefixes = new TreeMap<>(Map.of(
                "xbrli",
                Spaces.XBRLI,
                "xbrldi",
                Spaces.XBRLDI,
                "link",
                Spaces.LINK,
                "xlink",
                Spaces.XLINK,
                "xsi",
                Spaces.XSI));
        namespaces.prefixes().forEach((namespace, prefix) -> prefixes.put(prefix, namespace));
        units.prefixes(vocabulary.prefixes()).forEach((namespace, prefix) -> prefixes.put(prefix, namespace));
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Text text
                    && concept(fact)
                            .map(Concept::type)
                            .filter(Concept.Type.MEMBER::equals)
                            .isPresent()) {
                Optional<QName> name = vocabulary.prefixes().read(text.content());
                name.ifPresent(value -> prefixes.putIfAbsent(
                        text.content().substring(0, text.content().indexOf(':')), value.namespace()));
            }
        }
        return prefixes;
    }

    /** Ids of facts as XML allows them, of which none is given twice. */
    private static final class Ids {

        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        String of(Fact fact) {
            String name = Characters.name("f_" + fact.id());
            String id = name;
            while (!taken.add(id)) {
                id = name + "_" + numbers.merge(name, 1, (before, one) -> before + one);
            }
            return id;
        }
    }
}
