package tanshin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses, each with a 4xx or a clear 503 and never with its insides. */
class SafetyTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/passwd>",
                "CLEAR ALL",
                "INSERT DATA { <x:a> <x:b> <x:c> }",
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } } }",
                "SELECT (<java:java.lang.System>() AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(1000) AS ?x) {}",
                "SELECT (CALL(<java:java.lang.System>) AS ?x) {}",
                "SELECT (AGG <java:java.lang.System>(?s) AS ?x) { ?s ?p ?o }",
                "SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }, 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { ?s ?p ?o MINUS { SERVICE ?p { ?a ?b ?c } } } } }",
                "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
                "CONSTRUCT { GRAPH <x:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
                "SELECT (GROUP_CONCAT(?s) AS ?all) { ?s ?p ?o }",
                "# nothing",
                "SELECT nonsense"
            })
    void refusesWhatIsNoQuestion(String query) {
        HttpResponse<String> answer = Running.ask(query);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).isNotBlank();
        assertSaysNothingOfItsInsides(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?update=CLEAR+ALL",
                "/sparql/update",
                "/sparql/data",
                "/sparql/upload",
                "/$/ping",
                "/$/datasets"
            })
    void hasNoOtherOperation(String path) {
        assertThat(Running.get(path).statusCode()).isBetween(400, 499);
        assertThat(Running.post(path, "application/sparql-update", "CLEAR ALL").statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void onlyReads(String method) {
        for (String path : new String[] {"/", "/sparql", "/api/outline"}) {
            HttpResponse<String> answer = Running.send(
                    HttpRequest.newBuilder(Running.at(path)).method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void readsNoFileAndNoOtherHostByFrom(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:secret> <x:is> \"told\" .");
        for (String graph :
                new String[] {secret.toUri().toString(), Running.at("/icon.svg").toString()}) {
            HttpResponse<String> answer = Running.ask("SELECT * FROM <" + graph + "> { ?s ?p ?o }");
            assertThat(answer.body()).doesNotContain("told", "secret");
            assertThat(answer.body()).contains("\"bindings\": [");
        }
        HttpResponse<String> named = Running.get(
                "/sparql?query=" + Running.encoded("SELECT * { ?s ?p ?o }") + "&output=json&default-graph-uri="
                        + Running.encoded(secret.toUri().toString()));
        assertThat(named.body()).doesNotContain("told");
    }

    /** Each makes its parser, its algebra or a text too large. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        parentheses;  SELECT (;      8000;  (;                    1 AS ?x) {}
        alternatives; SELECT ((true; 20000; ||false;              ) AS ?x) {}
        unions;       SELECT * { {}; 20000; UNION {};             }
        optionals;    SELECT * {;    5000;  OPTIONAL { ?a ?b ?c }; }
        """)
    void refusesWhatIsNestedTooDeeply(String what, String begin, int times, String part, String end) {
        assertIsRefusedInWords(Running.ask(begin + part.repeat(times) + end), "nested too deeply");
    }

    @Test
    void refusesATextThatDoublesWithEveryStep() {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?v30) AS ?n) { BIND('xxxxxxxx' AS ?v0) ");
        IntStream.range(0, 30)
                .forEach(at -> query.append("BIND(CONCAT(?v%d, ?v%d) AS ?v%d) ".formatted(at, at, at + 1)));
        assertIsRefusedInWords(Running.ask(query + "}"), "more than 1000000 characters");
        assertIsRefusedInWords(
                Running.ask("SELECT (REPLACE('%s', 'x', '%s') AS ?x) {}".formatted("x".repeat(2000), "y".repeat(2000))),
                "more than 1000000 characters");
    }

    @Test
    void answersTextFunctionsAsSparqlHasThem() {
        HttpResponse<String> answer = Running.post(
                "/sparql?output=csv",
                "application/sparql-query",
                "SELECT (REGEX('Abc', '^ab', 'i') AS ?a) (LANG(REPLACE('aXb'@en, 'x', '-', 'i')) AS ?b)"
                        + " (REPLACE('abab', 'b', '[$0]') AS ?c) (GROUP_CONCAT(DISTINCT ?v; SEPARATOR='|') AS ?d)"
                        + " (GROUP_CONCAT(?v) AS ?e) { VALUES ?v { 1 2 2 } }");
        assertThat(answer.body()).endsWith("true,en,a[b]a[b],1|2,1 2 2\r\n");
    }

    @Test
    void endsARegularExpressionThatWouldNotEnd() {
        HttpResponse<String> answer =
                Running.ask("SELECT (REGEX('" + "x".repeat(60) + "', '(?:(x+)\\\\1?)+y') AS ?x) {}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("timed out");
    }

    @Test
    void showsThePageWhileTooManyAskForTooMuch() {
        String endless =
                "/sparql?query=" + Running.encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        List<CompletableFuture<HttpResponse<String>>> asked =
                IntStream.range(0, 24).mapToObj(each -> Running.later(endless)).toList();
        assertThat(Running.get("/api/outline").statusCode()).isEqualTo(200);
        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503));
        assertThat(answers).extracting(HttpResponse::body).anyMatch(body -> body.contains("Too many queries"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=alert", "stylesheet=http://evil.example/x.xsl", "force-accept=text/html"})
    void putsNothingOfTheRequestAroundAnAnswer(String parameter) {
        assertIsRefusedInWords(Running.get("/sparql?output=xml&query=ASK%7B%7D&" + parameter), "no parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql?query=%FF", "/api/why?fact=%FF"})
    void refusesWhatIsNoText(String path) {
        assertIsRefusedInWords(Running.get(path), "UTF-8");
    }

    @Test
    void makesNoDocumentOfAPeriodOfWhichNothingIsKnown() {
        for (String path :
                new String[] {"/api/documents?period=FY9999", "/api/document?period=FY9999&file=workbook.xlsx"}) {
            assertThat(Running.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void changesNothing() {
        String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        String before = Running.ask(count).body();
        Running.post("/sparql", "application/sparql-update", "CLEAR ALL");
        Running.post("/sparql", "application/x-www-form-urlencoded", "update=" + Running.encoded("CLEAR ALL"));
        assertThat(Running.ask(count).body()).isEqualTo(before).contains("\"value\"");
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        HttpResponse<String> rows = Running.ask("SELECT * { ?s ?p ?o }");
        assertThat(rows.statusCode()).isEqualTo(413);
        assertThat(rows.body()).contains("more than " + Running.ROWS + " rows", "LIMIT");
        assertThat(Running.ask("CONSTRUCT WHERE { ?s ?p ?o }").statusCode()).isEqualTo(413);
        assertThat(Running.ask("SELECT * { ?s ?p ?o } LIMIT " + Running.ROWS).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAQuestionThatTakesTooLong() {
        HttpResponse<String> answer = Running.ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).containsIgnoringCase("timed out");
        assertSaysNothingOfItsInsides(answer);
    }

    @Test
    void letsNobodyHaveMoreTimeThanTheServerGives() {
        String endless = Running.encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        assertThat(Running.get("/sparql?timeout=3600&query=" + endless).statusCode())
                .isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({
        "/../../etc/passwd, 400",
        "/..%2f..%2fetc%2fpasswd, 400",
        "/%2e%2e/%2e%2e/etc/passwd, 400",
        "/page/../tanshin/serve/Page.class, 404",
        "/tanshin/serve/Page.class, 404",
        "/META-INF/MANIFEST.MF, 404",
        "/editor/../../META-INF/MANIFEST.MF, 400",
        "/simplelogger.properties, 404",
        "/api/document?period=9M08&file=..%2f..%2fetc%2fpasswd, 404",
        "/api/document?period=..%2f..&file=x, 400"
    })
    void findsNoFileBesideThePage(String path, int status) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 (" + status + "|404|400) .*")
                .doesNotContain("root:", "Manifest-Version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example"})
    void doesNotAnswerToForeignNames(String host) throws IOException {
        String answer = raw("GET /api/outline HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("company");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST", "[::1]"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(raw("HEAD / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void letsPagesOfOtherSitesReadNothing() {
        HttpResponse<String> script =
                Running.get("/api/outline", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors");
        assertThat(script.statusCode()).isEqualTo(403);
        HttpResponse<String> link = Running.get("/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
        assertThat(link.statusCode()).isEqualTo(200);
        for (String path : new String[] {"/", "/api/outline", "/sparql?query=ASK%7B%7D"}) {
            assertThat(Running.get(path, "Origin", "https://evil.example")
                            .headers()
                            .map())
                    .doesNotContainKeys("access-control-allow-origin");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/main.js", "/api/outline", "/api/nothing", "/nothing", "/sparql?query=ASK%7B%7D", "/sparql"
            })
    void sendsStrictHeaders(String path) {
        HttpResponse<String> answer = Running.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void sendsStrictHeadersWithWhatNeverReachesItsOwnCode() throws IOException {
        assertThat(raw("GET /..%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Security-Policy: default-src 'none'");
    }

    @Test
    void refusesOversizedRequests() throws IOException {
        String long1 = "x".repeat(300 * 1024);
        assertThat(Running.ask("ASK {} #" + long1).statusCode()).isEqualTo(413);
        assertThat(raw("GET /?" + "x".repeat(40 * 1024) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4(14|31) .*");
        HttpResponse<String> chunked = Running.send(HttpRequest.newBuilder(Running.at("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(("ASK {} #" + long1).getBytes(StandardCharsets.UTF_8)))));
        assertThat(chunked.statusCode()).isBetween(400, 499);
        assertSaysNothingOfItsInsides(chunked);
    }

    private static void assertIsRefusedInWords(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
        assertSaysNothingOfItsInsides(answer);
    }

    private static void assertSaysNothingOfItsInsides(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContainPattern("\\bat (org|java|tanshin)\\.|\\.java:\\d|Exception");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Running.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
