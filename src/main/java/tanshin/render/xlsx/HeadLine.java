package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import tanshin.fact.Labels;
import tanshin.report.Column;
import tanshin.report.Table;

/**
 * A line of a table's head in one language.
 *
 * @param spans its texts from left to right
 */
record HeadLine(Kind kind, List<Span> spans) {

    /** What a line of the head says. */
    enum Kind {
        /** Over several columns. */
        GROUP,
        /** A column's own heading. */
        OWN,
        /** In what the column's amounts are written. */
        UNIT
    }

    /**
     * A text over neighbouring columns.
     *
     * @param first the table's column, counted from 0
     * @param last the last column, included
     */
    record Span(String text, int first, int last) {
        Span silent() {
            return new Span("", first, last);
        }
    }

    /** The lines from the top down, none where there is nothing to say. */
    static List<HeadLine> of(Table table) {
        List<HeadLine> lines = lines(table);
        boolean silent = table.unit().in(Phrases.FIRST).isEmpty()
                && lines.stream()
                        .flatMap(line -> line.spans().stream())
                        .allMatch(span -> span.text().isEmpty());
        return silent ? List.of() : lines;
    }

    private static List<HeadLine> lines(Table table) {
        List<Column> columns = table.columns();
        int levels = columns.stream()
                .mapToInt(column -> column.headings().size())
                .max()
                .orElse(0);
        List<HeadLine> lines = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            int depth = level;
            boolean own = level == levels - 1;
            addBoth(lines, own ? Kind.OWN : Kind.GROUP, columns, column -> path(columns.get(column), depth, levels));
        }
        if (columns.stream().anyMatch(column -> !column.unit().in(Phrases.FIRST).isEmpty())) {
            addBoth(
                    lines,
                    Kind.UNIT,
                    columns,
                    column -> List.of(columns.get(column).unit()));
        }
        return List.copyOf(lines);
    }

    /** A line for each language; what reads the same in both stands once, on the second. */
    private static void addBoth(
            List<HeadLine> lines, Kind kind, List<Column> columns, IntFunction<List<Labels>> paths) {
        List<Span> first = spans(kind, columns.size(), paths, Phrases.FIRST);
        List<Span> second = spans(kind, columns.size(), paths, Phrases.SECOND);
        if (!first.equals(second)) {
            lines.add(new HeadLine(
                    kind,
                    first.stream()
                            .map(span -> second.contains(span) ? span.silent() : span)
                            .toList()));
        }
        lines.add(new HeadLine(kind, second));
    }

    /** Neighbours share a heading only where they share all headings above it too. */
    private static List<Span> spans(Kind kind, int columns, IntFunction<List<Labels>> paths, String language) {
        List<Span> spans = new ArrayList<>();
        for (int first = 0; first < columns; ) {
            List<Labels> path = paths.apply(first);
            String text = path.get(path.size() - 1).in(language);
            int last = first;
            while (kind == Kind.GROUP && !text.isEmpty() && last + 1 < columns && path.equals(paths.apply(last + 1))) {
                last++;
            }
            spans.add(new Span(text, first, last));
            first = last + 1;
        }
        return spans;
    }

    /** The headings down to a level; a column with fewer levels has them at the bottom, nothing above. */
    private static List<Labels> path(Column column, int level, int levels) {
        List<Labels> path = new ArrayList<>();
        int missing = levels - column.headings().size();
        for (int above = 0; above <= level; above++) {
            path.add(above < missing ? Labels.same("") : column.headings().get(above - missing));
        }
        return path;
    }
}
