package tanshin.render.xhtml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
 * A figure that a report lacks, or knows only roughly.
 *
 * @param id by which the page links its cell to the list of gaps
 * @param table the title of its table
 * @param row the label of the row it stands under, if any, and its own
 * @param column the headings of its column from the top down
 * @param reason why it is not known; empty if it is, but more roughly than the table writes it
 */
record PageGap(String id, Labels table, List<Labels> row, List<Labels> column, Optional<Labels> reason) {

    /** All gaps of the report by place, in the order in which the page shows them. */
    static Map<CellRef, PageGap> of(Report report) {
        Map<CellRef, PageGap> gaps = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.rows().get(row).cells().size(); column++) {
                    Cell cell = table.cell(row, column);
                    if (cell instanceof Cell.Missing || isRough(cell)) {
                        gaps.put(
                                new CellRef(table.name(), row, column),
                                new PageGap(
                                        "gap-" + (gaps.size() + 1),
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

    private static boolean isRough(Cell cell) {
        return cell instanceof Cell.Amount amount && amount.rough();
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
