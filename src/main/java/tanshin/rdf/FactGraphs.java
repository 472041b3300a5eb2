package tanshin.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.network.Solution;
import tanshin.report.FactRows;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/**
 * Facts as observations of the W3C Data Cube vocabulary: a property for each dimension, value and bounds as decimals, and the
 * PROV terms for where they came from.
 */
final class FactGraphs {

    private static final String TANSHIN = "https://w3id.org/tanshin/";

    private final Taxonomy taxonomy;
    private final String facts;
    private final String filings;
    private final FactRows words;

    FactGraphs(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        String company = companyOf(taxonomy);
        this.facts = company + "fact/";
        this.filings = company + "filing/";
        this.words = new FactRows(taxonomy);
    }

    /** The namespace of what is the company's own: that of its name, without the part for companies. */
    private static String companyOf(Taxonomy taxonomy) {
        return taxonomy.entities().stream()
                .map(entity -> entity.name().namespace())
                .filter(namespace -> namespace.endsWith("/company/"))
                .map(namespace -> namespace.substring(0, namespace.length() - "company/".length()))
                .findFirst()
                .orElse(TANSHIN);
    }

    /** The namespace of facts. */
    String facts() {
        return facts;
    }

    /** The namespace of filings. */
    String filings() {
        return filings;
    }

    /** The name of a fact as a node: its id below the facts' namespace. */
    Node node(Fact fact) {
        return NodeFactory.createURI(facts + fact.id());
    }

    Node node(Filing filing) {
        return NodeFactory.createURI(filings + filing.id().text());
    }

    /** A filing and the wanted facts that it states. */
    Graph graph(Filing filing, Predicate<Fact> wanted) {
        Graph graph = GraphFactory.createGraphMem();
        Node node = node(filing);
        add(graph, node, Terms.TYPE, Terms.core("Filing"));
        filing.title()
                .texts()
                .forEach((language, text) -> add(
                        graph,
                        node,
                        Terms.node(Terms.DCTERMS, "title"),
                        NodeFactory.createLiteralLang(text, language)));
        add(graph, node, Terms.node(Terms.DCTERMS, "issued"), day(filing.date()));
        add(graph, node, Terms.core("mainPeriod"), text(filing.mainPeriod().code()));
        filing.facts().stream().filter(wanted).forEach(fact -> add(graph, fact, node));
        return graph;
    }

    /** Derived facts, the equations that gave them and their inputs. */
    Graph graph(List<Fact> derived) {
        Graph graph = GraphFactory.createGraphMem();
        derived.forEach(fact -> add(graph, fact, Terms.node(filings, "none")));
        return graph;
    }

    /** Which fact speaks for each figure, where several filings or tables print it. */
    Graph speaking(Solution solution, Predicate<Fact> wanted) {
        Graph graph = GraphFactory.createGraphMem();
        Node yes = NodeFactory.createLiteralByValue(true, XSDDatatype.XSDboolean);
        Stream.concat(
                        solution.ledger().dimensions().stream(),
                        solution.derived().stream().map(Fact::dimensions))
                .distinct()
                .flatMap(figure -> solution.fact(figure).or(() -> last(solution.reported(figure))).stream())
                .filter(wanted)
                .forEach(fact -> add(graph, node(fact), Terms.core("speaks"), yes));
        return graph;
    }

    /** Texts and dashes: the newest filing's. */
    private static Optional<Fact> last(List<Fact> prints) {
        return prints.isEmpty() ? Optional.empty() : Optional.of(prints.get(prints.size() - 1));
    }

    private void add(Graph graph, Fact fact, Node filing) {
        Node node = node(fact);
        add(graph, node, Terms.TYPE, Terms.node(Terms.QB, "Observation"));
        dimensions(graph, node, fact.dimensions());
        value(graph, node, fact);
        fact.interval().ifPresent(interval -> {
            add(graph, node, Terms.core("low"), decimal(interval.low()));
            add(graph, node, Terms.core("high"), decimal(interval.high()));
        });
        if (fact.origin() instanceof Origin.Reported reported) {
            add(graph, node, Terms.core("origin"), text("reported"));
            add(graph, node, Terms.core("statedIn"), filing);
            source(graph, node, reported.source());
        } else if (fact.origin() instanceof Origin.Derived derived) {
            add(graph, node, Terms.core("origin"), text("derived"));
            for (int way = 0; way < derived.ways().size(); way++) {
                derivation(graph, node, way, derived.ways().get(way));
            }
        }
    }

