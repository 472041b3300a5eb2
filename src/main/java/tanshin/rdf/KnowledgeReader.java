package tanshin.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.report.AmountStyle;
import tanshin.report.ReportDefinition;
import tanshin.taxonomy.Taxonomy;

/** Reads a taxonomy folder, closes it by the reasoner, and translates it into values. */
public final class KnowledgeReader {

    private final Path folder;
    private final Optional<Path> vocabulary;

    /**
     * For a folder.
     *
     * @param folder the one that holds {@code core.ttl}
     */
    public KnowledgeReader(Path folder) {
        this(folder, Optional.empty());
    }

    /**
     * For a folder that states only what is a company's own.
     *
     * @param vocabulary the taxonomy folder of the program, of which the parts that are nobody's own are read too
     */
    public KnowledgeReader(Path folder, Optional<Path> vocabulary) {
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    /**
     * The taxonomy, reasoned over, and the documents that it declares.
     *
     * @throws BadInputException with every file, line and column that is wrong
     */
    public Knowledge read() {
        TurtleFolder turtle = TurtleFolder.read(folder, vocabulary);
        Graph inferred = Reasoning.inferred(turtle.graph(), vocabulary.orElse(folder));
        GraphView view = new GraphView(new Union(turtle.graph(), inferred), turtle.prefixes());

        List<InputProblem> problems = new ArrayList<>();
        Taxonomy taxonomy = new TaxonomyReader(view, turtle, problems).read();
        List<AmountStyle> styles = StyleReader.read(view, turtle, problems);
        List<ReportDefinition> reports = new ReportReader(view, taxonomy, styles, turtle, problems).read();
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Knowledge(turtle.graph(), inferred, taxonomy, reports, styles);
    }
}
