package tanshin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.QName;
import tanshin.pack.Workspace;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Company;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Partition;
import tanshin.taxonomy.Taxonomy;

/** Prints the hierarchies of the taxonomy. */
@Command(
        name = "taxonomy",
        description = {"Prints hierarchies as trees, with labels in both languages.", "タクソノミの階層を日英のラベル付きで表示します。"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TaxonomyCommand implements Callable<Integer> {

    private static final String CONCEPTS = "concepts";
    private static final String MEASURES = "measures";
    private static final String COMPANIES = "companies";

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = {
                "Which hierarchy: concepts, measures, companies, or a dimension such as service, contract-type, segment"
                        + " (default: all).",
                "表示する階層。省略すると、すべて。"
            })
    Optional<String> name = Optional.empty();

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            Taxonomy taxonomy = workspace.taxonomy();
            List<String> known = names(taxonomy);
            List<String> wanted = name.map(List::of).orElse(known);
            for (String each : wanted) {
                if (!known.contains(each)) {
                    throw new BadInputException(new InputProblem(
                            each, 0, 0, "There is no such hierarchy. Known: " + String.join(", ", known) + "."));
                }
                print(each, taxonomy);
            }
            return 0;
        }
    }

    private static List<String> names(Taxonomy taxonomy) {
        return Stream.concat(
                        Stream.of(CONCEPTS, MEASURES),
                        Stream.concat(
                                taxonomy.dimensions().stream()
                                        .map(TaxonomyCommand::dashed)
                                        .filter(dimension -> !dimension.equals("company")),
                                Stream.of(COMPANIES)))
                .toList();
    }

    /** {@code contract-type} for {@code iij:ContractType}. */
    private static String dashed(Dimension dimension) {
        return dimension.name().name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void print(String hierarchy, Taxonomy taxonomy) {
        System.out.println(hierarchy);
        switch (hierarchy) {
            case CONCEPTS -> concepts(taxonomy);
            case MEASURES -> taxonomy.measures().forEach(measure -> line(taxonomy, measure.name(), 1, ""));
            case COMPANIES -> companies(taxonomy);
            default ->
                taxonomy.dimensions().stream()
                        .filter(dimension -> dashed(dimension).equals(hierarchy))
                        .forEach(dimension -> members(taxonomy, dimension));
        }
        System.out.println();
    }

    /** Totals over what makes them up; concepts that are no part of anything stand at the top. */
    private static void concepts(Taxonomy taxonomy) {
        List<QName> parts = taxonomy.calculations().stream()
                .flatMap(calculation -> Stream.concat(calculation.adds().stream(), calculation.subtracts().stream()))
                .toList();
        taxonomy.concepts().stream()
                .map(Concept::name)
                .filter(concept -> !parts.contains(concept))
                .forEach(concept -> concept(taxonomy, concept, 1, "", new ArrayList<>()));
    }

    private static void concept(Taxonomy taxonomy, QName concept, int depth, String sign, List<QName> above) {
        line(taxonomy, concept, depth, sign);
        if (above.contains(concept)) {
            return;
        }
        List<QName> path = new ArrayList<>(above);
        path.add(concept);
        taxonomy.calculations().stream()
                .filter(calculation -> calculation.total().equals(concept))
                .findFirst()
                .ifPresent(calculation -> contributors(taxonomy, calculation, depth + 1, path));
    }

    private static void contributors(Taxonomy taxonomy, Calculation calculation, int depth, List<QName> path) {
        calculation.adds().forEach(item -> concept(taxonomy, item, depth, "+ ", path));
        calculation.subtracts().forEach(item -> concept(taxonomy, item, depth, "− ", path));
    }

    private static void members(Taxonomy taxonomy, Dimension dimension) {
        List<QName> parts = taxonomy.partitions().stream()
                .flatMap(partition -> partition.parts().stream())
                .toList();
        taxonomy.members().stream()
                .filter(member -> member.dimension().equals(dimension.name()))
                .map(Member::name)
                .filter(member -> !parts.contains(member))
                .forEach(member -> member(taxonomy, member, 1));
    }

    private static void member(Taxonomy taxonomy, QName member, int depth) {
        line(taxonomy, member, depth, "");
        List<Partition> partitions = taxonomy.partitionsOf(member);
        for (Partition partition : partitions) {
            int below = partitions.size() == 1 ? depth + 1 : depth + 2;
            if (partitions.size() > 1) {
                line(taxonomy, partition.name(), depth + 1, "by ");
            }
            partition.parts().forEach(part -> member(taxonomy, part, below));
        }
    }

    /** Companies with what the group held of them, filing by filing, and the kind that follows. */
    private static void companies(Taxonomy taxonomy) {
        for (Company company : taxonomy.companies()) {
            line(taxonomy, company.name(), 1, "");
            for (Company.Ownership ownership : company.ownerships()) {
                System.out.println("      " + ownership.asOf() + "  "
                        + ownership
                                .share()
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + "%  "
                        + ownership
                                .impliedKind()
                                .map(kind -> taxonomy.label(kind).in("en"))
                                .orElse("–") + "  ("
                        + ownership.filing() + " line " + ownership.line() + ")");
            }
        }
    }

    private static void line(Taxonomy taxonomy, QName name, int depth, String before) {
        String labels =
                taxonomy.label(name).texts().values().stream().distinct().collect(Collectors.joining(" · "));
        System.out.println("  ".repeat(depth) + before + taxonomy.prefixes().write(name) + "  " + labels);
    }
}
