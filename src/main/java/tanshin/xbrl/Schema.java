package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Element;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Member;

/** Writes the schema of a namespace; that of the home namespace brings the others, the roles and the linkbases with it. */
final class Schema {

    private static final Unit SHARES = Unit.of(Unit.SHARES);

    private final Vocabulary vocabulary;
    private final Namespaces namespaces;

    Schema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.namespaces = vocabulary.namespaces();
    }

    /**
     * A linkbase that the home schema brings with it.
     *
     * @param kind {@code label}, {@code presentation} and so on, as in its role
     */
    record LinkbaseFile(String kind, String file) {}

    void write(OutputStream out, String namespace, List<LinkbaseFile> linkbases) throws IOException {
        Xml.write(out, xml -> {
            xml.open(
                    "xs:schema",
                    "xmlns:xs",
                    Spaces.XSD,
                    "xmlns:xbrli",
                    Spaces.XBRLI,
                    "xmlns:link",
                    Spaces.LINK,
                    "xmlns:xlink",
                    Spaces.XLINK,
                    "xmlns:xbrldt",
                    Spaces.XBRLDT,
                    "xmlns:types",
                    Spaces.TYPES,
                    "targetNamespace",
                    namespace,
                    "elementFormDefault",
                    "qualified");
            if (namespaces.isHome(namespace)) {
                brings(xml, linkbases);
            }
            imports(xml, namespace);
            elements(xml, namespace);
            xml.close();
        });
    }

    /**
     * Writes a schema that declares nothing, and brings the home schema and more linkbases with it.
     *
     * @param namespace its own
     * @param folder where the home schema is, seen from this one: empty beside it, else its address
     */
    void writeWith(OutputStream out, String namespace, String folder, List<LinkbaseFile> linkbases) throws IOException {
        Xml.write(out, xml -> {
            xml.open(
                    "xs:schema",
                    "xmlns:xs",
                    Spaces.XSD,
                    "xmlns:link",
                    Spaces.LINK,
                    "xmlns:xlink",
                    Spaces.XLINK,
                    "targetNamespace",
                    namespace,
                    "elementFormDefault",
                    "qualified");
            xml.open("xs:annotation");
            xml.open("xs:appinfo");
            references(xml, linkbases);
            xml.close();
            xml.close();
            imported(xml, namespaces.home(), folder + namespaces.homeFile());
            xml.close();
        });
    }

    private void brings(Xml xml, List<LinkbaseFile> linkbases) throws XMLStreamException {
        xml.open("xs:annotation");
        xml.open("xs:appinfo");
        references(xml, linkbases);
        for (Roles.Role role : new Roles(vocabulary).all()) {
            xml.open("link:roleType", "roleURI", role.uri(), "id", role.id());
            xml.text("link:definition", role.definition());
            xml.text("link:usedOn", role.usedOn());
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private static void references(Xml xml, List<LinkbaseFile> linkbases) throws XMLStreamException {
        for (LinkbaseFile linkbase : linkbases) {
            xml.empty(
                    "link:linkbaseRef",
                    "xlink:type",
                    "simple",
                    "xlink:arcrole",
                    "http://www.w3.org/1999/xlink/properties/linkbase",
                    "xlink:role",
                    Spaces.ROLE + linkbase.kind() + "LinkbaseRef",
                    "xlink:href",
                    linkbase.file());
        }
    }

    private void imports(Xml xml, String namespace) throws XMLStreamException {
        imported(xml, Spaces.XBRLI, Spaces.XBRLI_SCHEMA);
        imported(xml, Spaces.TYPES, Spaces.TYPES_SCHEMA);
        if (namespaces.isHome(namespace)) {
            imported(xml, Spaces.XBRLDT, Spaces.XBRLDT_SCHEMA);
            for (String other : namespaces.prefixes().keySet()) {
                if (!other.equals(namespace)) {
                    imported(xml, other, namespaces.file(other));
                }
            }
        } else if (vocabulary.taxonomy().dimensions().stream()
                .anyMatch(dimension -> dimension.name().namespace().equals(namespace))) {
            imported(xml, Spaces.XBRLDT, Spaces.XBRLDT_SCHEMA);
        }
    }

    private static void imported(Xml xml, String namespace, String place) throws XMLStreamException {
        xml.empty("xs:import", "namespace", namespace, "schemaLocation", place);
    }

    private void elements(Xml xml, String namespace) throws XMLStreamException {
        for (Element element : vocabulary.elements()) {
            if (element.name().namespace().equals(namespace)) {
                element(xml, element);
            }
        }
        for (Vocabulary.Cube cube : vocabulary.cubes()) {
            outline(xml, cube.name(), namespace, "xbrli:stringItemType", "xbrldt:hypercubeItem");
        }
        for (Dimension dimension : vocabulary.taxonomy().dimensions()) {
            outline(xml, dimension.name(), namespace, "xbrli:stringItemType", "xbrldt:dimensionItem");
        }
        for (Member member : vocabulary.taxonomy().members()) {
            outline(xml, member.name(), namespace, "types:domainItemType", "xbrli:item");
        }
        for (QName heading : vocabulary.presentation().headings().keySet()) {
            outline(xml, heading, namespace, "xbrli:stringItemType", "xbrli:item");
        }
    }

    private void element(Xml xml, Element element) throws XMLStreamException {
        List<String> attributes = new ArrayList<>(List.of(
                "id",
                namespaces.id(element.name()),
                "name",
                element.name().name(),
                "type",
                type(element),
                "substitutionGroup",
                "xbrli:item",
                "nillable",
                "true",
                "xbrli:periodType",
                element.concept().instant() ? "instant" : "duration"));
        if (element.measure().isEmpty() && element.concept().type() == Concept.Type.MONETARY) {
            element.concept()
                    .balance()
                    .ifPresent(side -> attributes.addAll(
                            List.of("xbrli:balance", side == Concept.Balance.DEBIT ? "debit" : "credit")));
        }
        xml.empty("xs:element", attributes.toArray(String[]::new));
    }

    /** An abstract element: something that no fact is stated about. */
    private void outline(Xml xml, QName name, String namespace, String type, String group) throws XMLStreamException {
        if (name.namespace().equals(namespace)) {
            xml.empty(
                    "xs:element",
                    "id",
                    namespaces.id(name),
                    "name",
                    name.name(),
                    "type",
                    type,
                    "substitutionGroup",
                    group,
                    "abstract",
                    "true",
                    "nillable",
                    "true",
                    "xbrli:periodType",
                    "duration");
        }
    }

    private String type(Element element) {
        if (element.measure().isPresent()) {
            Unit currency = vocabulary.taxonomy().entities().stream()
                    .map(Entity::reportingCurrency)
                    .findFirst()
                    .orElseThrow(() -> new BadInputException(new InputProblem(
                            "taxonomy",
                            0,
                            0,
                            "No core:ReportingEntity is stated, so the currency of measures is not known; say who"
                                    + " reports, as group/iij.ttl does.")));
            return typeOfMeasure(vocabulary
                    .taxonomy()
                    .unit(element.concept(), element.measure().map(measure -> measure.name()), currency));
        }
        return switch (element.concept().type()) {
            case MONETARY -> "xbrli:monetaryItemType";
            case PER_SHARE -> "types:perShareItemType";
            case SHARES -> "xbrli:sharesItemType";
            case QUANTITY -> "xbrli:decimalItemType";
            case PURE -> "xbrli:pureItemType";
            case TEXT -> "xbrli:stringItemType";
            case BOOLEAN -> "xbrli:booleanItemType";
            case DATE -> "xbrli:dateItemType";
            case URI -> "xbrli:anyURIItemType";
            case MEMBER -> "xbrli:QNameItemType";
        };
    }

    /** Shares of a whole, changes and margins are percentages; other measures have the type that their unit needs. */
    private static String typeOfMeasure(Optional<Unit> unit) {
        if (unit.isEmpty()) {
            return "types:percentItemType";
        }
        if (unit.get().monetary()) {
            return "xbrli:monetaryItemType";
        }
        if (unit.get().equals(SHARES)) {
            return "xbrli:sharesItemType";
        }
        boolean moneyPerShare = unit.get().numerators().stream()
                        .allMatch(name -> name.namespace().equals(Unit.ISO4217))
                && unit.get().denominators().equals(SHARES.numerators());
        return moneyPerShare ? "types:perShareItemType" : "xbrli:decimalItemType";
    }

    /** The files of all schemas, by namespace. */
    Map<String, String> files() {
        Map<String, String> files = new java.util.TreeMap<>();
        namespaces.prefixes().keySet().forEach(namespace -> files.put(namespace, namespaces.file(namespace)));
        return files;
    }
}
