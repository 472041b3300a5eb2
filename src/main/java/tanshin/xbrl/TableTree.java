package tanshin.xbrl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition.Line;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.report.Row;
import tanshin.taxonomy.Element;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Partition;
import tanshin.taxonomy.Taxonomy;
import tanshin.xbrl.Presentation.Node;

/** Turns the rows of a declared table into a presentation tree: the dimensions that it is divided by, then its elements. */
final class TableTree {

    private final Taxonomy taxonomy;
    private final Map<QName, Element> elements;
    private final SortedMap<QName, Labels> headings;
    private final SortedMap<QName, SortedMap<String, Labels>> labels;
    private final TableDefinition table;
    private final List<Line> columns;
    private final Map<QName, List<Node>> membersByDimension = new LinkedHashMap<>();

    /**
     * For a table.
     *
     * @param headings where the words of its headings are put
     * @param labels where the labels are put that its rows have beside the standard ones
     */
    TableTree(
            Taxonomy taxonomy,
            SortedMap<QName, Element> elements,
            SortedMap<QName, Labels> headings,
            SortedMap<QName, SortedMap<String, Labels>> labels,
            TableDefinition table) {
        this.taxonomy = taxonomy;
        this.elements = elements;
        this.headings = headings;
        this.labels = labels;
        this.table = table;
        this.columns = leaves(table.columns()).toList();
    }

    /** What stands under the table's title. */
    List<Node> nodes() {
        columns.forEach(this::collectMembers);
        List<Node> rows = new ArrayList<>();
        rows(table.rows(), table.common(), rows);
        List<Node> all = new ArrayList<>();
        membersByDimension.forEach((dimension, members) -> all.add(new Node(dimension, Optional.empty(), members)));
        all.addAll(rows);
        return all;
    }

    /** A title with an ellipsis for each day of a period. */
    static Labels withoutDays(Labels title) {
        SortedMap<String, String> plain = new TreeMap<>();
        title.texts().forEach((language, text) -> plain.put(language, text.replaceAll("\\{[^}]*}", "…")));
        return Labels.of(plain);
    }

    private void rows(List<Line> lines, Line above, List<Node> into) {
        for (Line line : lines) {
            collectMembers(line);
            boolean heading = line.concept().isEmpty()
                    && line.measure().isEmpty()
                    && line.members().isEmpty()
                    && line.expands().isEmpty()
                    && line.label().filter(label -> !label.in("en").isBlank()).isPresent()
                    && !line.lines().isEmpty();
            if (heading) {
                List<Node> below = new ArrayList<>();
                rows(line.lines(), above, below);
                if (!below.isEmpty()) {
                    headings.put(line.name(), withoutDays(line.label().orElseThrow()));
                    into.add(new Node(line.name(), Optional.empty(), below));
                }
            } else {
                elements(line, above).forEach(node -> add(node, into));
                rows(line.lines(), line.concept().isPresent() || line.measure().isPresent() ? line : above, into);
            }
        }
    }

    private List<Node> elements(Line line, Line above) {
        List<Node> nodes = new ArrayList<>();
        for (Line column : columns.isEmpty() ? List.of(table.common()) : columns) {
            Optional<QName> concept = first(Line::concept, line, column, above);
            Optional<QName> measure = first(Line::measure, line, column, above);
            concept.map(name -> measure.map(taken -> name.withName(name.name() + "_" + taken.name()))
                            .orElse(name))
                    .filter(elements::containsKey)
                    .ifPresent(name -> nodes.add(new Node(name, role(name, line, measure.isPresent()), List.of())));
        }
        return nodes;
    }

    /** What the first line says that says anything, else the table. */
    private Optional<QName> first(Function<Line, Optional<QName>> saying, Line line, Line column, Line above) {
        return Stream.of(line, column, above, table.common())
                .flatMap(each -> saying.apply(each).stream())
                .findFirst();
    }

    /** A row that differs from the standard label shows another one: a total's, that of an opening balance, its own words. */
    private Optional<String> role(QName element, Line line, boolean measured) {
        if (measured || line.concept().isEmpty()) {
            return Optional.empty();
        }
        boolean total = line.emphasis() == Row.Emphasis.TOTAL || line.emphasis() == Row.Emphasis.SUBTOTAL;
        boolean negated = line.negated() != table.common().negated();
        String kind = line.opening() ? "PeriodStartLabel" : total ? "TotalLabel" : negated ? "Label" : "TerseLabel";
        Optional<Labels> own = line.label()
                .filter(label ->
                        label.texts().values().stream().noneMatch(text -> text.isBlank() || text.contains("{")));
        if (kind.equals("TerseLabel") && own.isEmpty()) {
            return Optional.empty();
        }
        String role = negated
                ? Spaces.NEGATED + "negated" + kind
                : Spaces.ROLE + kind.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + kind.substring(1);
        Labels words = own.orElseGet(
                () -> java.util.Objects.requireNonNull(elements.get(element)).labels());
        Labels before = labels.computeIfAbsent(element, any -> new TreeMap<>()).putIfAbsent(role, words);
        return before == null || before.equals(words) || !kind.equals("TerseLabel")
                ? Optional.of(role)
                : Optional.empty();
    }

    private static void add(Node node, List<Node> into) {
        boolean there = into.stream()
                .anyMatch(other ->
                        other.element().equals(node.element()) && other.role().equals(node.role()));
        if (!there) {
            into.add(node);
        }
    }

    private void collectMembers(Line line) {
        Stream.concat(line.members().stream(), line.expands().stream())
                .forEach(name -> taxonomy.member(name)
                        .ifPresent(member -> add(
                                member(member, line.expands().isPresent()),
                                membersByDimension.computeIfAbsent(member.dimension(), any -> new ArrayList<>()))));
    }

    private Node member(Member member, boolean expanded) {
        List<Node> parts = new ArrayList<>();
        if (expanded) {
            taxonomy.partitionsOf(member.name()).stream()
                    .filter(Partition::shown)
                    .flatMap(partition -> partition.parts().stream())
                    .flatMap(part -> taxonomy.member(part).stream())
                    .forEach(part -> add(member(part, true), parts));
        }
        return new Node(member.name(), Optional.empty(), parts);
    }

    private static Stream<Line> leaves(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.lines().isEmpty()
                        ? Stream.of(line)
                        : Stream.concat(Stream.of(line), leaves(line.lines())));
    }
}
