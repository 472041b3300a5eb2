package tanshin.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint can do, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    static Graph of(String address, DatasetGraph dataset) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource sets = model.createResource(address + "#dataset").addProperty(RDF.type, term("Dataset"));
        sets.addProperty(
                property("defaultGraph"),
                model.createResource(address + "#union").addProperty(RDF.type, term("Graph")));
        dataset.listGraphNodes().forEachRemaining(name -> {
            Resource graph = model.createResource(name.getURI());
            Resource named = model.createResource(name.getURI() + "#named").addProperty(RDF.type, term("NamedGraph"));
            sets.addProperty(property("namedGraph"), named.addProperty(property("name"), graph));
        });
        Resource service = model.createResource(address)
                .addProperty(RDF.type, term("Service"))
                .addProperty(property("endpoint"), model.createResource(address))
                .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
                .addProperty(property("feature"), term("UnionDefaultGraph"))
                .addProperty(property("defaultDataset"), sets);
        for (String format : List.of(
                "SPARQL_Results_JSON",
                "SPARQL_Results_XML",
                "SPARQL_Results_CSV",
                "SPARQL_Results_TSV",
                "Turtle",
                "JSON-LD",
                "N-Triples",
                "RDF_XML")) {
            service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
        }
        return model.getGraph();
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static org.apache.jena.rdf.model.Property property(String name) {
        return ResourceFactory.createProperty(SD + name);
    }
}
