package tanshin.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Change;
import tanshin.oim.JsonText;
import tanshin.pack.Workspace;
import tanshin.report.FactRow;
import tanshin.report.FactRows;

/** Tells what became known, or otherwise than before, between two days. */
@Command(
        name = "diff",
        description = {
            "Lists what was restated, revised, regrouped or newly known about a period between two days.",
            "2つの日付の間に、ある期間について修正、組替え又は新たに判明した数値を一覧表示します。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nDerived figures count as known. Example:%n",
        footer = {"  tanshin diff FY2007 --between 2008-05-15 2009-07-08"})
final class DiffCommand implements Callable<Integer> {

    /** How the list is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "PERIOD",
            description = {"1Q07 to 4Q07, 1H07, 9M07 or FY2007, and the balances at its end.", "報告期間。その末日の残高を含みます。"})
    String period = "";

    @Option(
            names = "--between",
            arity = "2",
            required = true,
            paramLabel = "DATE",
            description = {"Two days: what was known at the end of each is compared.", "比較する2つの日付。"})
    List<String> between = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {"text or json (default: ${DEFAULT-VALUE}).", "出力形式。"})
    Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = {"Language of labels: en or ja (default: ${DEFAULT-VALUE}).", "ラベルの言語。"})
    String language = "en";

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            Arguments arguments = new Arguments();
            Optional<ReportingPeriod> span = arguments.period(period);
            List<LocalDate> days = between.stream()
                    .flatMap(text -> arguments.day(text, workspace.ledger()).stream())
                    .toList();
            if (days.size() == 2 && days.get(0).isAfter(days.get(1))) {
                arguments.problem(
                        "--between", "The earlier day comes first: --between " + days.get(1) + " " + days.get(0));
            }
            arguments.language(language);
            arguments.orFail();
            FiscalCalendar calendar = workspace.taxonomy().entities().get(0).calendar();
            Period.Duration wanted = calendar.days(span.orElseThrow());
            List<Change> changes = Change.between(
                    workspace.solution(days.get(0)),
                    workspace.solution(days.get(1)),
                    workspace.taxonomy(),
                    figure -> about(figure, wanted));
            FactRows rows = new FactRows(workspace.taxonomy());
            if (format == Format.JSON) {
                System.out.print(JsonText.of(
                        changes.stream().map(change -> json(change, rows)).toList()));
            } else {
                changes.forEach(change -> text(change, rows));
                System.out.println(summary(changes));
            }
            return 0;
        }
    }

    private static boolean about(Dimensions figure, Period.Duration span) {
        return figure.period().equals(span) || figure.period().equals(new Period.Instant(span.last()));
    }

    private void text(Change change, FactRows rows) {
        FactRow row = rows.row(change.after().or(change::before).orElseThrow());
        System.out.println(word(change.kind()) + "  " + row.label().in(language)
                + (row.members().isEmpty() ? "" : " [" + row.members() + "]")
                + (row.start().isEmpty() ? ", " + row.end() : ""));
        change.before().ifPresent(fact -> System.out.println("  before: " + told(fact, rows)));
        change.after().ifPresent(fact -> System.out.println("  after:  " + told(fact, rows)));
    }

    private String told(Fact fact, FactRows rows) {
        FactRow row = rows.row(fact);
        String value = row.cells(language).get(FactRow.COLUMNS.indexOf("value"));
        String where = fact.source()
                .map(source -> "printed \"" + source.printed() + "\" in " + source.filing() + " line " + source.line())
                .orElse("follows: " + row.id());
        return value + (row.unit().isEmpty() ? "" : " " + row.unit()) + ", " + where;
    }

    private static String summary(List<Change> changes) {
        Map<Change.Kind, Long> counts =
                changes.stream().collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "Nothing changed."
                : counts.entrySet().stream()
                        .map(count ->
                                count.getValue() + " " + word(count.getKey()).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static String word(Change.Kind kind) {
        return kind.name().replace('_', ' ');
    }

    private Map<String, @Nullable Object> json(Change change, FactRows rows) {
        FactRow row = rows.row(change.after().or(change::before).orElseThrow());
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        for (String column : List.of("concept", "label", "measure", "members", "start", "end", "unit")) {
            object.put(column, row.cells(language).get(FactRow.COLUMNS.indexOf(column)));
        }
        object.put("before", change.before().map(fact -> json(fact, rows)).orElse(null));
        object.put("after", change.after().map(fact -> json(fact, rows)).orElse(null));
        return object;
    }

    private Map<String, Object> json(Fact fact, FactRows rows) {
        FactRow row = rows.row(fact);
        Map<String, Object> object = new LinkedHashMap<>();
        for (String column : List.of("id", "filing", "line", "printed", "value", "low", "high", "decimals")) {
            Optional<java.math.BigDecimal> number = row.number(column);
            object.put(
                    column,
                    number.isPresent() ? number.get() : row.cells(language).get(FactRow.COLUMNS.indexOf(column)));
        }
        return object;
    }
}
