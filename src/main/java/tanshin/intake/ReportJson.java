package tanshin.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tanshin.fact.Labels;
import tanshin.fact.Printing;
import tanshin.fact.QName;
import tanshin.oim.JsonText;

/** The metadata of a filing that was taken in: xBRL-CSV 1.0 with what the document is. */
final class ReportJson {

    static final String TABLE = "facts";

    private ReportJson() {}

    /**
     * Writes it.
     *
     * @param columns the header of the table
     * @param dimensions the column of each dimension, by its prefixed name
     * @param source the file that lines refer to
     */
    static String of(
            String id,
            Labels title,
            LocalDate date,
            String mainPeriod,
            String source,
            Printing printing,
            SortedMap<String, String> namespaces,
            List<String> taxonomy,
            List<String> columns,
            Map<String, String> dimensions) {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("id", id);
        filing.put("title", title.texts());
        filing.put("date", date.toString());
        filing.put("mainPeriod", mainPeriod);
        filing.put("sourceText", source);
        filing.put("printing", Map.of(TABLE, printing.name().toLowerCase(java.util.Locale.ROOT)));
        filing.put("statements", List.of(TABLE));
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("documentType", "https://xbrl.org/2021/xbrl-csv");
        info.put("namespaces", namespaces);
        info.put("taxonomy", taxonomy);
        info.put("tanshin:filing", filing);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("documentInfo", info);
        root.put("tableTemplates", Map.of(TABLE, template(columns, dimensions)));
        root.put("tables", Map.of(TABLE, Map.of("url", "facts.csv")));
        return JsonText.of(root);
    }

    private static Map<String, Object> template(List<String> columns, Map<String, String> dimensions) {
        Map<String, Object> described = new LinkedHashMap<>();
        for (String column : columns) {
            described.put(column, column(column, dimensions));
        }
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("rowIdColumn", "id");
        template.put("columns", described);
        return template;
    }

    private static Map<String, Object> column(String column, Map<String, String> dimensions) {
        if (column.equals("value")) {
            Map<String, Object> about = new LinkedHashMap<>();
            List.of("concept", "entity", "period", "unit", "language").forEach(name -> about.put(name, "$" + name));
            dimensions.forEach((dimension, its) -> about.put(dimension, "$" + its));
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("decimals", "$decimals");
            value.put("dimensions", about);
            return value;
        }
        boolean comment = List.of("line", "row", "column", "printed", "restored", "damage", "note")
                .contains(column);
        return comment ? Map.of("comment", true) : Map.of();
    }

    /** A dimension's name and its column are told apart by their order. */
    static Map<String, String> named(Map<QName, String> columns, Namespaces namespaces) {
        Map<String, String> named = new LinkedHashMap<>();
        columns.forEach((dimension, column) ->
                named.put(namespaces.prefix(dimension.namespace()) + ":" + dimension.name(), column));
        return named;
    }
}
