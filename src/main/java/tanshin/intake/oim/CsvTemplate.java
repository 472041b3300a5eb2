package tanshin.intake.oim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;

/** How the columns of a table make facts (xBRL-CSV 1.0, 3.3): texts of their own, or those in other columns and parameters. */
final class CsvTemplate {

    private final JsonTree.Fields template;
    private final Map<String, String> parameters;
    private final Map<String, JsonTree.Fields> columns = new LinkedHashMap<>();

    CsvTemplate(JsonTree.Fields template, Map<String, String> parameters) {
        this.template = template;
        this.parameters = parameters;
        template.object("columns").fields().forEach((name, value) -> {
            if (value instanceof JsonTree.Fields column) {
                columns.put(name, column);
            }
        });
    }

    void check(List<String> header, Place place, Notes notes) {
        for (String column : header) {
            if (!columns.containsKey(column)) {
                notes.wrong(
                        place,
                        "The column \"" + OimFacts.token(Optional.of(column))
                                + "\" is not in the table's template (xbrlce:unknownColumn).");
            }
        }
    }

    /** The texts of the facts of a row. */
    List<OimFacts.Texts> facts(String table, List<String> header, CSVRecord row, Place place) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < row.size(); at++) {
            cells.put(header.get(at), row.get(at));
        }
        String id = template.text("rowIdColumn").map(cells::get).orElse("r" + row.getRecordNumber());
        List<OimFacts.Texts> facts = new ArrayList<>();
        columns.forEach((name, column) -> {
            boolean holdsFacts =
                    column.fields().containsKey("dimensions") || column.fields().containsKey("propertiesFrom");
            String cell = cells.getOrDefault(name, "");
            if (holdsFacts && !cell.isEmpty() && !cell.equals("#none")) {
                facts.add(fact(table + "." + id + "." + name, cell, properties(column, cells), cells, place));
            }
        });
        return facts;
    }

    /** The column's own properties and those of the groups that other columns choose. */
    private List<JsonTree.Fields> properties(JsonTree.Fields column, Map<String, String> cells) {
        List<JsonTree.Fields> properties = new ArrayList<>();
        properties.add(template);
        properties.add(column);
        for (String from : column.list("propertiesFrom")) {
            JsonTree.Fields groups = Optional.ofNullable(columns.get(from))
                    .map(chosen -> chosen.object("propertyGroups"))
                    .orElse(column.object("propertyGroups"));
            if (groups.fields().get(cells.getOrDefault(from, "")) instanceof JsonTree.Fields group) {
                properties.add(group);
            }
        }
        return properties;
    }

    private OimFacts.Texts fact(
            String id, String cell, List<JsonTree.Fields> properties, Map<String, String> cells, Place place) {
        Map<String, String> written = new LinkedHashMap<>();
        Optional<String> decimals = Optional.empty();
        for (JsonTree.Fields fields : properties) {
            written.putAll(fields.texts("dimensions"));
            if (fields.text("decimals").isPresent()) {
                decimals = fields.text("decimals");
            }
        }
        Map<String, String> dimensions = new LinkedHashMap<>();
        written.forEach((dimension, value) -> resolve(value, cells).ifPresent(text -> dimensions.put(dimension, text)));
        Optional<String> value = cell.equals("#nil") ? Optional.empty() : Optional.of(unmarked(cell));
        return new OimFacts.Texts(
                id,
                value,
                value.isEmpty() ? Optional.empty() : decimals.flatMap(text -> resolve(text, cells)),
                dimensions,
                Optional.ofNullable(cells.get("printed")),
                place);
    }

    /** A value of the template: itself, or what stands in the column, or the parameter, that it names. */
    private Optional<String> resolve(String value, Map<String, String> cells) {
        if (!value.startsWith("$")) {
            return Optional.of(value);
        }
        if (value.startsWith("$$")) {
            return Optional.of(value.substring(1));
        }
        int at = value.indexOf('@');
        String name = value.substring(1, at < 0 ? value.length() : at);
        String suffix = at < 0 ? "" : value.substring(at);
        String cell = cells.getOrDefault(name, parameters.getOrDefault(name, ""));
        if (cell.isEmpty() || cell.equals("#none")) {
            return Optional.empty();
        }
        return Optional.of(unmarked(cell) + suffix);
    }

    private static String unmarked(String cell) {
        return cell.equals("#empty") ? "" : cell.startsWith("##") ? cell.substring(1) : cell;
    }
}
