package tanshin.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
        System.exit(worst);
    }
}
