package tanshin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition.Line;
import tanshin.taxonomy.Partition;
import tanshin.taxonomy.Taxonomy;

/** The rows or the columns of a table in the order in which they are printed, hierarchies shown part by part. */
final class Axis {

    /**
     * A row or a column.
     *
     * @param path the lines that it stands under, from the outside in, itself last
     * @param aspects what it says together with the lines that it stands under
     * @param depth how deep it stands
     * @param leaf whether nothing stands under it
     */
    record Entry(List<Line> path, Aspects aspects, int depth, boolean leaf) {
        Line line() {
            return path.get(path.size() - 1);
        }
    }

    private final Taxonomy taxonomy;
    private final Optional<QName> commonConcept;
    private final List<Entry> entries = new ArrayList<>();

    private Axis(Taxonomy taxonomy, Optional<QName> commonConcept) {
        this.taxonomy = taxonomy;
        this.commonConcept = commonConcept;
    }

    /**
     * All lines, headings included, each before or after what stands under it.
     *
     * @param commonConcept the concept of all cells of the table, where they have one; it decides which partition is shown
     */
    static List<Entry> rows(List<Line> lines, Optional<QName> commonConcept, Taxonomy taxonomy) {
        Axis axis = new Axis(taxonomy, commonConcept);
        lines.forEach(line -> axis.add(line, List.of(), Aspects.NONE, 0));
        return List.copyOf(axis.entries);
    }

    /** The innermost lines only; what they stand under becomes their headings. */
    static List<Entry> columns(List<Line> lines, Optional<QName> commonConcept, Taxonomy taxonomy) {
        return rows(lines, commonConcept, taxonomy).stream().filter(Entry::leaf).toList();
    }

    private void add(Line line, List<Line> above, Aspects outer, int depth) {
        List<Line> path = new ArrayList<>(above);
        path.add(line);
        Aspects aspects = outer.plus(Aspects.of(line, taxonomy));
        if (line.expands().isPresent()) {
            expand(line, line.expands().get(), above, aspects, depth);
            return;
        }
        entries.add(new Entry(path, aspects, depth, line.lines().isEmpty()));
        line.lines().forEach(inner -> add(inner, path, inner(line, aspects), depth + 1));
    }

    /** Lines under a line that shows a figure of its own are as if they stood beside it; a heading passes on what it says. */
    private static Aspects inner(Line line, Aspects aspects) {
        return line.emphasis() == Row.Emphasis.HEADING || !line.negated()
                ? aspects
                : new Aspects(
                        aspects.concept(),
                        aspects.measure(),
                        aspects.members(),
                        aspects.period(),
                        aspects.opening(),
                        aspects.currency(),
                        aspects.amounts(),
                        false,
                        aspects.dashWhereReported());
    }

    /** A member and, under it, the parts that make it up, each with its own parts. */
    private void expand(Line line, QName member, List<Line> above, Aspects aspects, int depth) {
        Optional<QName> concept = aspects.concept().or(() -> commonConcept);
        List<QName> parts = taxonomy.partitionsOf(member).stream()
                .filter(Partition::shown)
                .filter(partition -> concept.map(partition::holdsFor).orElse(true))
                .findFirst()
                .map(Partition::parts)
                .orElse(List.of());
        Line shown = new Line(
                member,
                isRoot(line, member) ? line.label() : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(member),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                parts.isEmpty() ? Row.Emphasis.NONE : emphasis(line, member),
                Optional.empty(),
                line.wholeLast(),
                List.of(),
                line.onlyFor(),
                line.onlyWhereKnown());
        List<Line> path = new ArrayList<>(above);
        path.add(shown);
        Entry whole = new Entry(path, aspects.plus(Aspects.of(shown, taxonomy)), depth, parts.isEmpty());
        if (!line.wholeLast()) {
            entries.add(whole);
        }
        parts.forEach(part -> expand(line, part, above, aspects, depth + 1));
        if (line.wholeLast()) {
            entries.add(whole);
        }
    }

    private static boolean isRoot(Line line, QName member) {
        return line.expands().map(member::equals).orElse(false);
    }

    private static Row.Emphasis emphasis(Line line, QName member) {
        return isRoot(line, member) ? line.emphasis() : Row.Emphasis.SUBTOTAL;
    }
}
