package tanshin.oim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how the columns of tables make facts (xBRL-CSV 1.0, section 3.2). */
final class TemplateReader {

    private final String file;

    TemplateReader(String file) {
        this.file = file;
    }

    /** A template; empty if it has no columns. */
    Optional<Metadata.Template> read(JsonMembers template) {
        return template.object("columns").map(columns -> template(template, columns.objects()));
    }

    private Metadata.Template template(JsonMembers template, Map<String, JsonMembers> columns) {
        Set<String> comments = new LinkedHashSet<>();
        Map<String, Metadata.FactColumn> facts = new LinkedHashMap<>();
        Map<String, Metadata.Written> common = dimensions(template);
        Metadata.Written decimals = template.optional("decimals").orElse(Metadata.NOT_WRITTEN);
        columns.forEach((name, column) -> {
            if (column.flag("comment")) {
                comments.add(name);
            }
            if (column.has("dimensions")) {
                Map<String, Metadata.Written> all = new LinkedHashMap<>(common);
                all.putAll(dimensions(column));
                facts.put(
                        name,
                        new Metadata.FactColumn(column.optional("decimals").orElse(decimals), all));
            }
        });
        Optional<Metadata.Written> rowId = template.text("rowIdColumn");
        rowId.ifPresent(id -> checkColumn(template, id, id.text(), columns.keySet()));
        facts.values().forEach(fact -> checkReferences(template, fact, columns.keySet()));
        return new Metadata.Template(
                file,
                rowId.map(Metadata.Written::text).orElse(""),
                new LinkedHashSet<>(columns.keySet()),
                comments,
                facts);
    }

    private static Map<String, Metadata.Written> dimensions(JsonMembers owner) {
        return owner.has("dimensions")
                ? owner.object("dimensions").map(JsonMembers::texts).orElse(Map.of())
                : Map.of();
    }

    /** Every {@code $column} must name a column. */
    private static void checkReferences(JsonMembers template, Metadata.FactColumn fact, Set<String> columns) {
        fact.dimensions().values().forEach(value -> checkReference(template, value, columns));
        checkReference(template, fact.decimals(), columns);
    }

    private static void checkReference(JsonMembers template, Metadata.Written value, Set<String> columns) {
        if (value.text().startsWith("$")) {
            checkColumn(template, value, value.text().substring(1), columns);
        }
    }

    private static void checkColumn(JsonMembers template, Metadata.Written at, String column, Set<String> columns) {
        if (!columns.contains(column)) {
            template.problem(at, "\"" + at.text() + "\" names a column that the template does not have.");
        }
    }
}
