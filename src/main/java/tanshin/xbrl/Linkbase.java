package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.QName;

/**
 * Writes the extended links of a linkbase (XBRL 2.1, section 3.5.3). Every place of an element gets a locator of its own, so
 * that no two arcs of a link join the same two labels (XLink 1.0, 5.1.3).
 */
final class Linkbase {

    private final Xml xml;
    private final Namespaces namespaces;
    private final String folder;
    private final AtomicInteger numbers = new AtomicInteger();

    private Linkbase(Xml xml, Namespaces namespaces, String folder) {
        this.xml = xml;
        this.namespaces = namespaces;
        this.folder = folder;
    }

    /** What is written into a linkbase. */
    interface Content {
        void to(Linkbase linkbase) throws XMLStreamException;
    }

    /**
     * Writes a linkbase.
     *
     * @param folder where the schemas are, seen from the linkbase: empty beside them, else their address
     * @param roles the addresses of roles that are not in the standard, with the place where each is defined
     * @param arcroles likewise
     */
    static void write(
            OutputStream out,
            Namespaces namespaces,
            String folder,
            Map<String, String> roles,
            Map<String, String> arcroles,
            Content content)
            throws IOException {
        Xml.write(out, xml -> {
            xml.open(
                    "link:linkbase",
                    "xmlns:link",
                    Spaces.LINK,
                    "xmlns:xlink",
                    Spaces.XLINK,
                    "xmlns:xsi",
                    Spaces.XSI,
                    "xmlns:xbrldt",
                    Spaces.XBRLDT,
                    "xmlns:ref",
                    Spaces.REFERENCE,
                    "xsi:schemaLocation",
                    Spaces.LINK + " " + Spaces.LINK_SCHEMA + " " + Spaces.REFERENCE + " " + Spaces.REFERENCE_SCHEMA
                            + " " + Spaces.XBRLDT + " " + Spaces.XBRLDT_SCHEMA);
            for (Map.Entry<String, String> role : new TreeMap<>(roles).entrySet()) {
                xml.empty(
                        "link:roleRef",
                        "roleURI",
                        role.getKey(),
                        "xlink:type",
                        "simple",
                        "xlink:href",
                        role.getValue());
            }
            for (Map.Entry<String, String> role : new TreeMap<>(arcroles).entrySet()) {
                xml.empty(
                        "link:arcroleRef",
                        "arcroleURI",
                        role.getKey(),
                        "xlink:type",
                        "simple",
                        "xlink:href",
                        role.getValue());
            }
            content.to(new Linkbase(xml, namespaces, folder));
            xml.close();
        });
    }

    /** Where roles of ours are defined: in the schema of the home namespace. */
    static SortedMap<String, String> defined(Namespaces namespaces, String folder, Collection<Roles.Role> roles) {
        SortedMap<String, String> places = new TreeMap<>();
        roles.forEach(role -> places.put(role.uri(), folder + namespaces.homeFile() + "#" + role.id()));
        return places;
    }

    Xml xml() {
        return xml;
    }

    void open(String link, String role) throws XMLStreamException {
        xml.open(link, "xlink:type", "extended", "xlink:role", role);
    }

    void close() throws XMLStreamException {
        xml.close();
    }

    /** Points at an element; the label is good for arcs. */
    String locator(QName element) throws XMLStreamException {
        String label = "e" + numbers.incrementAndGet();
        xml.empty(
                "link:loc",
                "xlink:type",
                "locator",
                "xlink:href",
                folder + namespaces.href(element),
                "xlink:label",
                label);
        return label;
    }

    /** An arc, with attributes of its kind. */
    void arc(String arc, String arcrole, String from, String to, String... attributes) throws XMLStreamException {
        String[] common = {"xlink:type", "arc", "xlink:arcrole", arcrole, "xlink:from", from, "xlink:to", to};
        String[] all = java.util.Arrays.copyOf(common, common.length + attributes.length);
        System.arraycopy(attributes, 0, all, common.length, attributes.length);
        xml.empty(arc, all);
    }
}
