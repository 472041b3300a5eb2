package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Element;
import tanshin.taxonomy.Member;

/** The linkbases of labels, references, presentation and calculation; {@link Definitions} writes that of dimensions. */
final class Linkbases {

    /** The schemas are in the same folder. */
    private static final String BESIDE = "";

    private final Vocabulary vocabulary;
    private final Namespaces namespaces;
    private final Roles roles;

    Linkbases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.namespaces = vocabulary.namespaces();
        this.roles = new Roles(vocabulary);
    }

    /** The labels of everything in a language, with definitions where the language is English. */
    void labels(OutputStream out, String language) throws IOException {
        SortedMap<QName, SortedMap<String, Labels>> special =
                new TreeMap<>(vocabulary.presentation().labels());
        Map<String, String> negated = new TreeMap<>();
        special.values().stream()
                .flatMap(labels -> labels.keySet().stream())
                .filter(role -> role.startsWith(Spaces.NEGATED))
                .forEach(role ->
                        negated.put(role, Spaces.NEGATED_SCHEMA + "#" + role.substring(Spaces.NEGATED.length())));
        Linkbase.write(out, namespaces, BESIDE, negated, Map.of(), linkbase -> {
            linkbase.open("link:labelLink", Spaces.ROLE + "link");
            for (Element element : vocabulary.elements()) {
                SortedMap<String, String> texts = new TreeMap<>();
                texts.put(Spaces.ROLE + "label", element.labels().in(language));
                special.getOrDefault(element.name(), new TreeMap<>())
                        .forEach((role, labels) -> texts.put(role, labels.in(language)));
                labels(linkbase, element.name(), language, texts, element.definition());
            }
            for (Dimension dimension : vocabulary.taxonomy().dimensions()) {
                labels(linkbase, dimension.name(), language, standard(dimension.labels(), language), "");
            }
            for (Member member : vocabulary.taxonomy().members()) {
                labels(linkbase, member.name(), language, standard(member.labels(), language), member.definition());
            }
            for (Vocabulary.Cube cube : vocabulary.cubes()) {
                labels(linkbase, cube.name(), language, standard(roles.labels(cube), language), "");
            }
            for (Map.Entry<QName, Labels> heading :
                    vocabulary.presentation().headings().entrySet()) {
                labels(linkbase, heading.getKey(), language, standard(heading.getValue(), language), "");
            }
            linkbase.close();
        });
    }

    private static SortedMap<String, String> standard(Labels labels, String language) {
        return new TreeMap<>(Map.of(Spaces.ROLE + "label", labels.in(language)));
    }

    private static void labels(
            Linkbase linkbase, QName element, String language, SortedMap<String, String> texts, String definition)
            throws XMLStreamException {
        if (language.equals("en") && !definition.isEmpty()) {
            texts.put(Spaces.ROLE + "documentation", definition);
        }
        String from = linkbase.locator(element);
        String to = "l" + from;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            linkbase.xml()
                    .text(
                            "link:label",
                            text.getValue(),
                            "xlink:type",
                            "resource",
                            "xlink:label",
                            to,
                            "xlink:role",
                            text.getKey(),
                            "xml:lang",
                            language);
        }
        linkbase.arc("link:labelArc", Spaces.ARCROLE + "concept-label", from, to);
    }

    /** Where concepts come from: standards with their paragraphs, documents. */
    void references(OutputStream out) throws IOException {
        Linkbase.write(out, namespaces, BESIDE, Map.of(), Map.of(), linkbase -> {
            linkbase.open("link:referenceLink", Spaces.ROLE + "link");
            for (Element element : vocabulary.elements()) {
                if (element.measure().isEmpty() && element.concept().source().isPresent()) {
                    references(
                            linkbase, element.name(), element.concept().source().get());
                }
            }
            linkbase.close();
        });
    }

    private static void references(Linkbase linkbase, QName element, String source) throws XMLStreamException {
        String from = linkbase.locator(element);
        String to = "r" + from;
        for (Reference reference : Reference.all(source)) {
            linkbase.xml()
                    .open(
                            "link:reference",
                            "xlink:type",
                            "resource",
                            "xlink:label",
                            to,
                            "xlink:role",
                            Spaces.ROLE + "reference");
            for (Reference.Part part : reference.parts()) {
                linkbase.xml().text("ref:" + part.name(), part.text());
            }
            linkbase.xml().close();
        }
        linkbase.arc("link:referenceArc", Spaces.ARCROLE + "concept-reference", from, to);
    }

    /** What stands under what in the declared tables, and a list of all concepts. */
    void presentation(OutputStream out) throws IOException {
        List<Presentation.Tree> trees = vocabulary.presentation().trees();
        List<Roles.Role> used = Stream.concat(trees.stream().map(roles::of), Stream.of(roles.everything()))
                .toList();
        Linkbase.write(out, namespaces, BESIDE, Linkbase.defined(namespaces, BESIDE, used), Map.of(), linkbase -> {
            for (Presentation.Tree tree : trees) {
                linkbase.open("link:presentationLink", roles.of(tree).uri());
                under(linkbase, tree.name(), linkbase.locator(tree.name()), tree.nodes(), new HashSet<>());
                linkbase.close();
            }
            linkbase.open("link:presentationLink", roles.everything().uri());
            String root = linkbase.locator(vocabulary.presentation().everything());
            int order = 0;
            for (Element element : vocabulary.elements()) {
                child(linkbase, root, element.name(), ++order);
            }
            linkbase.close();
        });
    }

    /** @param told parent and child pairs that are written already: an element at two places has all its children at both */
    private void under(
            Linkbase linkbase, QName parent, String from, List<Presentation.Node> nodes, Set<List<Object>> told)
            throws XMLStreamException {
        int order = 0;
        for (Presentation.Node node : nodes) {
            order++;
            if (!told.add(List.of(parent, node.element(), node.role()))) {
                continue;
            }
            String to = linkbase.locator(node.element());
            String[] attributes = node.role().isPresent()
                    ? new String[] {
                        "order",
                        Integer.toString(order),
                        "preferredLabel",
                        node.role().get()
                    }
                    : new String[] {"order", Integer.toString(order)};
            linkbase.arc("link:presentationArc", Spaces.ARCROLE + "parent-child", from, to, attributes);
            under(linkbase, node.element(), to, node.nodes(), told);
        }
    }

    private static void child(Linkbase linkbase, String from, QName element, int order) throws XMLStreamException {
        String to = linkbase.locator(element);
        linkbase.arc(
                "link:presentationArc", Spaces.ARCROLE + "parent-child", from, to, "order", Integer.toString(order));
    }

    /** What adds up to what, as Calculations 1.1 reads it. */
    void calculation(OutputStream out) throws IOException {
        calculation(out, BESIDE, vocabulary.taxonomy().calculations());
    }

    /**
     * What adds up to what in a report.
     *
     * @param folder the address of the schemas, seen from the linkbase
     */
    void calculation(OutputStream out, String folder, List<Calculation> calculations) throws IOException {
        Linkbase.write(
                out,
                namespaces,
                folder,
                Linkbase.defined(
                        namespaces, folder, calculations.stream().map(roles::of).toList()),
                Map.of(Spaces.SUMMATION, Spaces.SUMMATION_SCHEMA),
                linkbase -> {
                    for (Calculation calculation : calculations) {
                        calculation(linkbase, calculation);
                    }
                });
    }

    private void calculation(Linkbase linkbase, Calculation calculation) throws XMLStreamException {
        linkbase.open("link:calculationLink", roles.of(calculation).uri());
        String total = linkbase.locator(calculation.total());
        int order = 0;
        for (QName item : calculation.adds()) {
            summand(linkbase, total, item, "1", ++order);
        }
        for (QName item : calculation.subtracts()) {
            summand(linkbase, total, item, "-1", ++order);
        }
        for (Map.Entry<QName, BigDecimal> item : calculation.weighted().entrySet()) {
            summand(linkbase, total, item.getKey(), item.getValue().toPlainString(), ++order);
        }
        linkbase.close();
    }

    private static void summand(Linkbase linkbase, String total, QName item, String weight, int order)
            throws XMLStreamException {
        String to = linkbase.locator(item);
        linkbase.arc(
                "link:calculationArc", Spaces.SUMMATION, total, to, "order", Integer.toString(order), "weight", weight);
    }
}
