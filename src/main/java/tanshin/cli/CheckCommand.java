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
import tanshin.check.Asked;
import tanshin.check.Finding;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Printing;
import tanshin.fact.Source;
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

    /** What the last digit of a number means to the sums of reports from elsewhere (Calculations 1.1, section 4). */
    enum Calculations {
        ROUND,
        TRUNCATE;

        Printing printing() {
            return this == ROUND ? Printing.NEAREST : Printing.TRUNCATED;
        }
    }

    /** Which facts that stand more than once are listed. */
    enum Listed {
        INCONSISTENT,
        ALL
    }

    @Option(
            names = "--filing",
            paramLabel = "ID",
            description = {"Only findings about prints of this filing.", "この開示資料の数値に関するものだけ。"})
    Optional<String> filing = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {"text or json (default: ${DEFAULT-VALUE}).", "出力形式。"})
    Format format = Format.TEXT;

    @Option(
            names = "--calculations",
            paramLabel = "MODE",
            description = {
                "Of imported reports: round or truncate, whether sums and duplicates take numbers as rounded or as cut off"
                        + " (default: as report.json says, which import writes as rounded).",
                "取り込んだ報告書の合計と重複を、四捨五入（round）と切捨て（truncate）のどちらの数値とみなして検査するか。"
            })
    Optional<Calculations> calculations = Optional.empty();

    @Option(
            names = "--duplicates",
            paramLabel = "WHICH",
            defaultValue = "inconsistent",
            description = {
                "Of imported reports: inconsistent, or all to list complete and consistent duplicates too, as information"
                        + " (default: ${DEFAULT-VALUE}).",
                "取り込んだ報告書の重複のうち、矛盾するもの（inconsistent）だけか、一致・整合するものも含めすべて（all）か。"
            })
    Listed duplicates = Listed.INCONSISTENT;

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            Arguments arguments = new Arguments();
            Optional<FilingId> about = filing.flatMap(id -> arguments.filing(id, workspace.ledger()));
            Asked asked = new Asked(calculations.map(Calculations::printing), duplicates == Listed.ALL);
            List<Finding> findings = workspace.findings(asOf.day(workspace, arguments), asked).stream()
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
