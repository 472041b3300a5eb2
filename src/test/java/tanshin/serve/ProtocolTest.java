package tanshin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.rdf.Questions;

/** SPARQL 1.1 Protocol, as any client speaks it. */
class ProtocolTest {

    private static final String PARTS = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " PREFIX service: <https://w3id.org/tanshin/iij/service/>"
            + " SELECT ?part { ?part skos:broaderTransitive service:SystemsIntegration } ORDER BY ?part";
    private static final String CSV = """
        part
        https://w3id.org/tanshin/iij/service/SystemsConstruction
        https://w3id.org/tanshin/iij/service/SystemsOperationAndMaintenance
        """.replace("\n", "\r\n");

    @Test
    void answersGet() {
        assertThat(Running.get("/sparql?query=" + Running.encoded(PARTS), "Accept", "text/csv")
                        .body())
                .isEqualTo(CSV);
    }

    @Test
    void answersTheFormOfAPost() {
        HttpResponse<String> answer = Running.post(
                "/sparql?output=csv", "application/x-www-form-urlencoded", "query=" + Running.encoded(PARTS));
        assertThat(answer.body()).isEqualTo(CSV);
    }

    @Test
    void answersTheBodyOfAPost() {
        assertThat(Running.post("/sparql?output=csv", "application/sparql-query", PARTS)
                        .body())
                .isEqualTo(CSV);
    }

    @Test
    void answersAStandardClient() {
        try (RDFConnection connection =
                RDFConnection.connect(Running.at("/sparql").toString())) {
            List<String> parts = new java.util.ArrayList<>();
            connection.querySelect(
                    PARTS, row -> parts.add(row.getResource("part").getLocalName()));
            assertThat(parts).containsExactly("SystemsConstruction", "SystemsOperationAndMaintenance");
            assertThat(connection.queryAsk("ASK { GRAPH <https://w3id.org/tanshin/graph/derived> { ?s ?p ?o } }"))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        application/sparql-results+json | SELECT
        application/sparql-results+xml  | SELECT
        text/csv                        | SELECT
        text/tab-separated-values       | SELECT
        text/turtle                     | CONSTRUCT
        application/n-triples           | CONSTRUCT
        application/ld+json             | CONSTRUCT
        application/rdf+xml             | CONSTRUCT
        """)
    void writesEveryFormat(String format, String form) {
        String query = form.equals("SELECT")
                ? PARTS
                : PARTS.replaceFirst("SELECT .part", "CONSTRUCT { ?part a skos:Concept }");
        HttpResponse<String> answer = Running.get("/sparql?query=" + Running.encoded(query), "Accept", format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(format);
        assertThat(answer.body()).contains("SystemsConstruction", "SystemsOperationAndMaintenance");
    }

    @Test
    void describesItself() {
        String turtle = Running.get("/sparql", "Accept", "text/turtle").body();
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertThat(model.contains(
                        null, model.createProperty(sd + "feature"), model.createResource(sd + "UnionDefaultGraph")))
                .isTrue();
        assertThat(model.listObjectsOfProperty(model.createProperty(sd + "name"))
                        .toList())
                .extracting(Object::toString)
                .contains("https://w3id.org/tanshin/graph/taxonomy", "https://w3id.org/tanshin/graph/inferred")
                .hasSize(4 + Running.WORKSPACE.ledger().filings().size());
    }

    @Test
    void answersEveryReadyMadeQuestionAsTheCommandDoes() {
        Questions questions = Running.WORKSPACE.questions();
        String name = "segments";
        java.io.ByteArrayOutputStream expected = new java.io.ByteArrayOutputStream();
        questions.ask(questions.text(name), name, Questions.Format.CSV, expected);
        HttpResponse<String> answer =
                Running.post("/sparql?output=csv", "application/sparql-query", questions.text(name));
        assertThat(answer.body()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }
}
