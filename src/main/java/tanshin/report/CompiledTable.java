package tanshin.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tanshin.fact.QName;
import tanshin.report.Axis.Entry;

/** A table with the lines that its rows and columns were made of. */
record CompiledTable(Table table, List<Entry> rows, List<Entry> columns) {

    CompiledTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Without the quarters before the first of which something is known; those between others stay, or time would jump. */
    CompiledTable knownQuarters() {
        return with(
                numbers(rows.size()).filter(row -> !earlier(rows.get(row)) || rowKnown(row) || rowBetween(row)),
                numbers(columns.size())
                        .filter(column ->
                                !earlier(columns.get(column)) || columnKnown(column) || columnBetween(column)));
    }

    private boolean rowBetween(int row) {
        return earlier(rows.get(row))
                && numbers(row).anyMatch(before -> earlier(rows.get(before)) && rowKnown(before))
                && IntStream.range(row + 1, rows.size()).anyMatch(after -> quarter(rows.get(after)) && rowKnown(after));
    }

    private boolean columnBetween(int column) {
        return earlier(columns.get(column))
                && numbers(column).anyMatch(before -> earlier(columns.get(before)) && columnKnown(before))
                && IntStream.range(column + 1, columns.size())
                        .anyMatch(after -> quarter(columns.get(after)) && columnKnown(after));
    }

    private static boolean quarter(Entry entry) {
        return entry.aspects()
                .period()
                .filter(period -> period.anchor() == RelativePeriod.Anchor.QUARTER)
                .isPresent();
    }

    /** Without the columns in which the figure of this row is not known. */
    CompiledTable requiring(QName line) {
        return with(
                numbers(rows.size()),
                numbers(columns.size())
                        .filter(column -> numbers(rows.size())
                                .filter(row -> rows.get(row).line().name().equals(line))
                                .anyMatch(row -> table.cell(row, column).known())));
    }

    /** Without rows and columns of which nothing is known; nothing at all if that is all of them. */
    Optional<CompiledTable> known() {
        CompiledTable known = with(
                numbers(rows.size()).filter(row -> rowKnown(row) || leadsSome(row) || rowBetween(row)),
                numbers(columns.size()).filter(column -> columnKnown(column) || columnBetween(column)));
        return known.rows.isEmpty() || known.columns.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** From the first to the last column of which anything is known: the axis of a picture, where gaps keep their place. */
    CompiledTable trimmed() {
        List<Integer> known =
                numbers(columns.size()).filter(this::columnKnown).boxed().toList();
        return known.isEmpty()
                ? with(numbers(rows.size()), IntStream.empty())
                : with(
                        numbers(rows.size()).filter(row -> rowKnown(row) || leadsSome(row)),
                        IntStream.rangeClosed(known.get(0), known.get(known.size() - 1)));
    }

    /** Whether anything is known but totals. */
    boolean partsKnown() {
        return table.rows().stream()
                .filter(row -> row.emphasis() != Row.Emphasis.TOTAL)
                .flatMap(row -> row.cells().stream())
                .anyMatch(Cell::known);
    }

    private static boolean earlier(Entry entry) {
        return entry.aspects()
                .period()
                .filter(period -> period.quartersBefore() > 0)
                .isPresent();
    }

    private boolean rowKnown(int row) {
        return table.rows().get(row).known();
    }

    private boolean columnKnown(int column) {
        return table.rows().stream().map(row -> row.cells().get(column)).anyMatch(Cell::known);
    }

    /** Whether a row is there for rows under it of which something is known: a heading. */
    private boolean leadsSome(int heading) {
        boolean silent = table.rows().get(heading).cells().stream().allMatch(Cell.Blank.class::isInstance);
        if (!silent) {
            return false;
        }
        for (int row = heading + 1; row < rows.size(); row++) {
            if (rows.get(row).depth() <= rows.get(heading).depth()) {
                return false;
            }
            if (rowKnown(row)) {
                return true;
            }
        }
        return false;
    }

    private CompiledTable with(IntStream rowsKept, IntStream columnsKept) {
        List<Integer> lines = rowsKept.boxed().toList();
        List<Integer> across = columnsKept.boxed().toList();
        if (lines.size() == rows.size() && across.size() == columns.size()) {
            return this;
        }
        Table kept = new Table(
                table.name(),
                table.title(),
                table.part(),
                table.unit(),
                across.stream().map(table.columns()::get).toList(),
                lines.stream()
                        .map(table.rows()::get)
                        .map(row -> only(row, across))
                        .toList(),
                table.notes());
        return new CompiledTable(
                kept,
                lines.stream().map(rows::get).toList(),
                across.stream().map(columns::get).toList());
    }

    private static Row only(Row row, List<Integer> columns) {
        return new Row(
                row.label(),
                row.depth(),
                row.emphasis(),
                columns.stream().map(row.cells()::get).toList());
    }

    private static IntStream numbers(int size) {
        return IntStream.range(0, size);
    }
}
