package tanshin.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import tanshin.fact.EntityId;
import tanshin.fact.FilingId;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.InputProblem;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.fact.Unit;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Company;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Partition;
import tanshin.taxonomy.SpanNames;
import tanshin.taxonomy.Taxonomy;

/** Reads concepts, members, networks and companies out of the reasoned graph. */
final class TaxonomyReader {

    private final GraphView view;
    private final TurtleFolder turtle;
    private final List<InputProblem> problems;
    private final Map<QName, Concept> concepts = new LinkedHashMap<>();
    private final Map<QName, Member> members = new LinkedHashMap<>();

    TaxonomyReader(GraphView view, TurtleFolder turtle, List<InputProblem> problems) {
        this.view = view;
        this.turtle = turtle;
        this.problems = problems;
    }

    Taxonomy read() {
        List<Dimension> dimensions = each("Dimension", this::dimension);
        each("Member", this::member).forEach(member -> members.put(member.name(), member));
        concepts().forEach(concept -> concepts.put(concept.name(), concept));
        MeasureReader measures = new MeasureReader(view, turtle, problems, concepts.keySet());
        return new Taxonomy(new Taxonomy.Parts(
                turtle.prefixes(),
                each("ReportingEntity", this::entity),
                List.copyOf(concepts.values()),
                dimensions,
                List.copyOf(members.values()),
                partitions(),
                each("Calculation", this::calculation),
                each("Measure", measures::measure),
                each("Rule", measures::rule),
                each("Company", this::company),
                spanNames(),
                individuals()));
    }

