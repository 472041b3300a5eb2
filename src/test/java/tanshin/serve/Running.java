package tanshin.serve;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tanshin.pack.Workspace;

/** One server for all tests of this room, with small limits, and the data that it serves. */
final class Running {

    /** Rows that an answer may have. */
    static final int ROWS = 5_000;

    /** The data once more: a workspace is not for several threads, and the server has its own. */
    static final Workspace WORKSPACE = Workspace.open(Optional.empty());

    private static final Server SERVER = Server.start(
            Workspace.open(Optional.empty()),
            Settings.USUAL.withAddress("127.0.0.1", 0).withLimits(Duration.ofSeconds(2), ROWS));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Running() {}

    static URI at(String path) {
        return SERVER.address().resolve(path);
    }

    static int port() {
        return SERVER.port();
    }

    static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> ask(String query) {
        return send(HttpRequest.newBuilder(at("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(HttpRequest.BodyPublishers.ofString(query)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Does not wait for the answer. */
    static CompletableFuture<HttpResponse<String>> later(String path) {
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static byte[] bytes(String path) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(String path) {
        return JsonParser.parseString(get(path).body()).getAsJsonObject();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
