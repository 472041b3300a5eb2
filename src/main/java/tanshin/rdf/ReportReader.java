package tanshin.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.fact.Unit;
import tanshin.report.AmountStyle;
import tanshin.report.Chart;
import tanshin.report.Part;
import tanshin.report.PeriodWords;
import tanshin.report.RelativePeriod;
import tanshin.report.ReportDefinition;
import tanshin.report.ReportDefinition.BlockDefinition;
import tanshin.report.ReportDefinition.ChartDefinition;
import tanshin.report.ReportDefinition.Line;
import tanshin.report.ReportDefinition.Quotient;
import tanshin.report.ReportDefinition.Register;
import tanshin.report.ReportDefinition.RegisterDefinition;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.report.Row;
import tanshin.taxonomy.Taxonomy;

/** Reads what documents contain. A line that names what the taxonomy does not know is a problem before any document is made. */
final class ReportReader {

    /** What has labels with days of periods in them. */
    private static final List<String> PATTERNED = List.of("Report", "Table", "Line", "SpanNaming");

    private static final String OPENING = "Opening";
    private static final String PERIODS = "https://w3id.org/tanshin/period/";

    private final GraphView view;
    private final Taxonomy taxonomy;
    private final List<AmountStyle> styles;
    private final Mistakes mistakes;

    ReportReader(GraphView view, Taxonomy taxonomy, List<AmountStyle> styles, Mistakes mistakes) {
        this.view = view;
        this.taxonomy = taxonomy;
        this.styles = styles;
        this.mistakes = mistakes;
    }

    List<ReportDefinition> read() {
        PATTERNED.stream().flatMap(kind -> view.individuals(kind).stream()).forEach(this::checkPatterns);
        return view.individuals("Report").stream().map(this::report).toList();
    }

    private void checkPatterns(Node node) {
        for (String text : view.patterns(node)) {
            PeriodWords.mistake(text)
                    .ifPresent(why -> mistakes.at(
                            node, text, "has the label \"" + text + "\", which cannot be filled: " + why + "."));
        }
    }

    private ReportDefinition report(Node node) {
        List<BlockDefinition> blocks = new ArrayList<>();
        for (Node block : view.list(node, "tables")) {
            if (view.isA(block, "Part")) {
                view.list(block, "tables").forEach(inner -> block(inner, Optional.of(part(block)), node, blocks));
            } else {
                block(block, Optional.empty(), node, blocks);
            }
        }
        return new ReportDefinition(
                view.name(node),
                view.labels(node),
                stated(node).listed("format"),
                stated(node).text("fileName"),
                stated(node).flag("perLanguage", false),
                stated(node).flag("onlyCumulative", false),
                stated(node).flag("omitsEmpty", false),
                blocks);
    }

    private Part part(Node node) {
        return new Part(view.name(node), view.labels(node));
    }

    private void block(Node block, Optional<Part> part, Node report, List<BlockDefinition> blocks) {
        if (view.isA(block, "Table")) {
            blocks.add(table(block, part));
        } else if (view.isA(block, "Chart")) {
            chart(block, part).ifPresent(blocks::add);
        } else if (view.isA(block, "Register")) {
            register(block, part).ifPresent(blocks::add);
        } else {
            problem(
                    block,
                    "is no core:Table, core:Register or core:Chart, but the report " + write(report) + " lists it.");
        }
    }

    private TableDefinition table(Node node, Optional<Part> part) {
        return new TableDefinition(
                view.name(node),
                view.labels(node),
                part,
                line(node, Optional.empty(), new HashSet<>()),
                lines(node, "columns", new HashSet<>()),
                lines(node, "rows", new HashSet<>()),
                view.name(node, "requires"),
                view.list(node, "notes").stream().map(view::labels).toList(),
                quotients(node),
                stated(node).flag("linesAsPrinted", false),
                stated(node).flag("onlyWhereKnown", false));
    }

    /** The columns that name what they divide by what. */
    private Map<QName, Quotient> quotients(Node table) {
        Map<QName, Quotient> quotients = new LinkedHashMap<>();
        for (Node column : view.list(table, "columns")) {
            view.name(column, "dividend")
                    .ifPresent(dividend -> view.name(column, "divisor")
                            .ifPresent(divisor -> quotients.put(
                                    view.name(column), new Quotient(view.name(column), dividend, divisor))));
        }
        return quotients;
    }

    private Optional<BlockDefinition> register(Node node, Optional<Part> part) {
        String wanted = view.name(node, "registerOf").map(QName::name).orElse("");
        Optional<Register> register = Stream.of(Register.values())
                .filter(candidate -> Names.camel(candidate.name()).equals(wanted))
                .findFirst();
        if (register.isEmpty()) {
            problem(
                    node,
                    "has no core:registerOf that can be listed: core:Holdings, core:Companies, core:Findings, core:Changes or "
                            + "core:Sources.");
        }
        return register.map(what -> new RegisterDefinition(
                view.name(node),
                view.labels(node),
                part,
                what,
                view.list(node, "notes").stream().map(view::labels).toList()));
    }

    private Optional<BlockDefinition> chart(Node node, Optional<Part> part) {
        Optional<Node> table = view.object(node, "table").filter(any -> view.isA(any, "Table"));
        String wanted = view.name(node, "chartKind").map(QName::name).orElse("");
        Optional<Chart.Kind> kind = Stream.of(Chart.Kind.values())
                .filter(candidate -> Names.camel(candidate.name()).equals(wanted))
                .findFirst();
        if (table.isEmpty()) {
            problem(node, "has no core:table to draw.");
        }
        if (kind.isEmpty()) {
            problem(node, "has no core:chartKind that can be drawn: core:Bars, core:StackedBars or core:Lines.");
        }
        return table.flatMap(drawn -> kind.map(how ->
                new ChartDefinition(view.name(node), view.labels(node), part, table(drawn, Optional.empty()), how)));
    }

