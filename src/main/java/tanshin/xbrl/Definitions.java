package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.QName;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Element;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Partition;

/**
 * The definition linkbase (XBRL Dimensions 1.0): for each hypercube a link with its elements and dimensions, for each dimension
 * one with its members, under which a member's parts stand. Hypercubes are closed and in the scenario; every dimension has a
 * default, which is never written, so that a figure need not be divided by all dimensions of its hypercube.
 */
final class Definitions {

    private static final String ALL = Spaces.DIMENSION_ARCROLE + "all";
    private static final String HYPERCUBE_DIMENSION = Spaces.DIMENSION_ARCROLE + "hypercube-dimension";
    private static final String DIMENSION_DOMAIN = Spaces.DIMENSION_ARCROLE + "dimension-domain";
    private static final String DOMAIN_MEMBER = Spaces.DIMENSION_ARCROLE + "domain-member";
    private static final String DIMENSION_DEFAULT = Spaces.DIMENSION_ARCROLE + "dimension-default";
    private static final List<String> ARCROLES =
            List.of(ALL, HYPERCUBE_DIMENSION, DIMENSION_DOMAIN, DOMAIN_MEMBER, DIMENSION_DEFAULT);

    private final Vocabulary vocabulary;
    private final Roles roles;

    Definitions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.roles = new Roles(vocabulary);
    }

    void write(OutputStream out) throws IOException {
        List<Roles.Role> used = Stream.concat(
                        vocabulary.cubes().stream().map(roles::of),
                        vocabulary.taxonomy().dimensions().stream().map(roles::of))
                .toList();
        SortedMap<String, String> arcroles = new TreeMap<>();
        ARCROLES.forEach(arcrole -> arcroles.put(
                arcrole, Spaces.XBRLDT_SCHEMA + "#" + arcrole.substring(Spaces.DIMENSION_ARCROLE.length())));
        Namespaces namespaces = vocabulary.namespaces();
        Linkbase.write(out, namespaces, "", Linkbase.defined(namespaces, "", used), arcroles, linkbase -> {
            for (Vocabulary.Cube cube : vocabulary.cubes()) {
                cube(linkbase, cube);
            }
            for (Dimension dimension : vocabulary.taxonomy().dimensions()) {
                dimension(linkbase, dimension);
            }
        });
    }

    private void cube(Linkbase linkbase, Vocabulary.Cube cube) throws XMLStreamException {
        linkbase.open("link:definitionLink", roles.of(cube).uri());
        String hypercube = linkbase.locator(cube.name());
        for (Element element : cube.elements()) {
            linkbase.arc(
                    "link:definitionArc",
                    ALL,
                    linkbase.locator(element.name()),
                    hypercube,
                    "xbrldt:contextElement",
                    "scenario",
                    "xbrldt:closed",
                    "true");
        }
        int order = 0;
        for (QName name : cube.dimensions()) {
            Dimension dimension = vocabulary.taxonomy().dimension(name).orElseThrow();
            linkbase.arc(
                    "link:definitionArc",
                    HYPERCUBE_DIMENSION,
                    hypercube,
                    linkbase.locator(name),
                    "order",
                    Integer.toString(++order),
                    "xbrldt:targetRole",
                    roles.of(dimension).uri());
        }
        linkbase.close();
    }

    private void dimension(Linkbase linkbase, Dimension dimension) throws XMLStreamException {
        linkbase.open("link:definitionLink", roles.of(dimension).uri());
        String from = linkbase.locator(dimension.name());
        linkbase.arc("link:definitionArc", DIMENSION_DEFAULT, from, linkbase.locator(dimension.defaultMember()));
        String root = linkbase.locator(dimension.defaultMember());
        linkbase.arc("link:definitionArc", DIMENSION_DOMAIN, from, root);
        SortedMap<QName, String> locators = new TreeMap<>(Map.of(dimension.defaultMember(), root));
        Set<List<QName>> told = new HashSet<>();
        parts(linkbase, dimension.defaultMember(), locators, told);
        int order = 1000;
        for (Member member : vocabulary.taxonomy().members()) {
            if (member.dimension().equals(dimension.name()) && !locators.containsKey(member.name())) {
                part(linkbase, dimension.defaultMember(), member.name(), ++order, locators, told);
                parts(linkbase, member.name(), locators, told);
            }
        }
        linkbase.close();
    }

    private void parts(Linkbase linkbase, QName whole, SortedMap<QName, String> locators, Set<List<QName>> told)
            throws XMLStreamException {
        int order = 0;
        for (QName part : partsOf(whole)) {
            if (!below(part).contains(whole) && part(linkbase, whole, part, ++order, locators, told)) {
                parts(linkbase, part, locators, told);
            }
        }
    }

    /** Puts a member under another; false if it stands there already. */
    private static boolean part(
            Linkbase linkbase,
            QName whole,
            QName part,
            int order,
            SortedMap<QName, String> locators,
            Set<List<QName>> told)
            throws XMLStreamException {
        if (!told.add(List.of(whole, part))) {
            return false;
        }
        if (!locators.containsKey(part)) {
            locators.put(part, linkbase.locator(part));
        }
        linkbase.arc(
                "link:definitionArc",
                DOMAIN_MEMBER,
                java.util.Objects.requireNonNull(locators.get(whole)),
                java.util.Objects.requireNonNull(locators.get(part)),
                "order",
                Integer.toString(order));
        return true;
    }

    private List<QName> partsOf(QName whole) {
        return vocabulary.taxonomy().partitionsOf(whole).stream()
                .filter(Partition::shown)
                .flatMap(partition -> partition.parts().stream())
                .distinct()
                .toList();
    }

    /** Every part of a member, parts of parts too, and the member itself. */
    private Set<QName> below(QName whole) {
        Set<QName> found = new LinkedHashSet<>();
        List<QName> next = new ArrayList<>(List.of(whole));
        while (!next.isEmpty()) {
            QName one = next.remove(next.size() - 1);
            if (found.add(one)) {
                next.addAll(partsOf(one));
            }
        }
        return found;
    }
}
