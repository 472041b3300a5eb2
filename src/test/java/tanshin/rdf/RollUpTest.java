package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.AfterAll;
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
import tanshin.taxonomy.Taxonomy;

/**
 * What SPARQL adds up over the reasoned hierarchy is what the network's equations add up, to the yen; and it is the whole, as
 * far as prints can tell ({@link tanshin.network}, "Tolerance").
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpTest {

    private static final Node SPEAKS = Terms.core("speaks");
    private static final Node TRUE = NodeFactory.createLiteralByValue(true, XSDDatatype.XSDboolean);

    /** The members that a partition lists, by the reasoner's walk through its list. */
    private static final String PARTS = """
            GRAPH graph:inferred { ?partition core:part ?member }
            ?partition core:whole ?whole .
            """;

    /** The members at the end of the hierarchy below a whole, however deep it is. */
    private static final String LEAVES = """
            GRAPH graph:inferred {
              ?member skos:broaderTransitive ?whole .
              FILTER NOT EXISTS { ?narrower skos:broader ?member }
            }
            """;

    /** For each concept, period and unit of which every one of a whole's members is known: their sum. */
    private static final String SUMS = """
            PREFIX core: <https://w3id.org/tanshin/core/>
            PREFIX graph: <https://w3id.org/tanshin/graph/>
            PREFIX iij: <https://w3id.org/tanshin/iij/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?whole ?partition (SUM(?amount) AS ?sum) (SAMPLE(?fact) AS ?one)
            WHERE {
              { SELECT ?whole ?partition (COUNT(DISTINCT ?member) AS ?members) { %1$s } GROUP BY ?whole ?partition }
              %1$s
              BIND (iij:%2$s AS ?dimension)
              ?member core:dimension ?dimension .
              # Only concepts that a filing divides by the dimension have such a sum.
              {
                SELECT DISTINCT ?concept
                WHERE {
                  ?print core:origin "reported" ; core:concept ?concept ; iij:%2$s ?divided .
                  FILTER NOT EXISTS { iij:%2$s core:default ?divided }
                }
              }
              ?fact iij:%2$s ?member ;
                    core:speaks true ;
                    core:concept ?concept ;
                    core:periodEnd ?end ;
                    iij:Service ?service ;
                    iij:ContractType ?contractType ;
                    iij:Segment ?segment ;
                    iij:CustomerKind ?customerKind ;
                    iij:DividendSchedule ?schedule ;
                    iij:Scenario ?scenario ;
                    iij:Company ?company .
              FILTER NOT EXISTS { ?fact core:measure ?measure }
              FILTER (!BOUND(?partition) || NOT EXISTS { ?partition core:of ?any } || EXISTS { ?partition core:of ?concept })
              OPTIONAL { ?partition core:until ?until }
              FILTER (!BOUND(?partition) || !BOUND(?until) || ?end <= ?until)
              OPTIONAL { ?fact core:periodStart ?start }
              OPTIONAL { ?fact core:unit ?unit }
              # A dash adds nothing, but it is no figure where a filing foretells.
              OPTIONAL { ?fact core:value ?value }
              FILTER (IF(BOUND(?value), isNumeric(?value), EXISTS { iij:Scenario core:default ?scenario }))
              BIND (COALESCE(?value, 0) AS ?amount)
              BIND (IF(?dimension = iij:Service, ?whole, ?service) AS ?s)
              BIND (IF(?dimension = iij:ContractType, ?whole, ?contractType) AS ?t)
              BIND (IF(?dimension = iij:Segment, ?whole, ?segment) AS ?g)
              BIND (IF(?dimension = iij:CustomerKind, ?whole, ?customerKind) AS ?k)
              BIND (IF(?dimension = iij:DividendSchedule, ?whole, ?schedule) AS ?d)
            }
            GROUP BY ?whole ?partition ?members ?concept ?start ?end ?unit ?s ?t ?g ?k ?d ?scenario ?company
            HAVING (COUNT(DISTINCT ?member) = ?members && COUNT(?fact) = ?members)
            ORDER BY ?whole ?concept ?start ?end
            """;

    private final Workspace workspace = Workspace.open(Optional.empty());
    private final Taxonomy taxonomy = workspace.taxonomy();
    private final Solution solution = workspace.solution();
    private final Dataset dataset = speaking(workspace.questions().dataset());

    /** A sum that SPARQL made, with one of the facts that went in. */
    private record Sum(QName whole, Optional<QName> partition, Fact one, BigDecimal amount) {}

    @AfterAll
    void close() {
        workspace.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Service", "ContractType", "Segment", "CustomerKind", "DividendSchedule"})
    void partsAddUpToWhatTheNetworkRollsUp(String dimension) {
        assertThat(sums(PARTS, dimension)).isNotEmpty().allSatisfy(sum -> isRolledUp(sum, parts(sum, dimension)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Service", "ContractType", "Segment", "CustomerKind", "DividendSchedule"})
    void leavesAddUpToWhatTheNetworkRollsUpLevelByLevel(String dimension) {
        assertThat(sums(LEAVES, dimension))
                .isNotEmpty()
                .allSatisfy(sum -> isRolledUp(sum, leaves(whole(sum, dimension), dimension)));
    }

    /** The amounts are the same to the last digit; the whole is what they make as far as prints can tell. */
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
                .ifPresent(total -> assertThat(solution.meaning(total).orElseThrow())
                        .as("%s, which should be %s", total.id(), sum.amount())
                        .matches(meaning -> meaning.meets(canBe(sum, facts, total))));
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

    private List<Dimensions> parts(Sum sum, String dimension) {
        List<Equation.Sum> ways = definitions(whole(sum, dimension), dimension)
                .filter(equation -> equation.rule().equals(sum.partition().orElseThrow()))
                .toList();
        assertThat(ways).as("ways to roll up %s", sum).hasSize(1);
        return ways.get(0).inputs();
    }

    private List<Dimensions> leaves(Dimensions whole, String dimension) {
        return definitions(whole, dimension)
                .findFirst()
                .map(equation -> equation.inputs().stream()
                        .flatMap(part -> leaves(part, dimension).stream())
                        .toList())
                .orElse(List.of(whole));
    }

    /** The network's equations that make a figure up of the figures of its members. */
    private Stream<Equation.Sum> definitions(Dimensions whole, String dimension) {
        List<QName> rules = taxonomy.partitions().stream()
                .filter(partition -> partition.dimension().name().equals(dimension))
                .map(partition -> partition.name())
                .toList();
        return solution.definitions(whole).stream()
                .filter(equation -> rules.contains(equation.rule()))
                .map(Equation.Sum.class::cast);
    }

    private Dimensions whole(Sum sum, String dimension) {
        assertThat(dimensionOf(sum.whole()).name().name()).isEqualTo(dimension);
        return at(sum.one().dimensions(), dimensionOf(sum.whole()), sum.whole());
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
        List<Sum> sums = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.create(SUMS.formatted(members, dimension), dataset)) {
            execution.execSelect().forEachRemaining(row -> sums.add(sum(row)));
        }
        return sums;
    }

    private Sum sum(QuerySolution row) {
        String id = row.getResource("one").getURI().substring(FactGraphs.FACTS.length());
        return new Sum(
                taxonomy.prefixes().split(row.getResource("whole").getURI()),
                Optional.ofNullable(row.getResource("partition"))
                        .map(partition -> taxonomy.prefixes().split(partition.getURI())),
                solution.byId(id).orElseThrow(),
                new BigDecimal(row.getLiteral("sum").getLexicalForm()));
    }

    /** Marks the fact that speaks for each figure: which of several prints it is, is no question of hierarchies. */
    private Dataset speaking(Dataset all) {
        Stream.concat(solution.ledger().stream(), solution.derived().stream())
                .map(Fact::dimensions)
                .distinct()
                .flatMap(figure -> solution.fact(figure).or(() -> solution.dash(figure)).stream())
                .forEach(fact -> all.asDatasetGraph().getDefaultGraph().add(FactGraphs.node(fact), SPEAKS, TRUE));
        return all;
    }
}
