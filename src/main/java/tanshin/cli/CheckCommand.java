package tanshin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tanshin.check.Finding;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Source;
import tanshin.network.Solution;
import tanshin.oim.JsonText;
import tanshin.pack.Workspace;

/** Lists what is wrong with the data. */
@Command(
        name = "check",
        description = {
            "Lists figures that contradict each other, and which of them is wrong.",
            "相互に矛盾する数値と、そのうち誤りと考えられるものを一覧表示します。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExit code 1 means that there are findings of severity error.%n")
final class CheckCommand implements Callable<Integer> {

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--filing", paramLabel = "ID", description = "Only findings about prints of this filing.")
    Optional<String> filing = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    Format format = Format.TEXT;

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            Arguments arguments = new Arguments();
            Optional<FilingId> about = filing.flatMap(id -> arguments.filing(id, workspace.ledger()));
            Solution solution = asOf.solution(workspace, arguments);
            List<Finding> findings = workspace.findings(solution).stream()
                    .filter(finding -> about.map(finding::concerns).orElse(true))
                    .toList();
            if (format == Format.JSON) {
                System.out.print(
                        JsonText.of(findings.stream().map(CheckCommand::json).toList()));
            } else {
                findings.forEach(CheckCommand::text);
                System.out.println(summary(findings));
            }
            return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR) ? 1 : 0;
        }
    }

    private static void text(Finding finding) {
        System.out.println(finding.severity() + " " + finding.code() + " (" + lower(finding.rank()) + ")");
        System.out.println("  " + finding.message());
        for (Finding.Place place : finding.places()) {
            Source source = place.source();
            System.out.println("  " + (place.suspect() ? "at  " : "see ") + source.filing() + " line " + source.line()
                    + ", " + source.table() + ": " + source.row() + " | " + source.column() + " | " + source.printed());
        }
        System.out.println();
    }

    private static String summary(List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        return findings.size()
                + (findings.size() == 1 ? " finding, " : " findings, ")
                + errors
                + (errors == 1 ? " error" : " errors");
    }

    private static Map<String, @Nullable Object> json(Finding finding) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("severity", lower(finding.severity()));
        object.put("rank", lower(finding.rank()));
        object.put("code", finding.code());
        object.put("message", finding.message());
        object.put("expected", finding.expected().map(CheckCommand::json).orElse(null));
        object.put("places", finding.places().stream().map(CheckCommand::json).toList());
        return object;
    }

    private static Map<String, Object> json(Interval interval) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        bounds.put("low", interval.low());
        bounds.put("high", interval.high());
        return bounds;
    }

    private static Map<String, Object> json(Finding.Place place) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("filing", place.source().filing().text());
        object.put("line", place.source().line());
        object.put("table", place.source().table());
        object.put("row", place.source().row());
        object.put("column", place.source().column());
        object.put("printed", place.source().printed());
        object.put("suspect", place.suspect());
        return object;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
