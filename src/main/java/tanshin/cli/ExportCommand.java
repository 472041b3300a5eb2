package tanshin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tanshin.fact.ReportingPeriod;
import tanshin.pack.ExportFormat;
import tanshin.pack.Workspace;
import tanshin.report.PeriodFacts;

/** Writes facts in the formats of other people's programs. */
@Command(
        name = "export",
        description = {
            "Writes the facts of reporting periods, and the taxonomy, as XBRL and as RDF.",
            "報告期間ごとの値とタクソノミを、XBRL または RDF の形式で書き出します。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading =
                "%nThe facts of a period are those that filings about it print, and all figures of the period, of the"
                        + " same span a year before, and of the balances at the end of each and of the fiscal year before"
                        + " each; of each figure the one fact that speaks. Examples:%n",
        footer = {
            "  tanshin export 9M08                              a taxonomy package and an XBRL 2.1 instance",
            "  tanshin export 9M08 --format xbrl-json,xbrl-csv --origin all",
            "  tanshin export 9M08 --format ixbrl               the summary as a page whose figures are facts",
            "  tanshin export 9M08 --format tdnet --taxonomy-package tse.zip",
            "  tanshin export 9M08 --format nquads --as-of 2009-02-12 --out graphs"
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PERIOD",
            description = {
                "1Q07 to 4Q07, 1H07, 9M07 or FY2007 (default: the main period of every filing).",
                "報告期間。省略すると、すべての開示資料の対象期間。"
            })
    List<String> periods = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "xbrl",
            description = {
                "Formats: xbrl, ixbrl, tdnet, xbrl-json, xbrl-csv, turtle, nquads, json-ld (default: ${DEFAULT-VALUE}).",
                "形式。コンマで区切って複数を指定できます。"
            })
    List<String> formats = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "Write what was known at the end of this day (default: the day of the period's own filing, else of the"
                        + " last one).",
                "この日までに開示された内容を書き出します。"
            })
    Optional<String> asOf = Optional.empty();

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            defaultValue = "reported",
            description = {
                "reported: printed in filings; derived: what follows from these; or all (default: ${DEFAULT-VALUE})."
                        + " Derived facts say so, in a footnote or a property.",
                "reported（開示値）、derived（導出値）、all（両方）。導出値にはその旨を付記します。"
            })
    PeriodFacts.Kind origin = PeriodFacts.Kind.REPORTED;

    @Option(
            names = "--taxonomy-package",
            paramLabel = "FILE",
            description = {
                "The Tokyo Stock Exchange's taxonomy package (zip), by which the elements of tdnet are checked. Its schemas"
                        + " are the exchange's and do not come with the program; without the package a file of tdnet cannot"
                        + " be validated.",
                "東京証券取引所のタクソノミ（zip）。tdnet の要素を照合します。スキーマは同梱していません。"
            })
    Optional<Path> taxonomyPackage = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "output",
            description = {
                "Folder for the files; each period has a folder in it (default: ${DEFAULT-VALUE}).",
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
        List<ExportFormat> wanted = formats.stream()
                .flatMap(format -> arguments.exportFormat(format).stream())
                .toList();
        arguments.orFail();
        try (Workspace workspace = data.open();
                OutputFolder folder = OutputFolder.open(out)) {
            ExportFiles files = new ExportFiles(workspace.exports(), wanted, origin);
            Map<ReportingPeriod, LocalDate> days = BuildCommand.wanted(workspace, asked, day);
            if (taxonomyPackage.isPresent()) {
                TdnetCheck.by(taxonomyPackage.get(), workspace.exports(), days);
            }
            try (Progress progress = Progress.of(files.count() * days.size())) {
                for (Map.Entry<ReportingPeriod, LocalDate> each : days.entrySet()) {
                    try (OutputFolder.Draft draft = folder.draft(each.getKey().code())) {
                        List<Documents.Made> made = files.make(each.getKey(), each.getValue(), draft, progress);
                        draft.publish();
                        made.forEach(System.out::println);
                    }
                }
            }
            return 0;
        }
    }
}
