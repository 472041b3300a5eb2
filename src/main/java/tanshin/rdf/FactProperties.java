package tanshin.rdf;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tanshin.fact.Derivation;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.report.FactRows;
import tanshin.taxonomy.Bound;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Taxonomy;

/**
 * What is said of facts as observations of the W3C Data Cube vocabulary, property by property: one for each dimension, value
 * and bounds as decimals, and the PROV terms for where they came from.
 */
final class FactProperties {

    /** That a fact is the one that counts for its figure; not among {@link #all()}, since it depends on all other facts. */
    static final Node SPEAKS = Terms.core("speaks");

    private static final String PLACE = "/place";
    private static final String WAY = "/way/";
    private static final Node TRUE = NodeFactory.createLiteralByValue(true, XSDDatatype.XSDboolean);

    private final Taxonomy taxonomy;
    private final FactIris iris;
    private final FactRows words;
    private final Map<Node, Statement> byProperty = new LinkedHashMap<>();

    /** What one property says of a fact, or of its place in print, or of one of the ways in which it follows; nothing twice. */
    interface Statement {
        void of(Fact fact, Node node, BiConsumer<Node, Node> says);
    }

    FactProperties(Taxonomy taxonomy, FactIris iris) {
        this.taxonomy = taxonomy;
        this.iris = iris;
        this.words = new FactRows(taxonomy);
        Node observation = Terms.node(Terms.QB, "Observation");
        byProperty.put(Terms.TYPE, (fact, node, says) -> says.accept(node, observation));
        dimensions();
        value();
        source();
        derivation();
    }

    Set<Node> all() {
        return byProperty.keySet();
    }

    /** What the property says; of a property that is none of ours, nothing. */
    Statement of(Node property) {
        return property.equals(SPEAKS)
                ? (fact, node, says) -> says.accept(node, TRUE)
                : byProperty.getOrDefault(property, (fact, node, says) -> {});
    }

    private void dimensions() {
        core(
                "concept",
                (fact, node, says) -> says.accept(node, name(fact.dimensions().concept())));
        core(
                "measure",
                (fact, node, says) ->
                        fact.dimensions().measure().ifPresent(measure -> says.accept(node, name(measure))));
        core(
                "entity",
                (fact, node, says) ->
                        says.accept(node, text(fact.dimensions().entity().identifier())));
        core(
                "dividedBy",
                (fact, node, says) ->
                        fact.dimensions().members().keySet().forEach(dimension -> says.accept(node, name(dimension))));
        for (Dimension dimension : taxonomy.dimensions()) {
            Node usual = name(dimension.defaultMember());
            byProperty.put(name(dimension.name()), (fact, node, says) -> {
                QName member = fact.dimensions().members().get(dimension.name());
                says.accept(node, member == null ? usual : name(member));
            });
        }
        core("periodStart", (fact, node, says) -> {
            if (fact.dimensions().period() instanceof Period.Duration span) {
                says.accept(node, day(span.first()));
            }
        });
        core(
                "periodEnd",
                (fact, node, says) ->
                        says.accept(node, day(fact.dimensions().period().last())));
        core(
                "periodCode",
                (fact, node, says) -> taxonomy.entity(fact.dimensions().entity())
                        .flatMap(entity -> entity.calendar()
                                .reportingPeriod(fact.dimensions().period()))
                        .ifPresent(period -> says.accept(node, text(period.code()))));
        core(
                "unit",
                (fact, node, says) ->
                        fact.dimensions().unit().ifPresent(unit -> says.accept(node, text(words.unit(unit)))));
    }

    private void value() {
        core("value", (fact, node, says) -> {
            if (fact.value() instanceof FactValue.Numeric numeric) {
                says.accept(node, decimal(numeric.amount()));
            } else if (fact.value() instanceof FactValue.Text content) {
                says.accept(node, text(fact, content.content()));
            }
        });
        core("decimals", (fact, node, says) -> {
            if (fact.value() instanceof FactValue.Numeric numeric) {
                says.accept(node, integer(numeric.decimals().toString()));
            }
        });
        core("shown", (fact, node, says) -> {
            if (fact.value() instanceof FactValue.Numeric) {
                fact.point().ifPresent(point -> says.accept(node, decimal(point)));
            }
        });
        core("nil", (fact, node, says) -> {
            if (fact.isNil()) {
                says.accept(node, TRUE);
            }
        });
        core("low", bound(Bound.Range::low, Interval::low));
        core("high", bound(Bound.Range::high, Interval::high));
        core("origin", (fact, node, says) -> says.accept(node, text(fact.isDerived() ? "derived" : "reported")));
    }

