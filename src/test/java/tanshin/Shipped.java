package tanshin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.Ledger;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Network;
import tanshin.network.Solution;
import tanshin.pack.Workspace;
import tanshin.report.PeriodFacts;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;
import tanshin.taxonomy.Taxonomy;
import tanshin.xbrl.TdnetSummary;
import tanshin.xbrl.Vocabulary;

/** The data that the program comes with; opened once for all tests, which only read it. */
public final class Shipped {

    /** The release that the first documents are made from. */
    public static final FilingId NINE_MONTHS_RELEASE = new FilingId("2009-02-12-9m-fy2008-release");

    /** Where it lies among the sources of the program. */
    public static final Path FILINGS = Path.of("src/main/filings");

    private static final Workspace WORKSPACE = Workspace.open(Optional.empty());
    private static final Solution NINE_MONTHS =
            Network.solve(new Ledger(List.of(nineMonthsRelease())), WORKSPACE.taxonomy());

    private Shipped() {}

    /** Everything, opened; only for tests that ask it what others do not change. */
    public static Workspace workspace() {
        return WORKSPACE;
    }

    public static Taxonomy taxonomy() {
        return WORKSPACE.taxonomy();
    }

    /** All filings. */
    public static Ledger ledger() {
        return WORKSPACE.ledger();
    }

    /** A document of a period as its own filing's day knows it. */
    public static synchronized Report report(String fileName, ReportingPeriod period) {
        ReportDefinition definition = WORKSPACE.reports(period).stream()
                .filter(report -> report.fileName().equals(fileName))
                .findFirst()
                .orElseThrow();
        return WORKSPACE.report(definition, period, WORKSPACE.usualDay(period));
    }

    /** The facts of a period as its own filing's day knows them, as exports state them. */
    public static synchronized List<Fact> facts(ReportingPeriod period, PeriodFacts.Kind kind) {
        return WORKSPACE.exports().facts(period, WORKSPACE.usualDay(period), kind);
    }

    /** The summary of a period in the exchange's elements. */
    public static synchronized TdnetSummary tdnet(ReportingPeriod period, PeriodFacts.Kind kind) {
        return WORKSPACE
                .exports()
                .tdnet(period, WORKSPACE.usualDay(period), kind)
                .get(0);
    }

    /** What the XBRL taxonomy declares. */
    public static synchronized Vocabulary vocabulary() {
        return WORKSPACE.exports().vocabulary();
    }

    /** The same from other filings, with the same words for everything. */
    public static synchronized Report report(String fileName, ReportingPeriod period, Ledger known) {
        ReportDefinition definition = WORKSPACE.reports(period).stream()
                .filter(report -> report.fileName().equals(fileName))
                .findFirst()
                .orElseThrow();
        return WORKSPACE
                .compiler(Network.solve(known, WORKSPACE.taxonomy()))
                .compile(definition, period, WORKSPACE.usualDay(period));
    }

    /** The periods that the filings are about, in order of publication. */
    public static List<ReportingPeriod> mainPeriods() {
        return ledger().filings().stream().map(Filing::mainPeriod).toList();
    }

    public static Filing nineMonthsRelease() {
        return WORKSPACE.ledger().filing(NINE_MONTHS_RELEASE).orElseThrow();
    }

    /** What the nine-month release comes to by itself. */
    public static Solution nineMonths() {
        return NINE_MONTHS;
    }

    /** The folder of taxonomy, filings and stylesheets as the program has it, laid out for {@code --data}. */
    public static void copyTo(Path folder) {
        copy(Path.of("taxonomy"), folder.resolve("taxonomy"));
        copy(FILINGS, folder.resolve("filings"));
        copy(Path.of("stylesheets"), folder.resolve("stylesheets"));
    }

    /** Copies a folder over another: what both have is replaced. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Path place = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(each, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Copying " + from + " to " + to, e);
        }
    }

    /** The folder with the source texts, where this machine has one: named by TANSHIN_SOURCES, or beside the project. */
    public static Optional<Path> sources() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("TANSHIN_SOURCES")),
                        Optional.ofNullable(System.getenv("TANSHIN_SOURCES")),
                        Optional.of("../shared/sources"))
                .flatMap(Optional::stream)
                .map(FileSystems.getDefault()::getPath)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
