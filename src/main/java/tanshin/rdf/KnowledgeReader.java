package tanshin.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sys.JenaSystem;
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
     * Makes Jena ready, once; whoever asks meanwhile waits. Jena itself calls itself ready as soon as it begins, so nothing of
     * it may be used by a second thread before this returns.
     */
    public static void prepare() {
        Jena.ready();
    }

    private static final class Jena {
        static {
            JenaSystem.init();
        }

        static void ready() {}
    }

    /**
     * The taxonomy, reasoned over, and the documents that it declares.
     *
     * @throws BadInputException with every file, line and column that is wrong
     */
    public Knowledge read() {
        prepare();
        List<InputProblem> problems = new ArrayList<>();
        TurtleFolder turtle = TurtleFolder.read(folder, vocabulary, problems);
        List<Rule> rules = Reasoning.rules(vocabulary.orElse(folder), problems);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        Graph inferred = Reasoning.inferred(turtle.graph(), rules);
        GraphView view = new GraphView(new Union(turtle.graph(), inferred), turtle.prefixes());

        Mistakes mistakes = new Mistakes(turtle);
        Vocabulary.check(turtle.graph(), mistakes);
        Taxonomy taxonomy = new TaxonomyReader(view, turtle.prefixes(), mistakes).read();
        if (taxonomy.entities().isEmpty()) {
            mistakes.nowhere("No core:ReportingEntity is stated; say who reports, as group/iij.ttl does.");
        }
        Knowledge knowledge = new Knowledge(
                turtle.graph(), inferred, taxonomy, new Documents(() -> documents(view, taxonomy, mistakes)));
        if (mistakes.any()) {
            knowledge.documents().read();
        }
        return knowledge;
    }

    /** Fails with all mistakes, those in the rest of the taxonomy too. */
    private static Documents.Definitions documents(GraphView view, Taxonomy taxonomy, Mistakes mistakes) {
        List<AmountStyle> styles = StyleReader.read(view, mistakes);
        List<ReportDefinition> reports = new ReportReader(view, taxonomy, styles, mistakes).read();
        mistakes.orFail();
        return new Documents.Definitions(reports, styles);
    }
}
