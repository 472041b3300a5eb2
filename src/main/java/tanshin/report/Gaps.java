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
            report.gaps().forEach(gap -> gaps.add(gap(report, gap)));
        }
        return gaps;
    }

    private static Map<String, Object> gap(Report report, Gap found) {
        Dimensions dimensions = found.missing().dimensions();
        Map<String, Object> gap = new LinkedHashMap<>();
        gap.put("document", report.definition().fileName());
        gap.put("table", found.table().name());
        gap.put("row", found.row().texts());
        gap.put("column", found.column().texts());
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
        gap.put("reason", found.missing().reason().texts());
        return gap;
    }
}