    /** A bound of the fact, and of what each way says by itself. */
    private Statement bound(Function<Bound.Range, Optional<BigDecimal>> ofFact, Function<Interval, BigDecimal> ofWay) {
        return (fact, node, says) -> {
            taxonomy.range(fact).flatMap(ofFact).ifPresent(end -> says.accept(node, decimal(end)));
            eachWay(fact, node, (way, derivation) -> says.accept(way, decimal(ofWay.apply(derivation.interval()))));
        };
    }

    private void source() {
        core(
                "statedIn",
                (fact, node, says) -> fact.source().ifPresent(source -> says.accept(node, iris.of(source.filing()))));
        byProperty.put(Terms.node(Terms.PROV, "hadPrimarySource"), (fact, node, says) -> {
            if (fact.source().isPresent()) {
                says.accept(node, place(node));
            }
        });
        core("table", place(source -> text(source.table())));
        core("row", place(source -> text(source.row())));
        core("column", place(source -> text(source.column())));
        core("printed", place(source -> text(source.printed())));
        core("line", place(source -> integer(Integer.toString(source.line()))));
        core("filing", place(source -> text(source.filing().text())));
    }

    private static Statement place(Function<Source, Node> said) {
        return (fact, node, says) -> fact.source().ifPresent(source -> says.accept(place(node), said.apply(source)));
    }

    private static Node place(Node fact) {
        return NodeFactory.createURI(fact.getURI() + PLACE);
    }

    /** The node of the fact whose place in print, or one of whose ways, a node stands for; else the node itself. */
    static Node owner(Node node) {
        if (!node.isURI()) {
            return node;
        }
        String uri = node.getURI();
        int way = uri.lastIndexOf(WAY);
        int end = uri.endsWith(PLACE) ? uri.length() - PLACE.length() : way;
        return end < 0 ? node : NodeFactory.createURI(uri.substring(0, end));
    }

    private void derivation() {
        byProperty.put(
                Terms.node(Terms.PROV, "qualifiedDerivation"),
                (fact, node, says) -> eachWay(fact, node, (way, derivation) -> says.accept(node, way)));
        byProperty.put(
                Terms.node(Terms.PROV, "wasDerivedFrom"),
                (fact, node, says) -> inputs(fact).forEach(input -> says.accept(node, input)));
        byProperty.put(
                Terms.node(Terms.PROV, "entity"),
                (fact, node, says) -> eachWay(
                        fact,
                        node,
                        (way, derivation) -> derivation.inputs().forEach(input -> says.accept(way, iris.of(input)))));
        core(
                "rule",
                (fact, node, says) ->
                        eachWay(fact, node, (way, derivation) -> says.accept(way, name(derivation.rule()))));
        core(
                "equation",
                (fact, node, says) ->
                        eachWay(fact, node, (way, derivation) -> says.accept(way, text(derivation.equation()))));
    }

    /** What goes into any of the ways, each once. */
    private Stream<Node> inputs(Fact fact) {
        return fact.origin() instanceof Origin.Derived derived
                ? derived.ways().stream()
                        .flatMap(way -> way.inputs().stream())
                        .map(iris::of)
                        .distinct()
                : Stream.empty();
    }

    private static void eachWay(Fact fact, Node node, BiConsumer<Node, Derivation> told) {
        if (fact.origin() instanceof Origin.Derived derived) {
            List<Derivation> ways = derived.ways();
            for (int number = 0; number < ways.size(); number++) {
                told.accept(NodeFactory.createURI(node.getURI() + WAY + (number + 1)), ways.get(number));
            }
        }
    }

    private void core(String property, Statement statement) {
        byProperty.put(Terms.core(property), statement);
    }

    private Node text(Fact fact, String content) {
        Concept.Type type =
                taxonomy.concept(fact.dimensions().concept()).map(Concept::type).orElse(Concept.Type.TEXT);
        return switch (type) {
            case DATE -> NodeFactory.createLiteralDT(content, XSDDatatype.XSDdate);
            case BOOLEAN -> NodeFactory.createLiteralDT(content, XSDDatatype.XSDboolean);
            case MEMBER ->
                taxonomy.prefixes().read(content).map(FactProperties::name).orElseGet(() -> text(content));
            default -> text(content);
        };
    }

    /** A member that is a value of its own may hold characters that no IRI has. */
    private static Node name(QName name) {
        return NodeFactory.createURI(
                name.namespace().endsWith("=") ? name.namespace() + encoded(name.name()) : name.iri());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Node text(String content) {
        return NodeFactory.createLiteralString(content);
    }

    static Node day(java.time.LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static Node decimal(java.math.BigDecimal amount) {
        return NodeFactory.createLiteralDT(amount.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node integer(String digits) {
        return NodeFactory.createLiteralDT(
                digits, digits.equals("INF") ? XSDDatatype.XSDstring : XSDDatatype.XSDinteger);
    }
}
