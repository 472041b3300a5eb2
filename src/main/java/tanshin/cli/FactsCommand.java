package tanshin.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tanshin.fact.Fact;
import tanshin.fact.FilingId;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;
import tanshin.pack.Workspace;
import tanshin.report.FactRow;
import tanshin.report.FactRows;

/** Lists facts. */
@Command(
        name = "facts",
        description = {"Lists facts, reported and derived.", "ファクト（開示値及び導出値）を一覧表示します。"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FactsCommand implements Callable<Integer> {

    /** Which facts by where they came from. */
    enum Of {
        REPORTED,
        DERIVED,
        ALL
    }

    /** How the list is written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Option(
            names = "--filing",
            paramLabel = "ID",
            description = {"Only facts that this filing states.", "この開示資料に記載された値だけ。"})
    Optional<String> filing = Optional.empty();

    @Option(
            names = "--concept",
            paramLabel = "C",
            description = {
                "Only facts of this concept; with a measure joined, only its figures: Revenues_YearOnYearChange.",
                "この概念の値だけ。"
            })
    Optional<String> concept = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "P",
            description = {
                "Only facts of this period: 9M08, FY2008, or a day such as 2008-12-31 for balances. A span also"
                        + " shows the balances at its end.",
                "この期間の値だけ。期間を指定すると、その末日の残高も表示します。"
            })
    Optional<String> period = Optional.empty();

    @Option(
            names = "--origin",
            paramLabel = "WHICH",
            description = {
                "reported, derived or all (default: all; with --filing: reported).",
                "reported（開示値）、derived（導出値）、all（両方）。"
            })
    Optional<Of> origin = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = {"table, csv or json (default: ${DEFAULT-VALUE}). Tables show fewer columns.", "出力形式。"})
    Format format = Format.TABLE;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = {"Language of labels: en or ja (default: ${DEFAULT-VALUE}).", "ラベルの言語。"})
    String language = "en";

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            List<FactRow> rows = rows(workspace);
            switch (format) {
                case TABLE -> Print.table(rows, language);
                case CSV -> Print.csv(rows, language);
                case JSON -> Print.json(rows, language);
            }
            return 0;
        }
    }

    private List<FactRow> rows(Workspace workspace) {
        Arguments arguments = new Arguments();
        Optional<FilingId> from = filing.flatMap(id -> arguments.filing(id, workspace.ledger()));
        Optional<Arguments.Measured> about = concept.flatMap(name -> arguments.concept(name, workspace.taxonomy()));
        Optional<ReportingPeriod> span = period.flatMap(ReportingPeriod::read);
        Optional<LocalDate> day =
                span.isPresent() || period.isEmpty() ? Optional.empty() : day(period.get(), arguments);
        arguments.language(language);
        Solution solution = asOf.solution(workspace, arguments);
        FiscalCalendar calendar = workspace.taxonomy().entities().get(0).calendar();
        FactRows words = new FactRows(workspace.taxonomy());
        return facts(solution)
                .filter(fact -> from.map(id -> fact.source()
                                .map(place -> place.filing().equals(id))
                                .orElse(false))
                        .orElse(true))
                .filter(fact -> about.map(wanted -> matches(fact, wanted)).orElse(true))
                .filter(fact -> span.map(wanted ->
                                covers(calendar.days(wanted), fact.dimensions().period()))
                        .orElse(true))
                .filter(fact -> day.map(
                                wanted -> fact.dimensions().period().last().equals(wanted))
                        .orElse(true))
                .parallel()
                .map(words::row)
                .toList();
    }

    private static Optional<LocalDate> day(String text, Arguments arguments) {
        return text.matches("\\d{4}-.*")
                ? arguments.day(text)
                : arguments.period(text).map(any -> LocalDate.EPOCH);
    }

    private Stream<Fact> facts(Solution solution) {
        Of which = origin.orElse(filing.isPresent() ? Of.REPORTED : Of.ALL);
        return switch (which) {
            case REPORTED -> solution.ledger().stream();
            case DERIVED -> solution.derived().stream();
            case ALL -> Stream.concat(solution.ledger().stream(), solution.derived().stream());
        };
    }

    private static boolean matches(Fact fact, Arguments.Measured wanted) {
        return fact.dimensions().concept().equals(wanted.concept())
                && (wanted.measure().isEmpty() || fact.dimensions().measure().equals(wanted.measure()));
    }

    private static boolean covers(Period.Duration span, Period period) {
        return period.equals(span) || period.equals(new Period.Instant(span.last()));
    }
}
