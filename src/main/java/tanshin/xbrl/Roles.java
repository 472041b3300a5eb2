package tanshin.xbrl;

import java.util.List;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Dimension;

/** The roles of extended links: one for each table, calculation, hypercube and dimension. */
final class Roles {

    private final Vocabulary vocabulary;

    Roles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A role (XBRL 2.1, section 5.1.3).
     *
     * @param usedOn the kind of link that has it
     */
    record Role(String uri, String id, String definition, String usedOn) {}

    /** In the order in which the schema defines them. */
    List<Role> all() {
        return Stream.of(
                        vocabulary.presentation().trees().stream().map(this::of),
                        Stream.of(everything()),
                        vocabulary.taxonomy().calculations().stream().map(this::of),
                        vocabulary.cubes().stream().map(this::of),
                        vocabulary.taxonomy().dimensions().stream().map(this::of))
                .flatMap(roles -> roles)
                .toList();
    }

    Role of(Presentation.Tree table) {
        return role("table", table.name(), table.title(), "link:presentationLink");
    }

    /** Under which every element is shown. */
    Role everything() {
        return role("table", new QName("", "Everything"), Labels.same("All concepts"), "link:presentationLink");
    }

    Role of(Calculation calculation) {
        return role(
                "calculation",
                calculation.name(),
                vocabulary.taxonomy().label(calculation.name()),
                "link:calculationLink");
    }

    Role of(Vocabulary.Cube cube) {
        return role("facts", cube.name(), labels(cube), "link:definitionLink");
    }

    Role of(Dimension dimension) {
        return role("dimension", dimension.name(), dimension.labels(), "link:definitionLink");
    }

    /** What a hypercube is called. */
    Labels labels(Vocabulary.Cube cube) {
        List<Labels> by =
                cube.dimensions().stream().map(vocabulary.taxonomy()::label).toList();
        return Labels.of(java.util.Map.of(
                "en",
                by.isEmpty() ? "facts that nothing divides" : "facts by " + joined(by, "en", ", "),
                "ja",
                by.isEmpty() ? "区分のない値" : joined(by, "ja", "・") + "別の値"));
    }

    private static String joined(List<Labels> labels, String language, String between) {
        return String.join(
                between, labels.stream().map(label -> label.in(language)).toList());
    }

    private Role role(String kind, QName name, Labels labels, String usedOn) {
        String words = labels.in("en");
        return new Role(
                vocabulary.namespaces().role(kind, name.name()),
                "role_" + kind + "_" + name.name(),
                words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1),
                usedOn);
    }
}
