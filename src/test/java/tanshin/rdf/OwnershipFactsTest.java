package tanshin.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.QName;

/**
 * What part of a company is held stands twice: as a printed figure in a filing, and in the taxonomy, where the reasoner makes a
 * kind of company of it. The two are held together here: neither can change, appear or vanish alone.
 */
class OwnershipFactsTest {

    private static final QName COMPANY = new QName("https://w3id.org/tanshin/iij/", "Company");
    private static final QName SHAREHOLDER = new QName("https://w3id.org/tanshin/iij/", "Shareholder");
    private static final QName SCENARIO = new QName("https://w3id.org/tanshin/iij/", "Scenario");

    private record Share(String filing, String day, String of, BigDecimal part) {}

    /** What a text says in words, such as wholly owned, is no figure; {@link RegistersTest} holds the rest to the figures. */
    @Test
    void whatTheFilingsPrintOfGroupCompaniesTheTaxonomySays() {
        List<Share> stated = Shipped.taxonomy().companies().stream()
                .flatMap(company -> company.ownerships().stream()
                        .map(ownership -> new Share(
                                ownership.filing().text(),
                                ownership.asOf().toString(),
                                company.name().name(),
                                ownership.share().stripTrailingZeros())))
                .toList();
        assertThat(stated)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsAll(printed("OwnershipShare", COMPANY).toList());
    }

    @Test
    void whatTheTaxonomySaysOfShareholdersIsWhatTheFilingsPrint() {
        Graph graph = RDFDataMgr.loadGraph("taxonomy/group/shareholders.ttl");
        List<Share> stated = graph.find(Node.ANY, Terms.TYPE, Terms.core("Shareholding"))
                .mapWith(triple -> triple.getSubject())
                .mapWith(holding -> new Share(
                        lexical(graph, holding, "filing"),
                        lexical(graph, holding, "asOf"),
                        object(graph, holding, "owner").getLocalName(),
                        new BigDecimal(lexical(graph, holding, "share")).stripTrailingZeros()))
                .toList();
        assertThat(stated)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        printed("ShareholdingRatio", SHAREHOLDER).distinct().toList());
    }

    /** Printed parts that are actually held; what is only planned is no holding. */
    private static Stream<Share> printed(String concept, QName dimension) {
        return Shipped.ledger().stream()
                .filter(fact -> fact.dimensions().concept().name().equals(concept))
                .filter(fact -> fact.dimensions().measure().isEmpty())
                .filter(fact -> !fact.dimensions().members().containsKey(SCENARIO))
                .filter(fact -> fact.dimensions().members().containsKey(dimension))
                .map(fact -> share(fact, dimension));
    }

    private static Share share(Fact fact, QName dimension) {
        return new Share(
                fact.source().orElseThrow().filing().text(),
                fact.dimensions().period().last().toString(),
                Optional.ofNullable(fact.dimensions().members().get(dimension))
                        .orElseThrow()
                        .name(),
                fact.amount().orElseThrow().stripTrailingZeros());
    }

    private static String lexical(Graph graph, Node subject, String property) {
        return object(graph, subject, property).getLiteralLexicalForm();
    }

    private static Node object(Graph graph, Node subject, String property) {
        return graph.find(subject, Terms.core(property), Node.ANY).next().getObject();
    }
}
