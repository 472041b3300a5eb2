package tanshin.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The words of other vocabularies and of ours, as nodes. */
final class Terms {

    static final String CORE = "https://w3id.org/tanshin/core/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String QB = "http://purl.org/linked-data/cube#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String DCTERMS = "http://purl.org/dc/terms/";

    static final Node TYPE = node(RDF, "type");
    static final Node FIRST = node(RDF, "first");
    static final Node REST = node(RDF, "rest");
    static final Node RANGE = node("http://www.w3.org/2000/01/rdf-schema#", "range");
    static final Node ONE_OF = node("http://www.w3.org/2002/07/owl#", "oneOf");
    static final Node NIL = node(RDF, "nil");
    static final Node PREF_LABEL = node(SKOS, "prefLabel");
    static final Node DEFINITION = node(SKOS, "definition");

    private Terms() {}

    static Node core(String name) {
        return node(CORE, name);
    }

    static Node node(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
