package tanshin.render.xhtml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tanshin.fact.Labels;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Column;
import tanshin.report.Report;
import tanshin.report.Row;
import tanshin.report.Table;

/**
 * A figure that a report lacks.
 *
 * @param id by which the page links its cell to the list of gaps
 * @param path from the table over the rows it stands under to its own row and column
 */
record Gap(String id, List<Labels> path, Labels reason) {

    /** All gaps of the report by place, in the order in which the page shows them. */
    static Map<CellRef, Gap> of(Report report) {
        Map<CellRef, Gap> gaps = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.rows().get(row).cells().size(); column++) {
                    if (table.cell(row, column) instanceof Cell.Missing missing) {
                        String id = "gap-" + (gaps.size() + 1);
                        gaps.put(
                                new CellRef(table.name(), row, column),
                                new Gap(id, path(table, row, column), missing.reason()));
                    }
                }
            }
        }
        return Collections.unmodifiableMap(gaps);
    }

    /** Where the gap is, in words. */
    String place(String language) {
        return path.stream()
                .map(label -> label.in(language))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" / "));
    }

    private static List<Labels> path(Table table, int row, int column) {
        List<Labels> path = new ArrayList<>();
        path.add(table.title());
        path.addAll(rowPath(table.rows(), row));
        Column place = table.columns().get(column);
        path.addAll(place.headings());
        return Collections.unmodifiableList(path);
    }

    /** The row's label, after those of the rows above it that it is indented under. */
    private static List<Labels> rowPath(List<Row> rows, int row) {
        List<Labels> path = new ArrayList<>(List.of(rows.get(row).label()));
        int depth = rows.get(row).depth();
        for (int above = row - 1; above >= 0 && depth > 0; above--) {
            if (rows.get(above).depth() < depth) {
                depth = rows.get(above).depth();
                path.add(0, rows.get(above).label());
            }
        }
        return path;
    }
}
