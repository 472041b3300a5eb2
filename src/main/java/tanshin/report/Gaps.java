package tanshin.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.Dimensions;
import tanshin.fact.Period;

/** What documents could not show, and why. */
public final class Gaps {

    /** The name of the file that lists them. */
    public static final String FILE = "missing.json";

    private Gaps() {}

    /** Every gap of the reports in the order of their cells, as maps of plain values. */
    public static List<Map<String, Object>> of(List<Report> reports) {
        List<Map<String, Object>> gaps = new ArrayList<>();
        for (Report report : reports) {
            for (Table table : report.tables()) {
                for (Row row : table.rows()) {
                    for (int column = 0; column < row.cells().size(); column++) {
                        if (row.cells().get(column) instanceof Cell.Missing missing) {
                            gaps.add(gap(report, table, row, table.columns().get(column), missing));
                        }
                    }
                }
            }
        }
        return gaps;
    }

    private static Map<String, Object> gap(Report report, Table table, Row row, Column column, Cell.Missing missing) {
        Dimensions dimensions = missing.dimensions();
        Map<String, Object> gap = new LinkedHashMap<>();
        gap.put("document", report.definition().fileName());
        gap.put("table", table.name().name());
        gap.put("row", row.label().texts());
        gap.put("column", column.heading().texts());
        gap.put(
                "concept",
                dimensions.concept().name()
                        + dimensions
                                .measure()
                                .map(measure -> "_" + measure.name())
                                .orElse(""));
        gap.put(
                "members",
                dimensions.members().values().stream()
                        .map(member -> member.name())
                        .toList());
        gap.put(
                "start",
                dimensions.period() instanceof Period.Duration span
                        ? span.first().toString()
                        : "");
        gap.put("end", dimensions.period().last().toString());
        gap.put("reason", missing.reason().texts());
        return gap;
    }
}
