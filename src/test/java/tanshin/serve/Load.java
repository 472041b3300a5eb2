package tanshin.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Measures a server that runs already: eight clients at once, for a bounded time each. No test; see the README for how it is
 * run and what came out.
 */
public final class Load {

    private static final int CLIENTS = 8;
    private static final Duration EACH = Duration.ofSeconds(10);
    private static final List<String> PAGE = List.of(
            "/",
            "/style.css",
            "/main.js",
            "/api.js",
            "/dom.js",
            "/state.js",
            "/words.js",
            "/words.json",
            "/explore.js",
            "/chart.js",
            "/why.js",
            "/findings.js",
            "/ask.js",
            "/documents.js",
            "/api/outline",
            "/api/table?hierarchy=iij:Service&concept=iij:Revenues&periods=1Q07,2Q07,3Q07,4Q07,3Q08,4Q08"
                    + "&measure=measure:YearOnYearChange&amounts=style:Millions");
    private static final String ROLL_UP = "PREFIX core: <https://w3id.org/tanshin/core/>"
            + " PREFIX iij: <https://w3id.org/tanshin/iij/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?whole ?period (SUM(?yen) AS ?sum) { ?part skos:broaderTransitive ?whole ."
            + " ?fact core:concept iij:Revenues ; core:speaks true ; core:unit \"iso4217:JPY\" ; iij:Service ?part ;"
            + " core:periodCode ?period ; core:shown ?yen } GROUP BY ?whole ?period ORDER BY ?whole ?period";

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Load(URI server) {
        this.server = server;
    }

    private interface Step {
        void take(int number);
    }

    /**
     * Prints a table.
     *
     * @param arguments the address of the server
     */
    public static void main(String[] arguments) throws Exception {
        Load load = new Load(URI.create(arguments[0]));
        List<String> facts = load.facts();
        System.out.println("| | requests/s | median | p99 |");
        System.out.println("|---|---|---|---|");
        load.measure(
                "a page with all its files and figures (" + PAGE.size() + " requests)",
                PAGE.size(),
                number -> PAGE.forEach(load::get));
        load.measure(
                "an explanation, each of another figure",
                1,
                number -> load.get("/api/why?fact=" + encoded(facts.get(number % facts.size()))));
        load.measure(
                "a roll-up query",
                1,
                number -> load.get("/sparql?output=json&query=" + encoded(ROLL_UP + " #" + number)));
    }

    private void measure(String name, int requests, Step step) throws Exception {
        IntStream.range(0, 20).forEach(step::take);
        AtomicInteger next = new AtomicInteger(20);
        long end = System.nanoTime() + EACH.toNanos();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Long>>> running = new ArrayList<>();
        for (int each = 0; each < CLIENTS; each++) {
            running.add(clients.submit(() -> times(step, next, end)));
        }
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> each : running) {
            times.addAll(each.get());
        }
        clients.shutdown();
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d ms | %,d ms |%n",
                name,
                (long) times.size() * requests / EACH.toSeconds(),
                times.get(times.size() / 2) / 1_000_000,
                times.get(times.size() * 99 / 100) / 1_000_000);
    }

    private static List<Long> times(Step step, AtomicInteger next, long end) {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            step.take(next.getAndIncrement());
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    /** Facts to ask about: every one that is derived. */
    private List<String> facts() {
        String query = "SELECT ?fact { GRAPH <https://w3id.org/tanshin/graph/derived> { ?fact a"
                + " <http://purl.org/linked-data/cube#Observation> } } ORDER BY ?fact";
        JsonArray rows = JsonParser.parseString(get("/sparql?output=json&query=" + encoded(query)))
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings");
        return StreamSupport.stream(rows.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(row -> row.getAsJsonObject("fact").get("value").getAsString())
                .map(iri -> iri.substring(iri.indexOf("derived/")))
                .toList();
    }

    private String get(String path) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + path);
            }
            return answer.body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
