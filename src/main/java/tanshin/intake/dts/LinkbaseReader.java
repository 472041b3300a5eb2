package tanshin.intake.dts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.QName;
import tanshin.intake.instance.Names;
import tanshin.intake.model.Numbers;
import tanshin.intake.xml.XmlCursor;

/** Reads the extended links of a linkbase (XBRL 2.1, 3.5.3): labels, and the arrows of the other networks. */
final class LinkbaseReader {

    private static final String XBRLDT = "http://xbrl.org/2005/xbrldt";
    private static final BigDecimal FIRST = BigDecimal.ONE;

    private final XmlCursor xml;
    private final String address;
    private final Discovery discovery;

    LinkbaseReader(XmlCursor xml, String address, Discovery discovery) {
        this.xml = xml;
        this.address = address;
        this.discovery = discovery;
    }

    /** The cursor stands on {@code link:linkbase}. */
    void read() {
        int within = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
            if (xml.isStart()) {
                boolean extended = xml.attribute(Names.XLINK, "type").orElse("").equals("extended");
                if (extended
                        && !xml.name().equals("referenceLink")
                        && !xml.name().equals("footnoteLink")) {
                    new Link(xml.attribute(Names.XLINK, "role").orElse("")).read();
                } else if (!xml.name().equals("documentation")) {
                    xml.skip();
                }
            }
        }
    }

    /** One extended link. */
    private final class Link {

        private final String role;
        private final Map<String, List<QName>> locators = new HashMap<>();
        private final Map<String, List<Text>> resources = new HashMap<>();
        private final List<Arc> arcs = new ArrayList<>();

        Link(String role) {
            this.role = role;
        }

        private record Text(String role, String language, String text) {}

        void read() {
            int within = xml.depth();
            while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
                if (xml.isStart()) {
                    switch (xml.attribute(Names.XLINK, "type").orElse("")) {
                        case "locator" -> locator();
                        case "resource" -> resource();
                        case "arc" -> arc();
                        default -> xml.skip();
                    }
                }
            }
            arcs.forEach(this::follow);
        }

        private void locator() {
            String label = xml.attribute(Names.XLINK, "label").orElse("");
            String href = xml.attribute(Names.XLINK, "href").orElse("");
            discovery
                    .element(address, href)
                    .ifPresent(name -> locators.computeIfAbsent(label, any -> new ArrayList<>())
                            .add(name));
            xml.skip();
        }

        private void resource() {
            String label = xml.attribute(Names.XLINK, "label").orElse("");
            String itsRole = xml.attribute(Names.XLINK, "role").orElse(Dts.STANDARD_LABEL);
            String language = xml.language().orElse("");
            boolean isLabel = xml.name().equals("label");
            String text = xml.content().strip().replaceAll("\\s+", " ");
            if (isLabel && !text.isEmpty()) {
                resources.computeIfAbsent(label, any -> new ArrayList<>()).add(new Text(itsRole, language, text));
            }
        }

        private void arc() {
            arcs.add(new Arc(
                    xml.attribute(Names.XLINK, "from").orElse(""),
                    xml.attribute(Names.XLINK, "to").orElse(""),
                    xml.attribute(Names.XLINK, "arcrole").orElse(""),
                    xml.attribute("order").flatMap(Numbers::read).orElse(FIRST),
                    xml.attribute("weight").flatMap(Numbers::read),
                    xml.attribute("preferredLabel"),
                    xml.attribute(XBRLDT, "targetRole"),
                    xml.attribute("priority").flatMap(Numbers::read).orElse(BigDecimal.ZERO),
                    xml.attribute("use").orElse("optional").equals("prohibited")));
            xml.skip();
        }

        private void follow(Arc arc) {
            for (QName from : locators.getOrDefault(arc.from(), List.of())) {
                for (QName to : locators.getOrDefault(arc.to(), List.of())) {
                    discovery.relate(arc.between(role, from, to), arc.priority(), arc.prohibited());
                }
                if (!arc.prohibited()) {
                    resources
                            .getOrDefault(arc.to(), List.of())
                            .forEach(text -> discovery.dts().addLabel(from, text.role(), text.language(), text.text()));
                }
            }
        }
    }

    /** An arc as it is written, between labels of locators. */
    private record Arc(
            String from,
            String to,
            String arcrole,
            BigDecimal order,
            Optional<BigDecimal> weight,
            Optional<String> preferredLabel,
            Optional<String> targetRole,
            BigDecimal priority,
            boolean prohibited) {

        Relation between(String role, QName one, QName other) {
            return new Relation(role, arcrole, one, other, order, weight, preferredLabel, targetRole);
        }
    }
}