    /** The items of a list of rows or columns; {@code above} are the lines that it stands under, so that none contains itself. */
    private List<Line> lines(Node owner, String property, Set<Node> above) {
        List<Line> lines = new ArrayList<>();
        for (Node item : view.list(owner, property)) {
            if (!above.add(item)) {
                problem(item, "stands under itself.");
                continue;
            }
            item(item, owner, above).ifPresent(lines::add);
            above.remove(item);
        }
        return lines;
    }

    private Optional<Line> item(Node item, Node owner, Set<Node> above) {
        if (!item.isURI()) {
            problem(owner, "lists something that has no name.");
            return Optional.empty();
        }
        if (view.isA(item, "Line")) {
            Labels label = view.labels(item);
            return Optional.of(line(item, label.texts().isEmpty() ? Optional.empty() : Optional.of(label), above));
        }
        Optional<Line> line = shorthand(view.name(item));
        if (line.isEmpty() && !mistakes.excuses(view.name(item))) {
            mistakes.at(
                    owner,
                    write(item),
                    "lists " + write(item) + ", which is no concept, member, measure, relative period or core:Line.");
        }
        return line;
    }

    /** A concept, member, measure or relative period that stands in a list by itself. */
    private Optional<Line> shorthand(QName name) {
        boolean isPeriod = name.namespace().equals(PERIODS);
        Optional<RelativePeriod> period = isPeriod ? RelativePeriod.read(name.name()) : Optional.empty();
        boolean known = taxonomy.concept(name).isPresent()
                || taxonomy.member(name).isPresent()
                || taxonomy.measure(name).isPresent()
                || period.isPresent();
        return known
                ? Optional.of(new Line(
                        name,
                        Optional.empty(),
                        taxonomy.concept(name).map(concept -> name),
                        taxonomy.measure(name).map(measure -> name),
                        taxonomy.member(name).map(member -> name).stream().toList(),
                        period,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Row.Emphasis.NONE,
                        Optional.empty(),
                        false,
                        List.of()))
                : Optional.empty();
    }

    private Line line(Node node, Optional<Labels> label, Set<Node> above) {
        return new Line(
                view.name(node),
                label,
                known(node, "concept", name -> taxonomy.concept(name).isPresent()),
                known(node, "measure", name -> taxonomy.measure(name).isPresent()),
                view.names(node, "member").stream()
                        .filter(name -> isMember(node, name))
                        .toList(),
                period(node),
                view.name(node, "period")
                        .map(QName::name)
                        .filter(OPENING::equals)
                        .isPresent(),
                view.text(node, "unit").map(currency -> new QName(Unit.ISO4217, currency)),
                amounts(node),
                stated(node).flag("negated", false),
                stated(node).flag("dashWhereReported", false),
                emphasis(node),
                known(node, "expands", name -> taxonomy.member(name).isPresent()),
                stated(node).flag("wholeLast", false),
                lines(node, "lines", above),
                onlyFor(node),
                stated(node).flag("onlyWhereKnown", false));
    }

    private Set<Span> onlyFor(Node node) {
        Set<Span> spans = new HashSet<>();
        for (Node object : view.objects(node, Terms.core("onlyFor"))) {
            String code = object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
            Span.read(code)
                    .ifPresentOrElse(
                            spans::add,
                            () -> problem(
                                    node, "has core:onlyFor " + code + "; known are 1Q to 4Q, 1H, 2H, 9M and FY."));
        }
        return spans;
    }

    private Optional<QName> known(Node node, String property, java.util.function.Predicate<QName> known) {
        Optional<QName> name = view.name(node, property);
        name.filter(known.negate()).ifPresent(unknown -> unknown(node, unknown));
        return name.filter(known);
    }

    private boolean isMember(Node node, QName name) {
        boolean known = taxonomy.member(name).isPresent();
        if (!known) {
            unknown(node, name);
        }
        return known;
    }

    private Optional<RelativePeriod> period(Node node) {
        Optional<QName> name = view.name(node, "period");
        Optional<RelativePeriod> period = name.map(QName::name).flatMap(RelativePeriod::read);
        if (name.isPresent() && period.isEmpty() && !name.get().name().equals(OPENING)) {
            unknown(node, name.get());
        }
        return period;
    }

    private Optional<AmountStyle> amounts(Node node) {
        Optional<QName> name = view.name(node, "amounts");
        Optional<AmountStyle> style = name.flatMap(wanted ->
                styles.stream().filter(any -> any.name().equals(wanted)).findFirst());
        if (name.isPresent() && style.isEmpty()) {
            unknown(node, name.get());
        }
        return style;
    }

    private Row.Emphasis emphasis(Node node) {
        String emphasis = view.name(node, "emphasis").map(QName::name).orElse("None");
        for (Row.Emphasis candidate : Row.Emphasis.values()) {
            if (Names.camel(candidate.name()).equals(emphasis)) {
                return candidate;
            }
        }
        problem(node, "has a core:emphasis that is none of core:Heading, core:Subtotal and core:Total.");
        return Row.Emphasis.NONE;
    }

    private void unknown(Node node, QName name) {
        if (!mistakes.excuses(name)) {
            String written = taxonomy.prefixes().write(name);
            mistakes.at(node, written, "names " + written + ", which the taxonomy does not know.");
        }
    }

    private void problem(Node node, String message) {
        mistakes.at(node, message);
    }

    private Statements stated(Node node) {
        return new Statements(view, mistakes, node);
    }

    private String write(Node node) {
        return mistakes.write(node);
    }
}
