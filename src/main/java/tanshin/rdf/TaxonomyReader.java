package tanshin.rdf;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import tanshin.fact.EntityId;
import tanshin.fact.FilingId;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.fact.Unit;
import tanshin.taxonomy.Bound;
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

    private static final String DAY = "a day such as 2009-02-12";

    private final GraphView view;
    private final Prefixes prefixes;
    private final Mistakes mistakes;
    private final Map<QName, Concept> concepts = new LinkedHashMap<>();
    private final Map<QName, Member> members = new LinkedHashMap<>();

    TaxonomyReader(GraphView view, Prefixes prefixes, Mistakes mistakes) {
        this.view = view;
        this.prefixes = prefixes;
        this.mistakes = mistakes;
    }

    Taxonomy read() {
        List<Dimension> dimensions = each("Dimension", this::dimension);
        each("Member", this::member).forEach(member -> members.put(member.name(), member));
        concepts().forEach(concept -> concepts.put(concept.name(), concept));
        MeasureReader measures = new MeasureReader(view, mistakes, concepts.keySet());
        List<Partition> partitions = partitions();
        List<Calculation> calculations = each("Calculation", this::calculation);
        Cycles cycles = new Cycles(view, prefixes, mistakes);
        cycles.checkPartitions(partitions);
        cycles.checkCalculations(calculations);
        return new Taxonomy(new Taxonomy.Parts(
                prefixes,
                each("ReportingEntity", this::entity),
                List.copyOf(concepts.values()),
                dimensions,
                List.copyOf(members.values()),
                partitions,
                calculations,
                each("Measure", measures::measure),
                each("Rule", measures::rule),
                each("Company", this::company),
                spanNames(),
                individuals()));
    }

    /** Reads every individual of a class; what is wrong with it becomes a mistake at its place. */
    private <T> List<T> each(String coreClass, Function<Node, T> reader) {
        return mistakes.each(view.individuals(coreClass), reader);
    }

    private Statements of(Node node) {
        return new Statements(view, mistakes, node);
    }

    private List<Concept> concepts() {
        List<Concept> found = new ArrayList<>();
        for (Concept.Type type : Concept.Type.values()) {
            found.addAll(each(Names.conceptClass(type), node -> concept(node, type)));
        }
        return found;
    }

    private Concept concept(Node node, Concept.Type type) {
        Statements stated = of(node);
        Optional<PeriodType> periodType = stated.choice("periodType", PeriodType.class);
        if (view.object(node, "periodType").isEmpty()) {
            stated.missing("periodType");
        }
        return new Concept(
                view.name(node),
                stated.twoLabels(),
                view.definition(node),
                type,
                periodType.equals(Optional.of(PeriodType.INSTANT)),
                stated.choice("balance", Concept.Balance.class),
                stated.flag("signed", false),
                stated.flag("additive", true),
                stated.optionalName("unit")
                        .map(Unit::of)
                        .map(unit ->
                                stated.optionalName("perUnit").map(unit::per).orElse(unit)),
                view.objects(node, Terms.node(Terms.DCTERMS, "source")).stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .findFirst());
    }

    /** Whether facts of a concept are balances or flows. */
    private enum PeriodType {
        INSTANT,
        DURATION
    }

    private Dimension dimension(Node node) {
        Statements stated = of(node);
        return new Dimension(
                view.name(node),
                stated.twoLabels(),
                stated.name("default"),
                stated.flag("byFiling", false),
                stated.flag("typed", false));
    }

    private Member member(Node node) {
        Statements stated = of(node);
        return new Member(
                view.name(node),
                stated.firstName("dimension"),
                view.names(node, "dimension"),
                stated.twoLabels(),
                view.definition(node),
                stated.choice("bounds", Bound.class),
                stated.optionalValue("since", LocalDate::parse, DAY));
    }

    /** Those that hold for good, those that held for a time, and bridges between classifications, in order of their names. */
    private List<Partition> partitions() {
        return Stream.of("Partition", "DatedPartition", "Bridge")
                .flatMap(kind -> each(kind, this::partition).stream())
                .sorted(Comparator.comparing(Partition::name))
                .toList();
    }

    private Partition partition(Node node) {
        Statements stated = of(node);
        QName whole = stated.name("whole");
        List<QName> parts = view.listNames(node, "parts").toList();
        Stream.concat(Stream.of(whole), parts.stream())
                .filter(name -> !members.containsKey(name))
                .forEach(name -> mistakes.unknown(node, name, "member"));
        QName dimension = members.containsKey(whole) ? members.get(whole).dimension() : whole;
        for (QName part : parts) {
            if (members.containsKey(part) && !members.get(part).dimension().equals(dimension)) {
                mistakes.at(
                        node,
                        prefixes.write(part),
                        "has the part " + prefixes.write(part) + ", which belongs to another dimension than the whole "
                                + prefixes.write(whole) + ".");
            }
        }
        if (parts.size() != new HashSet<>(parts).size()) {
            mistakes.at(node, "core:parts", "names a part twice; delete one.");
        }
        return new Partition(
                view.name(node),
                dimension,
                whole,
                parts,
                Set.copyOf(view.names(node, "of")),
                parts.stream()
                        .flatMap(part -> Optional.ofNullable(members.get(part)).flatMap(Member::since).stream())
                        .max(Comparator.naturalOrder()),
                stated.optionalValue("until", LocalDate::parse, DAY),
                view.isA(node, "Partition"));
    }

    private Calculation calculation(Node node) {
        Statements stated = of(node);
        QName total = stated.name("total");
        List<QName> adds = view.listNames(node, "adds").toList();
        List<QName> subtracts = view.listNames(node, "subtracts").toList();
        Stream.of(Stream.of(total), adds.stream(), subtracts.stream())
                .flatMap(names -> names)
                .filter(name -> !concepts.containsKey(name))
                .forEach(name -> mistakes.unknown(node, name, "concept"));
        return new Calculation(
                view.name(node),
                total,
                adds,
                subtracts,
                weights(node),
                stated.choice("binding", Calculation.Binding.class).orElse(Calculation.Binding.ALL));
    }

    private Map<QName, BigDecimal> weights(Node calculation) {
        Map<QName, BigDecimal> weights = new LinkedHashMap<>();
        for (Node contributor : view.objects(calculation, Terms.core("weighs"))) {
            Statements stated = of(contributor);
            QName item = stated.name("item");
            if (!concepts.containsKey(item)) {
                mistakes.unknown(contributor, item, "concept");
            }
            weights.put(item, stated.value("weight", BigDecimal::new, BigDecimal.ONE, "a number"));
        }
        return weights;
    }

    /** Reporting periods that are not whole months, each a code and its days: {@code FY2019 2019-09-29 2020-09-26}. */
    private Map<ReportingPeriod, Period.Duration> spans(Node node) {
        Map<ReportingPeriod, Period.Duration> spans = new LinkedHashMap<>();
        for (Node literal : view.objects(node, Terms.core("fiscalSpan"))) {
            String text = literal.isLiteral() ? literal.getLiteralLexicalForm() : "";
            String[] parts = text.split(" ", -1);
            Optional<ReportingPeriod> period = ReportingPeriod.read(parts[0]);
            try {
                if (parts.length != 3 || period.isEmpty()) {
                    throw new IllegalArgumentException(text);
                }
                spans.put(period.get(), new Period.Duration(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
            } catch (IllegalArgumentException | DateTimeException e) {
                of(node).malformed("fiscalSpan", "like \"FY2019 2019-09-29 2020-09-26\"", "\"" + text + "\"");
            }
        }
        return spans;
    }

    private Entity entity(Node node) {
        Statements stated = of(node);
        return new Entity(
                view.name(node),
                new EntityId(stated.text("scheme"), stated.text("identifier")),
                stated.twoLabels(),
                new FiscalCalendar(
                        stated.value(
                                "fiscalYearBegins",
                                MonthDay::parse,
                                MonthDay.of(1, 1),
                                "a day of the year such as --04-01"),
                        spans(node)),
                Unit.of(new QName(Unit.ISO4217, stated.text("reportingCurrency"))));
    }

    private Company company(Node node) {
        List<Company.Ownership> ownerships =
                mistakes.each(view.subjects(Terms.core("owned"), node), this::ownership).stream()
                        .sorted(Comparator.comparing(Company.Ownership::asOf))
                        .toList();
        return new Company(
                view.name(node), of(node).twoLabels(), view.texts(node, Terms.core("mainBusiness")), ownerships);
    }

    private Company.Ownership ownership(Node node) {
        Statements stated = of(node);
        return new Company.Ownership(
                view.name(node),
                stated.day("asOf"),
                stated.value("share", BigDecimal::new, BigDecimal.ZERO, "a number such as 0.51"),
                stated.optionalName("statedKind"),
                view.name(node, "impliedKind"),
                new FilingId(stated.text("filing")),
                stated.number("line"));
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
}