    private void dimensions(Graph graph, Node node, Dimensions dimensions) {
        add(graph, node, Terms.core("concept"), name(dimensions.concept()));
        dimensions.measure().ifPresent(measure -> add(graph, node, Terms.core("measure"), name(measure)));
        add(graph, node, Terms.core("entity"), text(dimensions.entity().identifier()));
        dimensions.members().forEach((dimension, member) -> {
            add(graph, node, name(dimension), name(member));
            add(graph, node, Terms.core("dividedBy"), name(dimension));
        });
        taxonomy.dimensions().stream()
                .filter(dimension -> !dimensions.members().containsKey(dimension.name()))
                .forEach(dimension -> add(graph, node, name(dimension.name()), name(dimension.defaultMember())));
        if (dimensions.period() instanceof Period.Duration span) {
            add(graph, node, Terms.core("periodStart"), day(span.first()));
        }
        add(graph, node, Terms.core("periodEnd"), day(dimensions.period().last()));
        taxonomy.entities().stream()
                .filter(entity -> entity.id().equals(dimensions.entity()))
                .findFirst()
                .flatMap(entity -> entity.calendar().reportingPeriod(dimensions.period()))
                .ifPresent(period -> add(graph, node, Terms.core("periodCode"), text(period.code())));
        dimensions.unit().ifPresent(unit -> add(graph, node, Terms.core("unit"), text(words.unit(unit))));
    }

    private void value(Graph graph, Node node, Fact fact) {
        if (fact.value() instanceof FactValue.Numeric numeric) {
            add(graph, node, Terms.core("value"), decimal(numeric.amount()));
            add(graph, node, Terms.core("decimals"), integer(numeric.decimals().toString()));
            fact.point().ifPresent(point -> add(graph, node, Terms.core("shown"), decimal(point)));
        } else if (fact.value() instanceof FactValue.Text content) {
            add(graph, node, Terms.core("value"), text(fact, content.content()));
        } else {
            add(graph, node, Terms.core("nil"), NodeFactory.createLiteralByValue(true, XSDDatatype.XSDboolean));
        }
    }

    private Node text(Fact fact, String content) {
        Concept.Type type =
                taxonomy.concept(fact.dimensions().concept()).map(Concept::type).orElse(Concept.Type.TEXT);
        return switch (type) {
            case DATE -> NodeFactory.createLiteralDT(content, XSDDatatype.XSDdate);
            case BOOLEAN -> NodeFactory.createLiteralDT(content, XSDDatatype.XSDboolean);
            case MEMBER ->
                taxonomy.prefixes().read(content).map(FactGraphs::name).orElseGet(() -> text(content));
            default -> text(content);
        };
    }

    private static void source(Graph graph, Node fact, Source source) {
        Node place = NodeFactory.createURI(fact.getURI() + "/place");
        add(graph, fact, Terms.node(Terms.PROV, "hadPrimarySource"), place);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("table", source.table());
        texts.put("row", source.row());
        texts.put("column", source.column());
        texts.put("printed", source.printed());
        texts.forEach((property, value) -> add(graph, place, Terms.core(property), text(value)));
        add(graph, place, Terms.core("line"), integer(Integer.toString(source.line())));
        add(graph, place, Terms.core("filing"), text(source.filing().text()));
    }

    private void derivation(Graph graph, Node fact, int number, Derivation way) {
        Node node = NodeFactory.createURI(fact.getURI() + "/way/" + (number + 1));
        add(graph, fact, Terms.node(Terms.PROV, "qualifiedDerivation"), node);
        add(graph, node, Terms.core("rule"), name(way.rule()));
        add(graph, node, Terms.core("equation"), text(way.equation()));
        add(graph, node, Terms.core("low"), decimal(way.interval().low()));
        add(graph, node, Terms.core("high"), decimal(way.interval().high()));
        way.inputs().forEach(input -> {
            add(graph, fact, Terms.node(Terms.PROV, "wasDerivedFrom"), node(input));
            add(graph, node, Terms.node(Terms.PROV, "entity"), node(input));
        });
    }

    /** A member that is a value of its own may hold characters that no IRI has. */
    private static Node name(QName name) {
        return NodeFactory.createURI(
                name.namespace().endsWith("=") ? name.namespace() + encoded(name.name()) : name.iri());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Node text(String content) {
        return NodeFactory.createLiteralString(content);
    }

    private static Node day(java.time.LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static Node decimal(java.math.BigDecimal amount) {
        return NodeFactory.createLiteralDT(amount.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node integer(String digits) {
        return NodeFactory.createLiteralDT(
                digits, digits.equals("INF") ? XSDDatatype.XSDstring : XSDDatatype.XSDinteger);
    }

    private static void add(Graph graph, Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }
}
