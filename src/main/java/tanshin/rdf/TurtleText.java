package tanshin.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;
import tanshin.fact.InputProblem;

/**
 * The text of a Turtle file. The parser gives up at the first mistake; then reading goes on at the next subject, so that all
 * mistakes are told.
 */
final class TurtleText {

    private static final Pattern PREFIX =
            Pattern.compile("@(prefix\\s+\\S*:|base)\\s*<[^>]*>\\s*\\.\\s*|(?i:prefix\\s+\\S*:|base)\\s*<[^>]*>\\s*");
    private static final Pattern SUBJECT = Pattern.compile("[\\w<:].*");

    private final String file;
    private final String text;

    TurtleText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** What the text states; not all of it if there are problems. */
    Graph parse(List<InputProblem> problems) {
        Set<String> told = new HashSet<>();
        String rest = text;
        long line = 0;
        while (true) {
            Graph graph = GraphFactory.createGraphMem();
            Collector collector = new Collector(file, problems, told);
            try {
                RDFParser.fromString(rest, Lang.TURTLE)
                        .base("https://w3id.org/tanshin/")
                        .errorHandler(collector)
                        .parse(graph);
                return graph;
            } catch (RiotException e) {
                if (collector.line <= line) { // no further than before
                    collector.add(String.valueOf(e.getMessage()), line, 0);
                    return graph;
                }
                line = collector.line;
                rest = after(line, rest);
            }
        }
    }

    /** The text with everything blanked out up to the next subject below a line; prefixes stay, and so do the lines' numbers. */
    private static String after(long line, String text) {
        String[] lines = text.split("\n", -1);
        int next = (int) Math.min(line, lines.length);
        while (next < lines.length && !beginsSubject(lines, next)) {
            next++;
        }
        for (int at = 0; at < next; at++) {
            if (!PREFIX.matcher(lines[at]).matches()) {
                lines[at] = "";
            }
        }
        return String.join("\n", lines);
    }

    private static boolean beginsSubject(String[] lines, int at) {
        return SUBJECT.matcher(lines[at]).lookingAt() && lines[at - 1].isBlank();
    }

    /** Turns the parser's complaints into problems with a place. */
    private static final class Collector implements ErrorHandler {

        private final String file;
        private final List<InputProblem> problems;
        private final Set<String> told;
        private long line;

        /** Of a file; a sentence that was told already of a prefix is not told again. */
        Collector(String file, List<InputProblem> problems, Set<String> told) {
            this.file = file;
            this.problems = problems;
            this.told = told;
        }

        @Override
        public void warning(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            this.line = line;
            add(message, line, column);
            throw new RiotException(message);
        }

        private void add(String message, long line, long column) {
            boolean ofPrefix = message.startsWith("Undefined prefix");
            if (!ofPrefix || told.add(message)) {
                problems.add(new InputProblem(
                        file,
                        (int) Math.max(line, 0),
                        (int) Math.max(column, 0),
                        "This is not valid Turtle: " + message + "."));
            }
        }
    }
}
