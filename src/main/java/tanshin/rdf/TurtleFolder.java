package tanshin.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.Prefixes;

/** All Turtle files of a folder and the folders in it, read in order of their paths. */
final class TurtleFolder {

    /** What is nobody's own beside the core vocabulary: how periods and amounts are called. */
    private static final List<String> VOCABULARY = List.of(
            "reports/periods.ttl", "reports/styles.ttl", "reports/words.ttl", "rules/periods.ttl", "rules/spans.ttl");

    private final Path folder;
    private final List<Path> files;
    private final Graph graph = GraphFactory.createGraphMem();
    private final Map<String, String> prefixes = new TreeMap<>();

    private TurtleFolder(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /** @throws BadInputException with every syntax error of every file */
    static TurtleFolder read(Path folder) {
        return read(folder, Optional.empty());
    }

    /**
     * With the parts of the program's own taxonomy that are nobody's own.
     *
     * @throws BadInputException with every syntax error of every file
     */
    static TurtleFolder read(Path folder, Optional<Path> vocabulary) {
        List<Path> files = new ArrayList<>();
        vocabulary.ifPresent(program -> files.addAll(vocabularyFiles(program)));
        files.addAll(turtleFiles(folder));
        TurtleFolder result = new TurtleFolder(folder, files);
        List<InputProblem> problems = new ArrayList<>();
        result.files.forEach(file -> result.parse(file, problems));
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return result;
    }

    Graph graph() {
        return graph;
    }

    Prefixes prefixes() {
        return new Prefixes(prefixes);
    }

    /** The first place where the files write a name, so that what is wrong with it can be found. */
    InputProblem problemAt(String writtenName, String message) {
        for (Path file : files) {
            String[] lines = text(file).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                int column = columnOf(lines[line], writtenName);
                if (column >= 0) {
                    return new InputProblem(display(file), line + 1, column + 1, message);
                }
            }
        }
        return new InputProblem(folder.toString(), 0, 0, message);
    }

    private static int columnOf(String line, String name) {
        int at = line.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean wholeName = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
            if (wholeName && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))) {
                return at;
            }
            at = line.indexOf(name, at + 1);
        }
        return -1;
    }

    private void parse(Path file, List<InputProblem> problems) {
        Graph one = GraphFactory.createGraphMem();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base("https://w3id.org/tanshin/")
                    .errorHandler(new Collector(display(file), problems))
                    .parse(one);
        } catch (RiotException e) {
            if (problems.stream().noneMatch(problem -> problem.file().equals(display(file)))) {
                problems.add(new InputProblem(display(file), 0, 0, "This is not Turtle: " + e.getMessage()));
            }
        } catch (IOException e) {
            problems.add(new InputProblem(display(file), 0, 0, "The file cannot be read: " + e.getMessage()));
        }
        one.find().forEachRemaining(graph::add);
        prefixes.putAll(one.getPrefixMapping().getNsPrefixMap());
    }

    private String display(Path file) {
        if (!file.startsWith(folder)) {
            return "taxonomy/" + file.getFileName();
        }
        return folder.getFileName() + "/" + folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> vocabularyFiles(Path program) {
        List<Path> files = new ArrayList<>();
        turtleFiles(program).stream()
                .filter(file -> program.relativize(file).toString().startsWith("core"))
                .forEach(files::add);
        VOCABULARY.forEach(name -> files.add(program.resolve(name)));
        return files;
    }

    private static List<Path> turtleFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !folder.relativize(file).startsWith("shapes"))
                    .sorted(java.util.Comparator.comparing(
                            file -> folder.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new BadInputException(
                    new InputProblem(folder.toString(), 0, 0, "The taxonomy folder cannot be read: " + e.getMessage()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Turns the parser's complaints into problems with a place. */
    private record Collector(String file, List<InputProblem> problems) implements ErrorHandler {
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
            add(message, line, column);
            throw new RiotException(message);
        }

        private void add(String message, long line, long column) {
            problems.add(new InputProblem(
                    file, (int) Math.max(line, 0), (int) Math.max(column, 0), "This is not valid Turtle: " + message));
        }
    }
}
