package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.pack.Workspace;
import tanshin.taxonomy.Company;
import tanshin.taxonomy.Concept;

/** What shapes cannot see: files, names that nothing uses, prefixes, circles; and companies that are not what they are called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaxonomyHygieneTest {

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final Path FOLDER = Path.of("taxonomy");
    private static final String ONTOLOGIES = "https://w3id.org/tanshin/ontology/";

    /** The program asks for these by name: for counts, where a table has no style of its own, and for imported reports. */
    private static final List<String> ASKED_FOR_BY_THE_PROGRAM = List.of(
            "https://w3id.org/tanshin/period/TwoYearsBefore",
            "https://w3id.org/tanshin/report/style/Count",
            "https://w3id.org/tanshin/report/style/Millions",
            "https://w3id.org/tanshin/report/style/Ones");

    private static final String UNUSED = """
            PREFIX core: <https://w3id.org/tanshin/core/>
            PREFIX graph: <https://w3id.org/tanshin/graph/>
            SELECT ?name
            WHERE {
              VALUES ?class { %s }
              GRAPH graph:taxonomy { ?name a ?kind }
              FILTER (?kind = ?class || EXISTS { ?kind <http://www.w3.org/2000/01/rdf-schema#subClassOf> ?class })
              FILTER NOT EXISTS { ?name a core:Company }
              FILTER NOT EXISTS { GRAPH graph:taxonomy { ?somebody ?says ?name } }
              FILTER NOT EXISTS { ?fact core:origin "reported" ; ?states ?name }
            }
            ORDER BY ?name
            """;

    private final Workspace workspace = Workspace.open(Optional.empty());

    @AfterAll
    void close() {
        workspace.close();
    }

    static Stream<Path> turtle() throws IOException {
        return files(".ttl");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("turtle")
    void staysShortEnoughToBeRead(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).hasSizeLessThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("turtle")
    void saysWhatItIsInWhichVersionAndUnderWhichLicence(Path file) {
        Graph graph = RDFDataMgr.loadGraph(file.toString());
        String path = FOLDER.relativize(file).toString().replace('\\', '/').replace(".ttl", "");
        List<Node> ontologies = graph.find(Node.ANY, Terms.TYPE, Terms.node(OWL, "Ontology"))
                .mapWith(triple -> triple.getSubject())
                .toList();
        assertThat(ontologies).containsExactly(Terms.node(ONTOLOGIES, path));
        Node ontology = ontologies.get(0);
        assertThat(objects(graph, ontology, Terms.node(OWL, "versionIRI")))
                .singleElement()
                .asString()
                .matches(ONTOLOGIES + path + "/\\d{4}-\\d{2}-\\d{2}");
        assertThat(objects(graph, ontology, Terms.node(Terms.DCTERMS, "license")))
                .extracting(Node::toString)
                .containsExactly("https://www.apache.org/licenses/LICENSE-2.0");
    }

    @Test
    void importsOnlyWhatExists() throws IOException {
        List<String> files = turtle().map(file ->
                        FOLDER.relativize(file).toString().replace('\\', '/').replace(".ttl", ""))
                .toList();
        assertThat(ask("SELECT DISTINCT ?name { ?file <" + OWL + "imports> ?name }"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).contains(name.replace(ONTOLOGIES, "")));
    }

    @Test
    void everyConceptIsDefinedInOtherWordsThanItsLabel() {
        assertThat(workspace.taxonomy().concepts()).isNotEmpty().allSatisfy(concept -> {
            assertThat(concept.definition()).as(concept.name().toString()).isNotBlank();
            assertThat(plain(concept.definition()))
                    .isNotIn(
                            plain(concept.labels().in("en")),
                            plain(concept.labels().in("ja")));
        });
    }

    @Test
    void noTwoConceptsShareALabel() {
        Map<String, List<Concept>> byLabel = workspace.taxonomy().concepts().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        concept -> plain(concept.labels().in("en"))));
        assertThat(byLabel.values())
                .isNotEmpty()
                .allSatisfy(concepts -> assertThat(concepts).hasSize(1));
    }

    @Test
    void nothingIsDescribedThatNothingUses() {
        assertThat(ask(UNUSED.formatted("core:Concept core:Member core:Dimension core:Unit")))
                .isEmpty();
    }

    @Test
    void documentsUseEveryLineNoteStyleAndPeriodThatIsDescribed() {
        assertThat(ask(UNUSED.formatted(
                        "core:Line core:Note core:AmountStyle core:RelativePeriod core:Table core:Part")))
                .isSubsetOf(ASKED_FOR_BY_THE_PROGRAM);
    }

    @Test
    void everyPropertyOfTheCoreVocabularyIsDescribed() {
        assertThat(ask("""
                        SELECT DISTINCT ?name
                        WHERE {
                          ?any ?name ?thing .
                          FILTER (STRSTARTS(STR(?name), "https://w3id.org/tanshin/core/"))
                          FILTER NOT EXISTS { ?name <http://www.w3.org/2004/02/skos/core#definition> ?definition }
                        }
                        """)).isEmpty();
    }

    @Test
    void everyWordOfTheCoreVocabularyIsDescribedOnceAndBesideItsLike() throws IOException {
        List<String> described = new ArrayList<>();
        for (Path file : files(".ttl").toList()) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.matches("core:[A-Za-z]+"))
                    .forEach(line -> described.add(
                            line + " in " + (file.getFileName().toString().startsWith("core") ? "core" : file)));
        }
        assertThat(described).isNotEmpty().doesNotHaveDuplicates().allMatch(word -> word.endsWith(" in core"));
    }

    @Test
    void nothingIsBroaderThanItself() {
        Node broader = Terms.node(Terms.SKOS, "broaderTransitive");
        Graph inferred = workspace.knowledge().inferred();
        assertThat(inferred.find(Node.ANY, broader, Node.ANY).toList())
                .isNotEmpty()
                .noneMatch(triple -> triple.getSubject().equals(triple.getObject()));
    }

    @Test
    void everyCompanyIsWhatItsOwnershipMakesIt() {
        List<Company.Ownership> ownerships = workspace.taxonomy().companies().stream()
                .flatMap(company -> company.ownerships().stream())
                .toList();
        assertThat(ownerships)
                .isNotEmpty()
                .allSatisfy(ownership -> assertThat(ownership.impliedKind())
                        .as(ownership.name().toString())
                        .isPresent()
                        .isEqualTo(ownership.statedKind()));
    }

    @Test
    void prefixesMeanTheSameInEveryFile() throws IOException {
        Map<String, TreeSet<String>> namespaces = new TreeMap<>();
        Map<String, TreeSet<String>> prefixes = new TreeMap<>();
        for (Path file : Stream.concat(files(".ttl"), files(".rq")).toList()) {
            prefixes(file).forEach((prefix, namespace) -> {
                namespaces.computeIfAbsent(prefix, any -> new TreeSet<>()).add(namespace);
                prefixes.computeIfAbsent(namespace, any -> new TreeSet<>()).add(prefix);
            });
        }
        assertThat(namespaces)
                .isNotEmpty()
                .allSatisfy((prefix, meant) -> assertThat(meant).as(prefix).hasSize(1));
        assertThat(prefixes)
                .allSatisfy(
                        (namespace, called) -> assertThat(called).as(namespace).hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("turtle")
    void declaresNoPrefixThatItDoesNotUse(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("(?m)^@prefix.*$", "").replaceAll("\"[^\"]*\"", "");
        assertThat(prefixes(file).keySet())
                .allSatisfy(prefix -> assertThat(text).containsPattern("(^|[^A-Za-z0-9-])" + prefix + ":"));
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static Map<String, String> prefixes(Path file) throws IOException {
        return file.toString().endsWith(".ttl")
                ? RDFDataMgr.loadGraph(file.toString()).getPrefixMapping().getNsPrefixMap()
                : QueryFactory.create(Files.readString(file)).getPrefixMapping().getNsPrefixMap();
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** The names that a question finds. */
    private List<String> ask(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workspace.questions().ask(query, "test", Questions.Format.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
