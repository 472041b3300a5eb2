package tanshin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tanshin.fact.Filing;
import tanshin.fact.ReportingPeriod;
import tanshin.pack.ExportFormat;
import tanshin.pack.Workspace;

/** Makes documents. */
@Command(
        name = "build",
        description = {
            "Makes the documents of reporting periods: workbook, fact sheets, summaries in the exchange's form.",
            "報告期間ごとに、ワークブック、ファクトシート、決算短信サマリーを作成します。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading =
                "%nA figure that the filings do not yield is printed as – and listed in missing.json. Examples:%n",
        footer = {
            "  tanshin build                        the main period of every filing",
            "  tanshin build 9M08 --lang ja --format pdf",
            "  tanshin build 3Q08 --as-of 2009-02-12 --out documents"
        })
final class BuildCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PERIOD",
            description = {
                "1Q07 to 4Q07, 1H07, 9M07 or FY2007 (default: the main period of every filing).",
                "報告期間。省略すると、すべての開示資料の対象期間。"
            })
    List<String> periods = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "Show what was known at the end of this day (default: the day of the period's own filing, else of the"
                        + " last one).",
                "この日までに開示された内容で作成します。"
            })
    Optional<String> asOf = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            defaultValue = "en,ja",
            description = {"Languages: en, ja (default: ${DEFAULT-VALUE}).", "言語。コンマで区切って複数を指定できます。"})
    List<String> languages = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "xlsx,pdf,html",
            description = {
                "Formats: xlsx, pdf, html, and those of export: xbrl, ixbrl, tdnet, xbrl-json, xbrl-csv, turtle, nquads, json-ld"
                        + " (default: ${DEFAULT-VALUE}).",
                "形式。コンマで区切って複数を指定できます。"
            })
    List<String> formats = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "output",
            description = {
                "Folder for the documents; each period has a folder in it (default: ${DEFAULT-VALUE}).",
                "出力先のフォルダー。期間ごとにフォルダーを作ります。"
            })
    Path out = Path.of("output");

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        Arguments arguments = new Arguments();
        List<ReportingPeriod> asked = periods.stream()
                .flatMap(code -> arguments.period(code).stream())
                .toList();
        Optional<LocalDate> day = asOf.flatMap(arguments::day);
        known(languages, Documents.LANGUAGES, "language", arguments);
        List<String> all = Stream.concat(Documents.FORMATS.stream(), ExportFormat.codes().stream())
                .toList();
        known(formats, all, "format", arguments);
        arguments.orFail();
        try (Workspace workspace = data.open();
                Documents documents = new Documents(workspace, languages, formats, out)) {
            Map<ReportingPeriod, LocalDate> wanted = wanted(workspace, asked, day);
            documents.refuseWhatIsInTheWay(wanted.keySet());
            try (Progress progress = Progress.of(documents.count(wanted.keySet()))) {
                for (Map.Entry<ReportingPeriod, LocalDate> each : wanted.entrySet()) {
                    documents.build(each.getKey(), each.getValue(), progress).forEach(System.out::println);
                }
            }
            return 0;
        }
    }

    /**
     * The periods asked for, or all that filings are about, each with the day whose knowledge counts.
     *
     * @throws BadInputException with every period of which nothing is known
     */
    static Map<ReportingPeriod, LocalDate> wanted(
            Workspace workspace, List<ReportingPeriod> asked, Optional<LocalDate> day) {
        List<ReportingPeriod> all = asked.isEmpty()
                ? workspace.ledger().filings().stream().map(Filing::mainPeriod).toList()
                : asked;
        Map<ReportingPeriod, LocalDate> wanted = new LinkedHashMap<>();
        Arguments arguments = new Arguments();
        for (ReportingPeriod period : all) {
            LocalDate asOf = day.orElseGet(() -> workspace.usualDay(period));
            wanted.put(period, asOf);
            if (!asked.isEmpty()) {
                arguments.known(period, workspace.periods(workspace.solution(asOf)), asOf);
            }
        }
        arguments.orFail();
        return wanted;
    }

    private static void known(List<String> given, List<String> known, String what, Arguments arguments) {
        given.stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> arguments.problem(
                        "--" + (what.equals("language") ? "lang" : what) + " " + each,
                        "There is no such " + what + ". Known: " + String.join(", ", known) + "."));
    }
}
