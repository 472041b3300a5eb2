package tanshin.xbrl;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.fact.Dimensions;
import tanshin.fact.InputProblem;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Element;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Taxonomy;

/**
 * What the XBRL taxonomy declares: all concepts, the measures of concepts that occur, dimensions, members, tables and their
 * headings, and a closed hypercube for each set of dimensions by which figures are divided.
 */
public final class Vocabulary {

    private static final String EVERYTHING = "AllConcepts";

    private final Taxonomy taxonomy;
    private final SortedMap<QName, Element> elements;
    private final List<Cube> cubes;
    private final Presentation presentation;
    private final Namespaces namespaces;

    private Vocabulary(
            Taxonomy taxonomy,
            SortedMap<QName, Element> elements,
            List<Cube> cubes,
            Presentation presentation,
            Namespaces namespaces) {
        this.taxonomy = taxonomy;
        this.elements = elements;
        this.cubes = cubes;
        this.presentation = presentation;
        this.namespaces = namespaces;
    }

    /**
     * A hypercube: elements whose figures are divided by the same dimensions.
     *
     * @param dimensions in order of their names; none for figures that nothing divides
     */
    record Cube(QName name, List<QName> dimensions, List<Element> elements) {}

    /**
     * Everything that a taxonomy knows, and the measures and divisions that occur.
     *
     * @param figures all that facts are stated about, in any order
     * @throws BadInputException if something has a name that XML does not allow for an element
     */
    public static Vocabulary of(Taxonomy taxonomy, List<ReportDefinition> reports, Collection<Dimensions> figures) {
        SortedMap<QName, SortedSet<QName>> divisions = new TreeMap<>();
        SortedMap<QName, Element> elements = new TreeMap<>();
        taxonomy.concepts().stream()
                .map(concept -> new Element(concept, java.util.Optional.empty()))
                .forEach(element -> {
                    elements.put(element.name(), element);
                    divisions.put(element.name(), new TreeSet<>());
                });
        for (Dimensions figure : figures) {
            Element.of(figure, taxonomy).ifPresent(element -> {
                elements.putIfAbsent(element.name(), element);
                divisions
                        .computeIfAbsent(element.name(), any -> new TreeSet<>())
                        .addAll(figure.members().keySet());
            });
        }
        QName home = home(taxonomy);
        List<Cube> cubes = cubes(home, elements, divisions);
        Presentation presentation = Presentation.of(taxonomy, reports, elements, home.withName(EVERYTHING));
        Namespaces namespaces = new Namespaces(
                home.namespace(),
                taxonomy.prefixes(),
                Stream.of(
                                elements.keySet().stream(),
                                cubes.stream().map(Cube::name),
                                taxonomy.dimensions().stream().map(Dimension::name),
                                taxonomy.members().stream().map(Member::name),
                                presentation.headings().keySet().stream())
                        .flatMap(names -> names)
                        .toList());
        Vocabulary vocabulary = new Vocabulary(taxonomy, elements, cubes, presentation, namespaces);
        vocabulary.check();
        return vocabulary;
    }

    /** The address of the schema that brings all others with it: what an instance refers to. */
    public String entryPoint() {
        return namespaces.base() + namespaces.homeFile();
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Concepts and measures of them, in order of their names. */
    Collection<Element> elements() {
        return elements.values();
    }

    boolean declares(QName element) {
        return elements.containsKey(element);
    }

    List<Cube> cubes() {
        return cubes;
    }

    Presentation presentation() {
        return presentation;
    }

    Namespaces namespaces() {
        return namespaces;
    }

    /** Some name in the namespace that has most of the concepts: the taxonomy is at home there. */
    private static QName home(Taxonomy taxonomy) {
        return taxonomy.concepts().stream()
                .map(Concept::name)
                .collect(Collectors.groupingBy(QName::namespace))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, List<QName>>comparingByValue(Comparator.comparingInt(List::size))
                        .thenComparing(
                                Map.Entry.<String, List<QName>>comparingByKey().reversed()))
                .map(most -> most.getValue().get(0))
                .orElseThrow(() -> new BadInputException(new InputProblem(
                        "taxonomy", 0, 0, "There is no concept; state one, as concepts/income.ttl does.")));
    }

    private static List<Cube> cubes(
            QName home, SortedMap<QName, Element> elements, SortedMap<QName, SortedSet<QName>> divisions) {
        SortedMap<String, Cube> cubes = new TreeMap<>();
        divisions.forEach((name, dimensions) -> {
            String local = dimensions.isEmpty()
                    ? "FactsUndivided"
                    : dimensions.stream().map(QName::name).collect(Collectors.joining("And", "FactsBy", ""));
            cubes.computeIfAbsent(
                            local,
                            any -> new Cube(home.withName(local), List.copyOf(dimensions), new java.util.ArrayList<>()))
                    .elements()
                    .add(elements.get(name));
        });
        return List.copyOf(cubes.values());
    }

    private void check() {
        Set<QName> seen = new HashSet<>();
        List<InputProblem> problems = namespaces.names().stream()
                .filter(name -> !Characters.isName(name.name()) || !seen.add(name))
                .map(name -> new InputProblem(
                        "taxonomy",
                        0,
                        0,
                        "<" + name.iri() + "> cannot be declared in XBRL: "
                                + (Characters.isName(name.name())
                                        ? "it names two things, of which only one can be an element."
                                        : "the name after the last / must begin with a letter and hold only letters,"
                                                + " digits, low lines, hyphens and points.")))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    Prefixes prefixes() {
        return taxonomy.prefixes();
    }
}
