package tanshin.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import tanshin.check.Finding;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.Prefixes;

/** The shapes that a taxonomy folder brings along: what its own files, and the facts as a graph, must look like. */
public final class Shapes {

    private static final String SHAPES = "https://w3id.org/tanshin/shape/";

    private final org.apache.jena.shacl.Shapes shapes;

    /**
     * What breaks a shape.
     *
     * @param code of the check: {@code shape-} and the name of the shape
     * @param focus what it is about, by its prefixed name where it has one
     * @param message whole sentences: what is wrong, and what to do
     */
    public record Violation(String code, String focus, String message, Finding.Severity severity) {}

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The shapes in the folder {@code shapes} of a taxonomy; none if it has no such folder.
     *
     * @throws BadInputException if a file is no Turtle
     */
    public static Shapes read(Path taxonomyFolder) {
        Graph graph = GraphFactory.createGraphMem();
        files(taxonomyFolder.resolve("shapes")).forEach(file -> parse(file, graph));
        return new Shapes(org.apache.jena.shacl.Shapes.parse(graph));
    }

    /** What is wrong with a taxonomy, in order of codes and names. */
    public List<Violation> violations(Knowledge knowledge) {
        return violations(
                new Union(knowledge.stated(), knowledge.inferred()),
                knowledge.taxonomy().prefixes());
    }

    /** What is wrong with everything that can be asked: taxonomy and facts. */
    List<Violation> violations(Graph data, Prefixes prefixes) {
        ValidationReport report = ShaclValidator.get().validate(shapes, data);
        return report.getEntries().stream()
                .map(entry -> violation(entry, prefixes))
                .distinct()
                .sorted(Comparator.comparing(Violation::code)
                        .thenComparing(Violation::focus)
                        .thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(ReportEntry entry, Prefixes prefixes) {
        boolean error = entry.severity().equals(Severity.Violation);
        return new Violation(
                code(entry.source()),
                write(entry.focusNode(), prefixes),
                message(entry, prefixes),
                error ? Finding.Severity.ERROR : Finding.Severity.WARNING);
    }

    /** The value that a message names stands in it as an IRI; readers know it by its prefixed name. */
    private static String message(ReportEntry entry, Prefixes prefixes) {
        Node value = entry.value();
        return value != null && value.isURI()
                ? entry.message().replace("<" + value.getURI() + ">", write(value, prefixes))
                : entry.message();
    }

    private static String code(Node shape) {
        return "shape-" + (shape.isURI() ? shape.getURI().replace(SHAPES, "") : "unnamed");
    }

    private static String write(Node node, Prefixes prefixes) {
        return node.isURI() ? prefixes.write(prefixes.split(node.getURI())) : node.toString();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new BadInputException(new InputProblem(
                    folder.toString(), 0, 0, "The folder of shapes cannot be read: " + e.getMessage()));
        }
    }

    private static void parse(Path file, Graph graph) {
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in).lang(Lang.TURTLE).base(SHAPES).parse(graph);
        } catch (RiotException e) {
            throw new BadInputException(
                    new InputProblem(file.toString(), 0, 0, "This is not valid Turtle: " + e.getMessage()));
        } catch (IOException e) {
            throw new BadInputException(
                    new InputProblem(file.toString(), 0, 0, "The file cannot be read: " + e.getMessage()));
        }
    }
}
