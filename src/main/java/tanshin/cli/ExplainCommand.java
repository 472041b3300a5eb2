package tanshin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tanshin.fact.BadInputException;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.InputProblem;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.fact.Unit;
import tanshin.network.Explanation;
import tanshin.network.Solution;
import tanshin.oim.JsonText;
import tanshin.pack.Workspace;
import tanshin.report.FactRow;
import tanshin.report.FactRows;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/** Says where a figure was printed, or how it follows. */
@Command(
        name = "explain",
        description = {
            "Says where a figure was printed, or how it follows from figures that were.",
            "数値の記載箇所、又は記載された数値からの導出過程を示します。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tanshin explain Revenues 1H08",
            "  tanshin explain GrossProfit_Margin 9M08 service:SystemsIntegration",
            "  tanshin explain derived/Revenues.1H08"
        })
final class ExplainCommand implements Callable<Integer> {

    /** How the explanation is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FACT_ID | CONCEPT PERIOD [MEMBER]",
            description = {
                "The id of a fact; or a concept (with a measure joined by _), a period or day, and the members of"
                        + " its dimensions.",
                "ファクトのID、又は概念（指標は _ で続けます）、期間又は日付、及びディメンションのメンバー。"
            })
    List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {"text or json (default: ${DEFAULT-VALUE}).", "出力形式。"})
    Format format = Format.TEXT;

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            Arguments arguments = new Arguments();
            Solution solution = asOf.solution(workspace, arguments);
            List<Explanation> explanations =
                    facts(workspace, solution).stream().map(solution::explain).toList();
            FactRows rows = new FactRows(workspace.taxonomy());
            if (format == Format.JSON) {
                System.out.print(JsonText.of(explanations.stream()
                        .map(each -> json(each, rows, workspace.taxonomy()))
                        .toList()));
            } else {
                explanations.forEach(explanation -> text(explanation, rows, workspace.taxonomy(), ""));
            }
            return 0;
        }
    }

    /** The prints of the figure in order of publication, then what is computed for it. */
    private List<Fact> facts(Workspace workspace, Solution solution) {
        if (words.size() == 1) {
            return List.of(solution.byId(words.get(0))
                    .orElseThrow(() -> bad(
                            words.get(0),
                            "There is no such fact; `tanshin facts` lists them. A figure is asked for"
                                    + " by concept and period: tanshin explain Revenues 9M08.")));
        }
        Taxonomy taxonomy = workspace.taxonomy();
        Arguments arguments = new Arguments();
        Optional<Arguments.Measured> concept = arguments.concept(words.get(0), taxonomy);
        SortedMap<QName, QName> members = new TreeMap<>();
        words.stream()
                .skip(2)
                .forEach(word -> arguments
                        .member(word, taxonomy)
                        .flatMap(taxonomy::member)
                        .ifPresent(member -> members.put(member.dimension(), member.name())));
        members.entrySet()
                .removeIf(entry -> taxonomy.dimension(entry.getKey())
                        .map(dimension -> dimension.defaultMember().equals(entry.getValue()))
                        .orElse(false));
        Optional<Period> period = period(words.get(1), concept, taxonomy, arguments);
        arguments.orFail();
        return facts(solution, concept.orElseThrow(), period.orElseThrow(), members, taxonomy);
    }

    private List<Fact> facts(
            Solution solution,
            Arguments.Measured wanted,
            Period period,
            SortedMap<QName, QName> members,
            Taxonomy taxonomy) {
        List<Dimensions> figures = Stream.concat(solution.ledger().stream(), solution.derived().stream())
                .map(Fact::dimensions)
                .filter(figure -> figure.concept().equals(wanted.concept())
                        && figure.measure().equals(wanted.measure())
                        && figure.period().equals(period)
                        && figure.members().equals(members))
                .distinct()
                .sorted(java.util.Comparator.comparing(figure -> foreign(figure, taxonomy)))
                .toList();
        List<Fact> facts = figures.stream()
                .flatMap(
                        figure -> Stream.concat(solution.reported(figure).stream(), solution.computed(figure).stream()))
                .distinct()
                .toList();
        if (facts.isEmpty()) {
            throw bad(String.join(" ", words), "No filing prints this figure, and nothing that they print gives it.");
        }
        return facts;
    }

