package tanshin.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tanshin.check.Asked;
import tanshin.check.Checks;
import tanshin.check.Finding;
import tanshin.fact.BadInputException;
import tanshin.fact.Filing;
import tanshin.fact.InputProblem;
import tanshin.fact.Ledger;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Network;
import tanshin.network.Solution;
import tanshin.oim.FilingsReader;
import tanshin.rdf.Knowledge;
import tanshin.rdf.KnowledgeReader;
import tanshin.rdf.PrefixLines;
import tanshin.rdf.Questions;
import tanshin.report.Compiler;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/** A company's data, opened: each step from files to reports is taken once, when first asked for. Not for several threads. */
public final class Workspace implements Closeable {

    private static final String OURS = "https://w3id.org/tanshin/";

    private final DataFolders folders;
    private @Nullable Knowledge knowledge;
    private @Nullable Ledger ledger;
    private @Nullable Exports exports;
    private final Map<List<String>, Solution> solutions = new HashMap<>();

    private Workspace(DataFolders folders) {
        this.folders = folders;
        KnowledgeReader.prepare();
    }

    /** Begins with what takes long whatever will be opened, Jena's own preparations, beside those of the caller. */
    public static void prepare() {
        Thread preparation = new Thread(KnowledgeReader::prepare, "preparation");
        preparation.setDaemon(true);
        preparation.start();
    }

    /**
     * Opens the data in a folder, or those in the program for what the folder does not have.
     *
     * @throws BadInputException if it is no data folder
     */
    public static Workspace open(Optional<Path> folder) {
        return new Workspace(DataFolders.open(folder));
    }

    /** The data that a report will be taken into; those in the program where the folder is not there yet. */
    public static Workspace forImport(Path folder) {
        boolean there = Files.isDirectory(folder.resolve("taxonomy")) || Files.isDirectory(folder.resolve("filings"));
        return open(there ? Optional.of(folder) : Optional.empty());
    }

    /**
     * The taxonomy as graphs and as values.
     *
     * @throws BadInputException if it cannot be read; with it everything in the filings that is wrong whatever the taxonomy says
     */
    public Knowledge knowledge() {
        if (knowledge == null) {
            try {
                Knowledge read = new KnowledgeReader(folders.taxonomy(), folders.vocabulary()).read();
                // What comes with the program was checked with it.
                if (!folders.shipped()) {
                    read.documents().check();
                }
                knowledge = read;
            } catch (BadInputException e) {
                throw e.and(new FilingsReader(folders.filings()).problemsOfForm());
            }
        }
        return knowledge;
    }

    public Taxonomy taxonomy() {
        return knowledge().taxonomy();
    }

    /**
     * The taxonomy, if anything in these namespaces can be in it: always in a folder of somebody's own, else where one is of this
     * program. If not, one that only takes the prefixes that the vocabulary has.
     */
    public Taxonomy taxonomyOf(Set<String> namespaces) {
        boolean ours = folders.vocabulary().isPresent()
                || !folders.shipped()
                || namespaces.stream().anyMatch(namespace -> namespace.startsWith(OURS));
        return ours ? taxonomy() : PrefixLines.taxonomy(folders.taxonomy());
    }

    /** All filings. */
    public Ledger ledger() {
        if (ledger == null) {
            ledger = new FilingsReader(folders.filings()).read(taxonomy());
        }
        return ledger;
    }

    /** Everything that all filings come to. */
    public Solution solution() {
        return solution(ledger());
    }

    /** What was known at the end of a day. */
    public Solution solution(LocalDate asOf) {
        return solution(ledger().asOf(asOf));
    }

    private Solution solution(Ledger known) {
        List<String> filings =
                known.filings().stream().map(filing -> filing.id().text()).toList();
        return solutions.computeIfAbsent(filings, any -> Network.solve(known, taxonomy()));
    }

    public List<Finding> findings() {
        return findings(solution());
    }

    /** What is wrong with the figures that a solution rests on. */
    public List<Finding> findings(Solution known) {
        return new Checks(taxonomy()).of(known);
    }

    /** The day whose knowledge a period's documents show unless told otherwise: when its own filing came out, else the last. */
    public LocalDate usualDay(ReportingPeriod period) {
        return ledger().filings().stream()
                .filter(filing -> filing.mainPeriod().equals(period))
                .map(Filing::date)
                .reduce((first, last) -> last)
                .orElseGet(() -> ledger().filings().stream()
                        .map(Filing::date)
                        .reduce((first, last) -> last)
                        .orElse(LocalDate.EPOCH));
    }

    /** The reporting periods of which a solution has flows, in order. */
    public List<ReportingPeriod> periods(Solution known) {
        return Stream.concat(known.ledger().stream(), known.derived().stream())
                .map(fact -> fact.dimensions().period())
                .filter(Period.Duration.class::isInstance)
                .distinct()
                .map(entity().calendar()::reportingPeriod)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /** The documents that exist for a period. */
    public List<ReportDefinition> reports(ReportingPeriod period) {
        return knowledge().reports().stream()
                .filter(report -> period.span().cumulative() || !report.onlyCumulative())
                .toList();
    }

    /** A document, ready to print. */
    public Report report(ReportDefinition definition, ReportingPeriod period, LocalDate asOf) {
        return compiler(solution(asOf)).compile(definition, period, asOf);
    }

    /** Puts what a ledger comes to into tables. */
    public Compiler compiler(Solution solution) {
        return new Compiler(taxonomy(), knowledge().styles(), solution, entity());
    }

    /** What goes into exports to other formats. */
    public Exports exports() {
        if (exports == null) {
            exports = new Exports(this);
        }
        return exports;
    }

    /** What is wrong with what was known at the end of a day; the network looks only at what it can find anything in. */
    public List<Finding> findings(Optional<LocalDate> asOf, Asked asked) {
        Ledger known = asOf.map(ledger()::asOf).orElseGet(this::ledger);
        Checks checks = new Checks(taxonomy(), asked);
        Ledger needed = checks.forNetwork(known);
        boolean everything = needed.filings().equals(known.filings());
        return checks.of(
                known,
                everything ? solution(known) : Network.solve(needed, taxonomy().withoutSumsOfReports()));
    }

    /** SPARQL over everything. */
    public Questions questions() {
        return questions(solution());
    }

    /** SPARQL over the taxonomy and what a solution knows. */
    public Questions questions(Solution known) {
        return new Questions(knowledge(), known, folders.taxonomy().resolve("questions"));
    }

    /** A stylesheet by its name below the folder of stylesheets. */
    public InputStream stylesheet(String name) throws IOException {
        return Files.newInputStream(folders.stylesheets().resolve(name));
    }

    /** Who reports. */
    public Entity entity() {
        return taxonomy().entities().stream()
                .findFirst()
                .orElseThrow(() -> new BadInputException(new InputProblem(
                        "taxonomy",
                        0,
                        0,
                        "No core:ReportingEntity is stated; say who reports, as group/iij.ttl does.")));
    }

    @Override
    public void close() {
        folders.close();
    }
}
