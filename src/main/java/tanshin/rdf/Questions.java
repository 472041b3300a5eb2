package tanshin.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.network.Solution;

/**
 * SPARQL 1.1 over the taxonomy, what the reasoner infers, and reported and derived facts. Each has its named graph
 * ({@code …/graph/taxonomy}, {@code …/graph/inferred}, {@code …/graph/derived}, {@code …/graph/speaking}, and one for each
 * filing); the default graph is their union. Nothing is ever fetched or changed by a query.
 */
public final class Questions {

    static final Map<String, String> PREFIXES = Map.of("graph", NamedGraphs.NAMES, "qb", Terms.QB, "prov", Terms.PROV);

    private final Knowledge knowledge;
    private final Solution solution;
    private final Path folder;

    /** How an answer is written. */
    public enum Format {
        TABLE,
        CSV,
        TSV,
        JSON,
        XML,
        TURTLE
    }

    /**
     * A ready-made question.
     *
     * @param name of its file, without the ending
     * @param question in plain words: the comment that the file begins with
     */
    public record Named(String name, String question) {}

    public Questions(Knowledge knowledge, Solution solution, Path folder) {
        this.knowledge = knowledge;
        this.solution = solution;
        this.folder = folder;
    }

    /** The ready-made questions, in order of their names. */
    public static List<Named> named(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .map(Questions::named0)
                    .sorted(java.util.Comparator.comparing(Named::name))
                    .toList();
        } catch (IOException e) {
            throw new BadInputException(new InputProblem(
                    folder.toString(), 0, 0, "The folder of questions cannot be read: " + e.getMessage()));
        }
    }

    /** The ready-made questions, in order of their names. */
    public List<Named> named() {
        return named(folder);
    }

    private static Named named0(Path file) {
        String first = read(file).lines().findFirst().orElse("");
        String name = file.getFileName().toString();
        return new Named(name.substring(0, name.length() - 3), first.replaceFirst("^#\\s*", ""));
    }

    /** The text of a ready-made question. */
    public String text(String name) {
        Path file = folder.resolve(name + ".rq");
        if (named().stream().noneMatch(question -> question.name().equals(name))) {
            throw new BadInputException(
                    new InputProblem("--name " + name, 0, 0, "There is no such question; --list names them."));
        }
        return read(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInputException(
                    new InputProblem(file.toString(), 0, 0, "The question cannot be read: " + e.getMessage()));
        }
    }

    /**
     * Asks.
     *
     * @param origin where the text came from, for messages
     * @throws BadInputException if it is not SPARQL, asks another host, or its answer cannot be written in the format
     */
    public void ask(String text, String origin, Format format, OutputStream out) {
        Query query = parse(text, origin);
        try (QueryExecution execution = QueryExecution.create(query, dataset())) {
            execution.getContext().set(ARQ.httpServiceAllowed, false);
            if (query.isSelectType()) {
                select(execution.execSelect(), format, out);
            } else if (query.isAskType()) {
                answer(execution.execAsk(), format, out);
            } else {
                graph(
                        query.isConstructType() ? execution.execConstruct() : execution.execDescribe(),
                        origin,
                        format,
                        out);
            }
        } catch (QueryException e) {
            throw new BadInputException(new InputProblem(
                    origin,
                    0,
                    0,
                    "The query cannot be answered; it may ask nothing of other hosts: " + e.getMessage()));
        }
    }

    private Query parse(String text, String origin) {
        try {
            Query query = new Query();
            query.getPrefixMapping().setNsPrefixes(prefixes());
            return QueryFactory.parse(query, text, "https://w3id.org/tanshin/", org.apache.jena.query.Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new BadInputException(new InputProblem(
                    origin,
                    Math.max(e.getLine(), 0),
                    Math.max(e.getColumn(), 0),
                    "This is not SPARQL: "
                            + String.valueOf(e.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                                    .replaceFirst("\\.+$", "")
                            + "."));
        }
    }

    /** The prefixes that every question may use undeclared, with their namespaces. */
    public SortedMap<String, String> prefixes() {
        SortedMap<String, String> prefixes =
                new TreeMap<>(knowledge.taxonomy().prefixes().namespaces());
        prefixes.putAll(PREFIXES);
        FactIris names = new FactIris(knowledge.taxonomy());
        prefixes.put("fact", names.facts());
        prefixes.put("filing", names.filings());
        return prefixes;
    }

    private void select(ResultSet results, Format format, OutputStream out) {
        switch (format) {
            case TABLE -> TextTable.write(results, knowledge.taxonomy().prefixes(), out);
            case CSV -> ResultSetMgr.write(out, results, ResultSetLang.RS_CSV);
            case TSV -> ResultSetMgr.write(out, results, ResultSetLang.RS_TSV);
            case JSON -> ResultSetMgr.write(out, results, ResultSetLang.RS_JSON);
            case XML -> ResultSetMgr.write(out, results, ResultSetLang.RS_XML);
            case TURTLE ->
                RDFDataMgr.write(out, org.apache.jena.sparql.resultset.RDFOutput.encodeAsModel(results), Lang.TURTLE);
        }
    }

    private static void answer(boolean yes, Format format, OutputStream out) {
        switch (format) {
            case TABLE -> ResultSetFormatter.out(out, yes);
            case CSV -> ResultSetFormatter.outputAsCSV(out, yes);
            case TSV -> ResultSetFormatter.outputAsTSV(out, yes);
            case JSON -> ResultSetFormatter.outputAsJSON(out, yes);
            case XML -> ResultSetFormatter.outputAsXML(out, yes);
            case TURTLE ->
                throw new BadInputException(
                        new InputProblem("--format turtle", 0, 0, "A yes or no is no graph; choose another format."));
        }
    }

    private static void graph(Model model, String origin, Format format, OutputStream out) {
        switch (format) {
            case TABLE, TURTLE -> RDFDataMgr.write(out, model, Lang.TURTLE);
            case JSON -> RDFDataMgr.write(out, model, Lang.JSONLD);
            case XML -> RDFDataMgr.write(out, model, Lang.RDFXML);
            case CSV, TSV ->
                throw new BadInputException(new InputProblem(
                        origin,
                        0,
                        0,
                        "A graph cannot be written as " + format.name().toLowerCase(Locale.ROOT)
                                + "; choose turtle, json or xml."));
        }
    }

    /**
     * Everything there is to ask, with the union of all graphs as the default graph. Statements of facts are made when they are
     * first asked for, so this is for one question and one thread.
     */
    public Dataset dataset() {
        NamedGraphs graphs = new NamedGraphs(knowledge, solution);
        return dataset(graphs.union(), graphs.all());
    }

    /** The same with every statement made and indexed: for many questions and many threads. */
    public Dataset completeDataset() {
        Map<String, Graph> graphs = new NamedGraphs(knowledge, solution).all();
        graphs.replaceAll((name, graph) -> copy(List.of(graph)));
        return dataset(copy(graphs.values()), graphs);
    }

    private static Graph copy(Collection<Graph> graphs) {
        Graph copy = GraphFactory.createGraphMem();
        graphs.forEach(graph -> graph.find().forEachRemaining(copy::add));
        return copy;
    }

    private static Dataset dataset(Graph union, Map<String, Graph> graphs) {
        DatasetGraph dataset = new DatasetGraphMapLink(union);
        graphs.forEach((name, graph) -> dataset.addGraph(NodeFactory.createURI(NamedGraphs.NAMES + name), graph));
        return DatasetFactory.wrap(dataset);
    }
}
