package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code serve} begins and ends. */
class ServeTest {

    @Test
    void saysThatAPortIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--port", Integer.toString(other.getLocalPort()));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("--port " + other.getLocalPort(), "Choose another one with --port")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void saysThatAnAddressIsNotOfThisMachine() {
        Run run = Run.of("serve", "--port", "0", "--host", "192.0.2.1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("192.0.2.1 is no address of this machine");
    }

    @Test
    void tellsEveryWrongOptionInOneGo() {
        Run run = Run.of("serve", "--port", "70000", "--timeout", "0", "--rows", "0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--port 70000", "--timeout 0", "--rows 0");
    }

    /** Also while a query runs that takes longer than anybody waits. */
    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"INT, 130", "TERM, 143"})
    void stopsAtOnceWhenItIsTold(String signal, int code) throws Exception {
        Path withSignals = Path.of("/usr/bin/env");
        assumeTrue(Files.isExecutable(withSignals), "Signals cannot be sent here.");
        Process server = new ProcessBuilder(List.of(
                        withSignals.toString(),
                        "--default-signal=INT",
                        Child.sameJava().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String address = said.readLine().replaceAll(".*(http://[0-9.:]+/sparql).*", "$1");
            CompletableFuture<HttpResponse<Void>> asked = HttpClient.newHttpClient()
                    .sendAsync(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Content-Type", "application/sparql-query")
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(asked).isNotDone();
            new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid()))
                    .start()
                    .waitFor();
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isEqualTo(code);
        } finally {
            server.destroyForcibly();
        }
    }
}
