package tanshin.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.report.Row;

/**
 * A table of the explorer, filled.
 *
 * @param unit of its amounts, in words; a cell in another unit says so itself
 * @param measure what stands beside the figures; empty where nothing does
 */
record ExploredTable(Labels title, Labels unit, List<Heading> periods, Labels measure, List<Line> rows) {

    /** A period over its columns. */
    record Heading(String code, Labels label) {}

    /**
     * A row.
     *
     * @param id the same in every table that has the row
     * @param cells for each period the figure and, where a measure is asked for, the measure
     */
    record Line(
            String id,
            Labels label,
            String definition,
            int depth,
            Row.Emphasis emphasis,
            List<List<CellJson.Shown>> cells) {}

    Map<String, Object> json() {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("title", title.texts());
        table.put("unit", unit.texts());
        table.put("measure", measure.texts());
        table.put(
                "periods",
                periods.stream()
                        .map(period -> JsonObject.of(
                                "code", period.code(), "label", period.label().texts()))
                        .toList());
        table.put("rows", rows.stream().map(this::json).toList());
        return table;
    }

    /** Numbers in the unit itself, not as they are shown. */
    Reply csv(String file, String language) {
        List<String> header = new ArrayList<>(List.of("depth", "row", "label"));
        for (Heading period : periods) {
            header.add(period.code());
            header.add(period.code() + " origin");
            if (!measure.in(language).isEmpty()) {
                header.add(period.code() + " " + measure.in(language));
            }
        }
        List<List<String>> lines =
                rows.stream().map(row -> cells(row, language)).toList();
        return Reply.csv(file, header, lines);
    }

    private Map<String, Object> json(Line row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", row.id());
        object.put("label", row.label().texts());
        if (!row.definition().isEmpty()) {
            object.put("definition", row.definition());
        }
        object.put("depth", row.depth());
        object.put("emphasis", row.emphasis().name());
        object.put(
                "cells",
                row.cells().stream()
                        .map(both -> both.stream().map(CellJson.Shown::json).toList())
                        .toList());
        return object;
    }

    private static List<String> cells(Line row, String language) {
        return Stream.concat(
                        Stream.of(
                                Integer.toString(row.depth()),
                                row.id(),
                                row.label().in(language)),
                        row.cells().stream().flatMap(ExploredTable::cells))
                .toList();
    }

    private static Stream<String> cells(List<CellJson.Shown> both) {
        Stream<String> figure =
                Stream.of(both.get(0).value().orElse(""), both.get(0).state());
        Optional<CellJson.Shown> beside = both.size() > 1 ? Optional.of(both.get(1)) : Optional.empty();
        return Stream.concat(figure, beside.map(shown -> shown.value().orElse("")).stream());
    }
}
