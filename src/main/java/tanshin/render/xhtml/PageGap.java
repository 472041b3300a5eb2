package tanshin.render.xhtml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tanshin.fact.Labels;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Report;
import tanshin.report.Row;
import tanshin.report.Table;

/**
 * A figure that a report lacks, knows only roughly, or shows although others contradict it.
 *
 * @param id by which the page links its cell to the list of gaps
 * @param table the title of its table
 * @param row the label of the row it stands under, if any, and its own
 * @param column the headings of its column from the top down
 * @param reason why it is not known; empty if it is
 */
record PageGap(String id, Kind kind, Labels table, List<Labels> row, List<Labels> column, Optional<Labels> reason) {

    /** What is wrong with the figure, in the order in which a page lists it. */
    enum Kind {
        MISSING,
        DISPUTED,
        ROUGH;

        /** What the page's words call it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All gaps of the report by place, in the order in which the page shows them. */
    static Map<CellRef, PageGap> of(Report report) {
        Map<CellRef, PageGap> gaps = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.rows().get(row).cells().size(); column++) {
                    Cell cell = table.cell(row, column);
                    Optional<Kind> kind = kind(cell);
                    if (kind.isPresent()) {
                        gaps.put(
                                new CellRef(table.name(), row, column),
                                new PageGap(
                                        "gap-" + (gaps.size() + 1),
                                        kind.get(),
                                        table.title(),
                                        rowPath(table.rows(), row),
                                        table.columns().get(column).headings(),
                                        reason(cell)));
                    }
                }
            }
        }
        return Collections.unmodifiableMap(gaps);
    }

    private static Optional<Kind> kind(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.disputed()
                    ? Optional.of(Kind.DISPUTED)
                    : amount.rough() ? Optional.of(Kind.ROUGH) : Optional.empty();
        }
        return cell instanceof Cell.Missing ? Optional.of(Kind.MISSING) : Optional.empty();
    }

    private static Optional<Labels> reason(Cell cell) {
        return cell instanceof Cell.Missing missing ? Optional.of(missing.reason()) : Optional.empty();
    }

    /** The labels, blank ones apart, in a language. */
    static String joined(List<Labels> labels, String language) {
        return labels.stream()
                .map(label -> label.in(language))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" / "));
    }

    /** The row's label, after that of the row above it that it is indented under. */
    private static List<Labels> rowPath(List<Row> rows, int row) {
        Row own = rows.get(row);
        for (int above = row - 1; above >= 0; above--) {
            if (rows.get(above).depth() < own.depth()) {
                return List.of(rows.get(above).label(), own.label());
            }
        }
        return List.of(own.label());
    }
}