    /** Reads every individual of a class; what cannot be read becomes a problem at its place. */
    private <T> List<T> each(String coreClass, Function<Node, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node node : view.individuals(coreClass)) {
            try {
                values.add(reader.apply(node));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                problem(node, "This " + coreClass.toLowerCase(Locale.ROOT) + " cannot be read: " + e.getMessage());
            }
        }
        return values;
    }

    private List<Concept> concepts() {
        List<Concept> found = new ArrayList<>();
        for (Concept.Type type : Concept.Type.values()) {
            found.addAll(each(Names.conceptClass(type), node -> concept(node, type)));
        }
        return found;
    }

    private Concept concept(Node node, Concept.Type type) {
        QName periodType = required(node, "periodType");
        return new Concept(
                view.name(node),
                twoLabels(node),
                view.definition(node),
                type,
                periodType.name().equals("Instant"),
                view.name(node, "balance")
                        .map(balance -> Concept.Balance.valueOf(balance.name().toUpperCase(Locale.ROOT))),
                view.flag(node, "signed", false),
                view.flag(node, "additive", true),
                view.name(node, "unit")
                        .map(Unit::of)
                        .map(unit -> view.name(node, "perUnit").map(unit::per).orElse(unit)),
                view.objects(node, Terms.node(Terms.DCTERMS, "source")).stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .findFirst());
    }

    private Dimension dimension(Node node) {
        return new Dimension(
                view.name(node),
                twoLabels(node),
                required(node, "default"),
                view.flag(node, "byFiling", false),
                view.flag(node, "typed", false));
    }

    private Member member(Node node) {
        return new Member(
                view.name(node),
                required(node, "dimension"),
                view.names(node, "dimension"),
                twoLabels(node),
                view.definition(node));
    }

    /** Those that hold for good, those that held for a time, and bridges between classifications, in order of their names. */
    private List<Partition> partitions() {
        return Stream.of("Partition", "DatedPartition", "Bridge")
                .flatMap(kind -> each(kind, this::partition).stream())
                .sorted(Comparator.comparing(Partition::name))
                .toList();
    }

    private Partition partition(Node node) {
        QName whole = required(node, "whole");
        List<QName> parts = view.listNames(node, "parts").toList();
        Stream.concat(Stream.of(whole), parts.stream())
                .filter(name -> !members.containsKey(name))
                .forEach(name -> unknown(node, name, "member"));
        QName dimension = members.containsKey(whole) ? members.get(whole).dimension() : whole;
        for (QName part : parts) {
            if (members.containsKey(part) && !members.get(part).dimension().equals(dimension)) {
                problem(
                        node,
                        "The part " + write(part) + " belongs to another dimension than the whole " + write(whole)
                                + ".");
            }
        }
        if (parts.size() != new HashSet<>(parts).size()) {
            problem(node, "The partition names a part twice.");
        }
        return new Partition(
                view.name(node),
                dimension,
                whole,
                parts,
                Set.copyOf(view.names(node, "of")),
                view.text(node, "until").map(LocalDate::parse),
                view.isA(node, "Partition"));
    }

    private Calculation calculation(Node node) {
        QName total = required(node, "total");
        List<QName> adds = view.listNames(node, "adds").toList();
        List<QName> subtracts = view.listNames(node, "subtracts").toList();
        Stream.of(Stream.of(total), adds.stream(), subtracts.stream())
                .flatMap(names -> names)
                .filter(name -> !concepts.containsKey(name))
                .forEach(name -> unknown(node, name, "concept"));
        return new Calculation(
                view.name(node),
                total,
                adds,
                subtracts,
                view.name(node, "binding").map(this::binding).orElse(Calculation.Binding.ALL));
    }

    private Calculation.Binding binding(QName name) {
        return switch (name.name()) {
            case "InStatement" -> Calculation.Binding.IN_STATEMENT;
            case "InInstance" -> Calculation.Binding.IN_INSTANCE;
            default -> throw new IllegalArgumentException(write(name) + " is no binding.");
        };
    }

    /** Reporting periods that are not whole months, each a code and its days: {@code FY2019 2019-09-29 2020-09-26}. */
    private Map<ReportingPeriod, Period.Duration> spans(Node node) {
        Map<ReportingPeriod, Period.Duration> spans = new LinkedHashMap<>();
        for (Node literal : view.objects(node, Terms.core("fiscalSpan"))) {
            String[] parts = literal.getLiteralLexicalForm().split(" ", -1);
            Optional<ReportingPeriod> period = ReportingPeriod.read(parts[0]);
            if (parts.length != 3 || period.isEmpty()) {
                throw new IllegalArgumentException("\"" + literal.getLiteralLexicalForm()
                        + "\" is no core:fiscalSpan such as \"FY2019 2019-09-29 2020-09-26\".");
            }
            spans.put(period.get(), new Period.Duration(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
        }
        return spans;
    }

    private Entity entity(Node node) {
        return new Entity(
                view.name(node),
                new EntityId(text(node, "scheme"), text(node, "identifier")),
                twoLabels(node),
                new FiscalCalendar(MonthDay.parse(text(node, "fiscalYearBegins")), spans(node)),
                Unit.of(new QName(Unit.ISO4217, text(node, "reportingCurrency"))));
    }

    private Company company(Node node) {
        List<Company.Ownership> ownerships = view.subjects(Terms.core("owned"), node).stream()
                .map(this::ownership)
                .sorted(Comparator.comparing(Company.Ownership::asOf))
                .toList();
        return new Company(view.name(node), twoLabels(node), view.texts(node, Terms.core("mainBusiness")), ownerships);
    }

    private Company.Ownership ownership(Node node) {
        return new Company.Ownership(
                view.name(node),
                LocalDate.parse(text(node, "asOf")),
                new BigDecimal(text(node, "share")),
                view.name(node, "statedKind"),
                view.name(node, "impliedKind"),
                new FilingId(text(node, "filing")),
                Integer.parseInt(text(node, "line")));
    }

    private SpanNames spanNames() {
        Map<Span, Labels> durations = new EnumMap<>(Span.class);
        Map<Span, Labels> forms = new EnumMap<>(Span.class);
        Labels instant = Labels.of(Map.of());
        for (Node node : view.individuals("SpanNaming")) {
            Optional<Span> span = view.text(node, "code").flatMap(Span::read);
            if (span.isPresent()) {
                durations.put(span.get(), view.texts(node, Terms.core("durationLabel")));
                Labels form = view.texts(node, Terms.core("formLabel"));
                if (!form.texts().isEmpty()) {
                    forms.put(span.get(), form);
                }
            } else {
                instant = view.texts(node, Terms.core("instantLabel"));
            }
        }
        return SpanNames.of(durations, instant, forms);
    }

    /** Everything with labels in both languages that is nothing of the above: persons, units, exchanges, calculations. */
    private Map<QName, Labels> individuals() {
        Map<QName, Labels> labels = new LinkedHashMap<>();
        view.labelled().forEach(node -> {
            Labels printed = view.texts(node, Terms.core("printedAs"));
            labels.put(view.name(node), printed.texts().isEmpty() ? view.labels(node) : printed);
        });
        nameByResult(labels);
        return labels;
    }

    /** What a calculation or a partition is called where it has no words of its own: what it gives. */
    private void nameByResult(Map<QName, Labels> labels) {
        for (String kind : List.of("Calculation", "Partition", "DatedPartition", "Bridge")) {
            for (Node node : view.individuals(kind)) {
                view.object(node, kind.equals("Calculation") ? "total" : "whole")
                        .ifPresent(result -> labels.putIfAbsent(view.name(node), view.labels(result)));
            }
        }
    }

    private Labels twoLabels(Node node) {
        Labels labels = view.labels(node);
        for (String language : List.of("en", "ja")) {
            if (!labels.texts().containsKey(language)) {
                problem(node, "It has no skos:prefLabel in \"" + language + "\"; give it one.");
            }
        }
        return labels;
    }

    private QName required(Node node, String property) {
        return view.name(node, property)
                .orElseThrow(() -> new IllegalArgumentException("core:" + property + " is missing."));
    }

    private String text(Node node, String property) {
        return view.text(node, property)
                .orElseThrow(() -> new IllegalArgumentException("core:" + property + " is missing."));
    }

    private void unknown(Node node, QName name, String kind) {
        problems.add(turtle.problemAt(
                write(name),
                write(view.name(node)) + " names " + write(name) + ", which is no " + kind + " of the taxonomy."));
    }

    private void problem(Node node, String message) {
        String written = write(view.name(node));
        problems.add(turtle.problemAt(written, written + ": " + message));
    }

    private String write(QName name) {
        return turtle.prefixes().write(name);
    }
}
