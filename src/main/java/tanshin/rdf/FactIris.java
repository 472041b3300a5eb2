package tanshin.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tanshin.fact.Fact;
import tanshin.fact.FilingId;
import tanshin.taxonomy.Taxonomy;

/** How facts and filings are called in RDF: their ids below the company's own namespaces. */
final class FactIris {

    private static final String TANSHIN = "https://w3id.org/tanshin/";

    private final String facts;
    private final String filings;

    FactIris(Taxonomy taxonomy) {
        String company = companyOf(taxonomy);
        this.facts = company + "fact/";
        this.filings = company + "filing/";
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

    Node of(Fact fact) {
        return NodeFactory.createURI(facts + fact.id());
    }

    Node of(FilingId filing) {
        return NodeFactory.createURI(filings + filing.text());
    }
}
