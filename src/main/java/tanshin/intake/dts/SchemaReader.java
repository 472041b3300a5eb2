package tanshin.intake.dts;

import java.util.Optional;
import tanshin.fact.QName;
import tanshin.intake.instance.Names;
import tanshin.intake.xml.XmlCursor;

/** Reads what a schema declares, and which other files it leads to (XBRL 2.1, 5.1). */
final class SchemaReader {

    private static final String XS = "http://www.w3.org/2001/XMLSchema";
    private static final String XBRLDT = "http://xbrl.org/2005/xbrldt";

    private final XmlCursor xml;
    private final String address;
    private final Discovery discovery;
    private String target = "";

    SchemaReader(XmlCursor xml, String address, Discovery discovery) {
        this.xml = xml;
        this.address = address;
        this.discovery = discovery;
    }

    /** The cursor stands on {@code xs:schema}; an included schema takes the namespace of the one that includes it. */
    void read(String including) {
        target = xml.attribute("targetNamespace").orElse(including);
        discovery.namespaces(xml);
        int top = xml.depth();
        Optional<QName> type = Optional.empty();
        while (xml.next()) {
            if (xml.isStart() && xml.namespace().equals(XS)) {
                switch (xml.name()) {
                    case "element" -> element(xml.depth() == top + 1);
                    case "complexType", "simpleType" -> type = type(xml.depth() == top + 1, type);
                    case "restriction", "extension" -> derived(type);
                    case "import" ->
                        discovery.schema(
                                address, xml.attribute("schemaLocation"), xml.attribute("namespace"), Optional.empty());
                    case "include" ->
                        discovery.schema(
                                address, xml.attribute("schemaLocation"), Optional.of(target), Optional.of(target));
                    default -> {}
                }
            } else if (xml.isStart() && xml.namespace().equals(Names.LINK)) {
                link();
            }
        }
    }

    private void element(boolean global) {
        Optional<String> name = xml.attribute("name");
        if (!global || name.isEmpty()) {
            return;
        }
        QName qname = new QName(target, name.get());
        xml.attribute("id").ifPresent(id -> discovery.identify(address, id, qname));
        discovery
                .dts()
                .add(new Declared(
                        qname,
                        xml.attribute("type").flatMap(xml::resolve),
                        xml.attribute("substitutionGroup").flatMap(xml::resolve),
                        xml.attribute("abstract")
                                .map(text -> text.equals("true") || text.equals("1"))
                                .orElse(false),
                        xml.attribute(Names.XBRLI, "periodType").map("instant"::equals),
                        xml.attribute(Names.XBRLI, "balance"),
                        xml.attribute(XBRLDT, "typedDomainRef").isPresent()));
    }

    private Optional<QName> type(boolean global, Optional<QName> around) {
        return global ? xml.attribute("name").map(name -> new QName(target, name)) : around;
    }

    /** Of nested derivations the outermost counts, which comes first. */
    private void derived(Optional<QName> type) {
        Optional<QName> base = xml.attribute("base").flatMap(xml::resolve);
        type.ifPresent(name -> base.ifPresent(from -> discovery.dts().addType(name, from)));
    }

    private void link() {
        switch (xml.name()) {
            case "linkbaseRef" -> discovery.linkbase(address, xml.attribute(Names.XLINK, "href"));
            case "roleType" -> roleType();
            case "linkbase" -> new LinkbaseReader(xml, address, discovery).read();
            default -> {}
        }
    }

    private void roleType() {
        String uri = xml.attribute("roleURI").orElse("");
        int within = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
            if (xml.isStart() && xml.is(Names.LINK, "definition")) {
                discovery.dts().addRole(uri, xml.content().strip().replaceAll("\\s+", " "));
            }
        }
    }
}
