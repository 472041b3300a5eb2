package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.network.Equation;
import tanshin.network.Solution;
import tanshin.pack.Workspace;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Partition;
import tanshin.taxonomy.Taxonomy;

/**
 * What SPARQL adds up over the reasoned hierarchy is what the network's equations add up, to the yen; and it is the whole, as
 * far as prints can tell ({@link tanshin.network}, "Tolerance").
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpTest {

    /** The members that a partition lists, by the reasoner's walk through its list. */
    private static final String PARTS = """
            GRAPH graph:inferred { ?partition core:part ?member }
            ?partition core:whole ?whole .
            """;

    /** The same, one of them replaced by the members that it is made of itself. */
    private static final String PARTS_OF_PARTS = """
            ?partition core:whole ?whole .
            {
              ?second core:whole ?divided .
              GRAPH graph:inferred { ?partition core:part ?divided ; core:part ?member }
              FILTER (?member != ?divided)
            } UNION {
              ?second core:whole ?divided .
              GRAPH graph:inferred { ?partition core:part ?divided . ?second core:part ?member }
            }
            """;

    /** For each concept, period and unit of which every one of the members is known: their sum. */
    private static final String SUMS = """
            PREFIX core: <https://w3id.org/tanshin/core/>
            PREFIX graph: <https://w3id.org/tanshin/graph/>
            PREFIX iij: <https://w3id.org/tanshin/iij/>
            SELECT ?whole ?partition ?second (SUM(?amount) AS ?sum) (SAMPLE(?fact) AS ?one)
            WHERE {
              iij:%2$s ^core:dimension ?whole .
              {
                SELECT ?whole ?partition ?second (COUNT(DISTINCT ?member) AS ?members)
                WHERE { %1$s }
                GROUP BY ?whole ?partition ?second
              }
              %1$s
              # Only concepts that a filing divides by the dimension have such a sum.
              {
                SELECT DISTINCT ?concept
                WHERE { ?print core:origin "reported" ; core:dividedBy iij:%2$s ; core:concept ?concept }
              }
              ?fact iij:%2$s ?member ;
                    core:concept ?concept ;
                    core:speaks true ;
                    core:periodEnd ?end ;
                    %3$s .
              FILTER NOT EXISTS { ?fact core:measure ?measure }
              FILTER (NOT EXISTS { ?partition core:of ?any } || EXISTS { ?partition core:of ?concept })
              FILTER (!BOUND(?second) || NOT EXISTS { ?second core:of ?any } || EXISTS { ?second core:of ?concept })
              FILTER NOT EXISTS { ?partition core:until ?until FILTER (?end > ?until) }
              FILTER (!BOUND(?second) || NOT EXISTS { ?second core:until ?until FILTER (?end > ?until) })
              FILTER NOT EXISTS { ?partition core:since ?since FILTER (?end < ?since) }
              FILTER (!BOUND(?second) || NOT EXISTS { ?second core:since ?since FILTER (?end < ?since) })
              OPTIONAL { ?fact core:periodStart ?start }
              OPTIONAL { ?fact core:unit ?unit }
              # A dash adds nothing, but it is no figure where a filing foretells.
              OPTIONAL { ?fact core:value ?value }
              FILTER (IF(BOUND(?value), isNumeric(?value), EXISTS { iij:Scenario core:default ?inScenario }))
              BIND (COALESCE(?value, 0) AS ?amount)
            }
            GROUP BY ?whole ?partition ?second ?members ?concept ?start ?end ?unit %4$s
            HAVING (COUNT(DISTINCT ?member) = ?members && COUNT(?fact) = ?members)
            ORDER BY ?whole ?partition ?second ?concept ?start ?end
            """;

    private final Workspace workspace = Workspace.open(Optional.empty());
    private final Taxonomy taxonomy = workspace.taxonomy();
    private final Solution solution = workspace.solution();
    private final Set<Fact> suspects = solution.contradictions().stream()
            .flatMap(contradiction -> contradiction.suspects().stream())
            .collect(Collectors.toSet());
    private final Dataset dataset = workspace.questions().completeDataset();

    /** A sum that SPARQL made by one partition, or by two of which the second divides a part, with one of its facts. */
    private record Sum(QName whole, QName partition, Optional<QName> second, Fact one, BigDecimal amount) {}

    @AfterAll
    void close() {
        workspace.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Service", "ContractType", "Segment", "CustomerKind", "DividendSchedule"})
    void partsAddUpToWhatTheNetworkRollsUp(String dimension) {
        assertThat(sums(PARTS, dimension))
                .isNotEmpty()
                .filteredOn(this::isOfOneEdition)
                .isNotEmpty()
                .allSatisfy(sum -> isRolledUp(sum, figures(sum)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Service", "ContractType"})
    void partsOfPartsAddUpToWhatTheNetworkRollsUpInTwoSteps(String dimension) {
        assertThat(sums(PARTS_OF_PARTS, dimension)).isNotEmpty().allSatisfy(sum -> isRolledUp(sum, figures(sum)));
    }

    @Test
    void whatIsBroaderFollowsFromThePartitionsAndFromNothingElse() {
        Map<QName, Set<QName>> broader = new TreeMap<>();
        taxonomy.partitions().stream()
                .filter(Partition::shown)
                .forEach(partition -> partition
                        .parts()
                        .forEach(part -> broader.computeIfAbsent(part, any -> new TreeSet<>())
                                .add(partition.whole())));
        Set<String> expected = new TreeSet<>();
        broader.keySet().forEach(part -> above(part, broader).forEach(whole -> expected.add(part + " < " + whole)));
        Node property = Terms.node(Terms.SKOS, "broaderTransitive");
        assertThat(workspace
                        .knowledge()
                        .inferred()
                        .find(Node.ANY, property, Node.ANY)
                        .toList())
                .isNotEmpty()
                .extracting(triple -> name(triple.getSubject()) + " < " + name(triple.getObject()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A target's part that the newest filing leaves open may be known from one before: that is no sum of either. */
    private boolean isOfOneEdition(Sum sum) {
        return figures(sum).stream()
                .allMatch(figure -> solution.factOf(figure).isPresent()
                        || solution.fact(solution.figure(figure)).isEmpty());
    }

    private static Set<QName> above(QName part, Map<QName, Set<QName>> broader) {
        Set<QName> all = new TreeSet<>(broader.getOrDefault(part, Set.of()));
        broader.getOrDefault(part, Set.of()).forEach(whole -> all.addAll(above(whole, broader)));
        return all;
    }

    private QName name(Node node) {
        return taxonomy.prefixes().split(node.getURI());
    }

    /**
     * The amounts are the same to the last digit; the whole is what they make as far as prints can tell, unless one of them is
     * under suspicion.
     */
    private void isRolledUp(Sum sum, List<Dimensions> figures) {
        List<Fact> facts = figures.stream()
                .flatMap(figure -> solution.factOf(figure).stream())
                .toList();
        assertThat(sum.amount())
                .isEqualByComparingTo(facts.stream()
                        .map(fact -> fact.amount().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        Dimensions whole = at(sum.one().dimensions(), dimensionOf(sum.whole()), sum.whole());
        solution.fact(whole)
                .filter(total -> !suspects.contains(total) && facts.stream().noneMatch(suspects::contains))
                .filter(total -> figures.stream().allMatch(figure -> addsToOrIsDashOf(total, figure)))
                .ifPresent(total -> assertThat(solution.meaning(total).orElseThrow())
                        .as("%s, which should be %s", total.id(), sum.amount())
                        .matches(meaning -> meaning.meets(canBe(sum, facts, total))));
    }

    /** A dash is nothing in the filing that prints it; in another, published later, it may have become a figure. */
    private boolean addsToOrIsDashOf(Fact total, Dimensions part) {
        return solution.factOf(part).isPresent()
                || solution.dash(part)
                        .flatMap(Fact::source)
                        .map(Source::filing)
                        .equals(total.source().map(Source::filing));
    }

    /** Digits of one table at one scale must add up themselves; other prints only as the intervals that they are. */
    private Interval canBe(Sum sum, List<Fact> facts, Fact total) {
        Interval digits = Interval.point(sum.amount());
        return facts.stream().allMatch(fact -> column(fact).equals(column(total)))
                ? digits
                : facts.stream()
                        .map(fact -> solution.meaning(fact).orElseThrow())
                        .reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
    }

    /** Table and scale of a print; the fact itself where it is derived, so that no other shares it. */
    private static List<Object> column(Fact fact) {
        return fact.source().isPresent() && fact.value() instanceof FactValue.Numeric number
                ? List.of(place(fact.source().get()), number.decimals())
                : List.of(fact);
    }

    private static String place(Source source) {
        return source.filing().text() + "/" + source.table();
    }

    /** What the network's equations add up to the whole, by the same partitions. */
    private List<Dimensions> figures(Sum sum) {
        Dimensions whole = at(sum.one().dimensions(), dimensionOf(sum.whole()), sum.whole());
        List<Dimensions> parts = rollUp(whole, sum.partition());
        if (sum.second().isEmpty()) {
            return parts;
        }
        QName divided = partition(sum.second().get()).whole();
        Dimensions replaced = at(whole, dimensionOf(divided), divided);
        return Stream.concat(
                        parts.stream().filter(part -> !solution.sameFigure(part, replaced)),
                        rollUp(replaced, sum.second().get()).stream())
                .toList();
    }

    private List<Dimensions> rollUp(Dimensions whole, QName partition) {
        List<Equation> ways = solution.definitions(whole).stream()
                .filter(equation -> equation.rule().equals(partition))
                .toList();
        assertThat(ways).as("ways to roll up %s", whole).hasSize(1);
        return ways.get(0).inputs();
    }

    private Partition partition(QName name) {
        return taxonomy.partitions().stream()
                .filter(partition -> partition.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Dimension dimensionOf(QName member) {
        return taxonomy.dimension(taxonomy.member(member).orElseThrow().dimension())
                .orElseThrow();
    }

    private static Dimensions at(Dimensions figure, Dimension dimension, QName member) {
        return member.equals(dimension.defaultMember())
                ? figure.withoutMember(dimension.name())
                : figure.withMember(dimension.name(), member);
    }

    private List<Sum> sums(String members, String dimension) {
        List<String> others = taxonomy.dimensions().stream()
                .map(other -> other.name().name())
                .filter(other -> !other.equals(dimension))
                .toList();
        String query = SUMS.formatted(
                members,
                dimension,
                others.stream().map(other -> "iij:" + other + " ?in" + other).collect(Collectors.joining(" ; ")),
                others.stream().map(other -> "?in" + other).collect(Collectors.joining(" ")));
        List<Sum> sums = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.create(query, dataset)) {
            execution.execSelect().forEachRemaining(row -> sums.add(sum(row)));
        }
        return sums;
    }

    private Sum sum(QuerySolution row) {
        String id = row.getResource("one").getURI().substring("https://w3id.org/tanshin/iij/fact/".length());
        return new Sum(
                name(row.get("whole").asNode()),
                name(row.get("partition").asNode()),
                Optional.ofNullable(row.get("second")).map(second -> name(second.asNode())),
                solution.byId(id).orElseThrow(),
                new BigDecimal(row.getLiteral("sum").getLexicalForm()));
    }
}
