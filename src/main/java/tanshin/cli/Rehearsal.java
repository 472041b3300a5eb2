package tanshin.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tanshin.pack.Workspace;
import tanshin.serve.Server;
import tanshin.serve.Settings;

/** Does once what users do most, so that an archive of the classes can be made from it ({@code -XX:ArchiveClassesAtExit}). */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Makes every document and asks every kind of question.
     *
     * @param arguments a folder for the documents
     */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        String[][] commands = {
            {"build", "--out", arguments[0]},
            {"facts", "--format", "csv"},
            {"facts", "--format", "json"},
            {"facts"},
            {"check"},
            {"explain", "Revenues", "1H08"},
            {
                "query",
                "-e",
                "SELECT ?s (COUNT(*) AS ?n) { ?s skos:broader+ ?o } GROUP BY ?s ORDER BY ?s",
                "--format",
                "csv"
            },
            {"query", "--list"},
            {"taxonomy"}
        };
        int worst = 0;
        for (String[] command : commands) {
            int code = Main.run(command);
            worst = Math.max(worst, command[0].equals("check") ? 0 : code);
        }
        System.exit(Math.max(worst, serve()));
    }

    /** Starts the server as {@code serve} does, and looks at it. */
    private static int serve() {
        try (Workspace workspace = Workspace.open(Optional.empty());
                Server server = Server.start(workspace, Settings.USUAL.withAddress("127.0.0.1", 0))) {
            server.ready();
            server.readyToAsk();
            for (String path :
                    new String[] {"/", "/api/outline", "/api/findings", "/sparql?output=csv&query=ASK%7B%7D"}) {
                try (InputStream answer = server.address().resolve(path).toURL().openStream()) {
                    answer.readAllBytes();
                }
            }
            return 0;
        } catch (IOException e) {
            return Main.FAILED;
        }
    }
}
