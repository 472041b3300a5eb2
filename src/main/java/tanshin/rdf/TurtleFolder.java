package tanshin.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.Prefixes;
import tanshin.file.Reason;
import tanshin.file.TextFile;

/** All Turtle files of a folder and the folders in it, read in order of their paths. */
final class TurtleFolder {

    /** What is nobody's own beside the core vocabulary: how periods and amounts are called. */
    private static final List<String> VOCABULARY = List.of(
            "reports/periods.ttl", "reports/styles.ttl", "reports/words.ttl", "rules/periods.ttl", "rules/spans.ttl");

    private final Path folder;
    private final Map<String, String> textByFile = new LinkedHashMap<>();
    private final Graph graph = GraphFactory.createGraphMem();
    private final Map<String, String> prefixes = new TreeMap<>();

    private TurtleFolder(Path folder) {
        this.folder = folder;
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
        List<InputProblem> problems = new ArrayList<>();
        TurtleFolder result = read(folder, vocabulary, problems);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return result;
    }

    /** Reads all files; every syntax error of every file becomes a problem. */
    static TurtleFolder read(Path folder, Optional<Path> vocabulary, List<InputProblem> problems) {
        TurtleFolder result = new TurtleFolder(folder);
        List<Path> files = new ArrayList<>();
        vocabulary.ifPresent(program -> files.addAll(vocabularyFiles(program)));
        files.addAll(turtleFiles(folder));
        // Parsing is half of the work of reading a taxonomy, and files do not depend on each other.
        List<Parsed> parsed = files.parallelStream().map(result::parse).toList();
        for (Parsed file : parsed) {
            problems.addAll(file.problems());
            file.text().ifPresent(text -> result.textByFile.put(file.display(), text));
            file.graph().find().forEachRemaining(result.graph::add);
            result.prefixes.putAll(file.graph().getPrefixMapping().getNsPrefixMap());
        }
        return result;
    }

    Graph graph() {
        return graph;
    }

    Prefixes prefixes() {
        return new Prefixes(prefixes);
    }

    /** Where the files write what they say. */
    TurtlePlaces places() {
        return new TurtlePlaces(textByFile);
    }

    /** What a file states; its text is missing if it cannot be read. */
    private record Parsed(String display, Optional<String> text, Graph graph, List<InputProblem> problems) {}

    private Parsed parse(Path file) {
        String display = display(file);
        List<InputProblem> problems = new ArrayList<>();
        try {
            String text = TextFile.read(file, display);
            Graph graph = new TurtleText(display, text).parse(problems);
            return new Parsed(display, Optional.of(text), graph, problems);
        } catch (BadInputException e) {
            return new Parsed(display, Optional.empty(), GraphFactory.createGraphMem(), e.problems());
        }
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
                    new InputProblem(folder.toString(), 0, 0, "The folder cannot be read: " + Reason.of(e) + "."));
        }
    }
}
