package tanshin.render.xhtml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tanshin.report.Column;

/**
 * The headings of a table's columns as cells: neighbours that share a heading, and all headings above it, share one cell;
 * a column with fewer headings than others stretches its last one down.
 *
 * @param lines the lines of headings from the top down; none if no column has a heading
 * @param groups how many columns each heading of the first line stands over
 */
record HeadingGrid(List<List<Heading>> lines, List<Integer> groups) {

    /**
     * A heading and the cells that it covers.
     *
     * @param text empty where a column needs no words at that depth
     * @param top whether it stands in the first line
     */
    record Heading(String text, int columns, int rows, boolean top) {}

    static HeadingGrid of(List<Column> columns, String language) {
        List<List<String>> stacks = columns.stream()
                .map(column -> column.headings().stream()
                        .map(heading -> heading.in(language))
                        .toList())
                .map(stack -> stack.isEmpty() ? List.of("") : stack)
                .toList();
        Builder builder = new Builder(stacks);
        boolean words = stacks.stream().flatMap(List::stream).anyMatch(text -> !text.isBlank());
        return new HeadingGrid(words ? builder.lines() : List.of(), builder.groups());
    }

    /** Column by column the headings from the top down. */
    private record Builder(List<List<String>> stacks) {

        List<List<Heading>> lines() {
            List<List<Heading>> lines = new ArrayList<>();
            for (int level = 0; level < depth(); level++) {
                lines.add(line(level));
            }
            return Collections.unmodifiableList(lines);
        }

        List<Integer> groups() {
            List<Integer> groups = new ArrayList<>();
            for (int column = 0; column < stacks.size(); column = end(column, 0)) {
                groups.add(end(column, 0) - column);
            }
            return Collections.unmodifiableList(groups);
        }

        private List<Heading> line(int level) {
            List<Heading> line = new ArrayList<>();
            for (int column = 0; column < stacks.size(); column = end(column, level)) {
                List<String> stack = stacks.get(column);
                if (level < stack.size()) {
                    int rows = lastOfAll(column, level) ? depth() - level : 1;
                    line.add(new Heading(stack.get(level), end(column, level) - column, rows, level == 0));
                } else if (level == stack.size() && !lastOfAll(start(column, level - 1), level - 1)) {
                    line.add(new Heading("", 1, depth() - level, /* top= */ false));
                }
            }
            return Collections.unmodifiableList(line);
        }

        private int depth() {
            return stacks.stream().mapToInt(List::size).max().orElse(0);
        }

        /** Whether none of the columns from here that share the heading has another below it. */
        private boolean lastOfAll(int column, int level) {
            return stacks.subList(column, end(column, level)).stream().allMatch(stack -> stack.size() == level + 1);
        }

        private int start(int column, int level) {
            int start = column;
            while (start > 0 && shared(start - 1, start, level)) {
                start--;
            }
            return start;
        }

        private int end(int column, int level) {
            int end = column + 1;
            while (end < stacks.size() && shared(column, end, level)) {
                end++;
            }
            return end;
        }

        private boolean shared(int left, int right, int level) {
            List<String> one = stacks.get(left);
            List<String> other = stacks.get(right);
            return level < one.size()
                    && level < other.size()
                    && one.subList(0, level + 1).equals(other.subList(0, level + 1));
        }
    }
}