    /** Amounts in the reporting currency come first. */
    private static boolean foreign(Dimensions figure, Taxonomy taxonomy) {
        return figure.unit()
                .filter(Unit::monetary)
                .map(unit -> taxonomy.entities().stream()
                        .noneMatch(entity -> entity.reportingCurrency().equals(unit)))
                .orElse(false);
    }

    /** A span, or for a balance its last day; a balance may be asked for by its day. */
    private static Optional<Period> period(
            String text, Optional<Arguments.Measured> wanted, Taxonomy taxonomy, Arguments arguments) {
        if (text.matches("\\d{4}-.*")) {
            return arguments.day(text).map(Period.Instant::new);
        }
        boolean balance = wanted.flatMap(measured -> taxonomy.concept(measured.concept()))
                .map(Concept::instant)
                .orElse(false);
        FiscalCalendar calendar = taxonomy.entities().get(0).calendar();
        return arguments.period(text).map(calendar::days).map(days -> balance ? new Period.Instant(days.last()) : days);
    }

    private static void text(Explanation explanation, FactRows rows, Taxonomy taxonomy, String indent) {
        Fact fact = explanation.fact();
        System.out.println(indent + headline(rows.row(fact)));
        fact.source().ifPresent(source -> System.out.println(indent + "  printed " + place(source)));
        List<Explanation.Way> ways = explanation.ways();
        for (int at = 0; at < ways.size(); at++) {
            Explanation.Way way = ways.get(at);
            System.out.println(indent + "  " + (at == 0 ? "because " : "and because ") + way.equation());
            System.out.println(indent + "    (" + taxonomy.label(way.rule()).in("en") + "; between "
                    + way.interval().low().toPlainString() + " and "
                    + way.interval().high().toPlainString() + ")");
            way.because().forEach(input -> text(input, rows, taxonomy, indent + "    "));
        }
        if (ways.size() > 1) {
            System.out.println(indent + "  all together: between "
                    + fact.interval().orElseThrow().low().toPlainString() + " and "
                    + fact.interval().orElseThrow().high().toPlainString());
        }
    }

    private static String headline(FactRow row) {
        List<String> cells = row.cells("en");
        String value = cells.get(FactRow.COLUMNS.indexOf("value"));
        String unit = row.unit().isEmpty() ? "" : " " + row.unit();
        return row.label().in("en") + (row.members().isEmpty() ? "" : " [" + row.members() + "]") + ", "
                + (row.start().isEmpty() ? row.end() : row.start() + " to " + row.end()) + ": "
                + (value.isEmpty() ? "–" : value + unit) + "  (" + row.id() + ")";
    }

    private static String place(Source source) {
        return "\"" + source.printed() + "\" in " + source.filing() + " line " + source.line() + ", " + source.table()
                + ": "
                + source.row() + " | " + source.column()
                + source.restored().map(token -> " (restored: " + token + ")").orElse("");
    }

    private static Map<String, Object> json(Explanation explanation, FactRows rows, Taxonomy taxonomy) {
        FactRow row = rows.row(explanation.fact());
        List<String> cells = row.cells("en");
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < FactRow.COLUMNS.size(); at++) {
            Optional<java.math.BigDecimal> number = row.number(FactRow.COLUMNS.get(at));
            object.put(FactRow.COLUMNS.get(at), number.isPresent() ? number.get() : cells.get(at));
        }
        List<Object> because = new ArrayList<>();
        for (Explanation.Way way : explanation.ways()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", taxonomy.prefixes().write(way.rule()));
            one.put("equation", way.equation());
            one.put("low", way.interval().low());
            one.put("high", way.interval().high());
            one.put(
                    "inputs",
                    way.because().stream()
                            .map(input -> json(input, rows, taxonomy))
                            .toList());
            because.add(one);
        }
        object.put("because", because);
        return object;
    }

    private static BadInputException bad(String argument, String message) {
        return new BadInputException(new InputProblem(argument, 0, 0, message));
    }
}
