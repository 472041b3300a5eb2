package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tanshin.fact.Labels;
import tanshin.report.Cell;
import tanshin.report.Column;
import tanshin.report.Row;
import tanshin.report.Table;

/** What is to be read under a table: its notes, and why figures are missing, in both languages. */
final class TableNotes {

    private TableNotes() {}

    /** The notes, one a line. */
    static List<String> of(Table table, Phrases phrases) {
        List<String> lines = new ArrayList<>();
        for (Labels note : table.notes()) {
            lines.add(note.in(Phrases.FIRST));
            if (!note.in(Phrases.SECOND).equals(note.in(Phrases.FIRST))) {
                lines.add(note.in(Phrases.SECOND));
            }
        }
        Phrases.LANGUAGES.forEach(
                language -> lines.addAll(missing(table, phrases.get("missing").in(language), language)));
        return List.copyOf(lines);
    }

    /** One line for each reason and the columns that it concerns, naming the rows. */
    private static List<String> missing(Table table, String phrase, String language) {
        Map<Gaps, List<String>> rowsByGaps = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Map<String, List<String>> columnsByReason = new LinkedHashMap<>();
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column) instanceof Cell.Missing missing) {
                    columnsByReason
                            .computeIfAbsent(missing.reason().in(language), any -> new ArrayList<>())
                            .add(heading(table.columns().get(column), language));
                }
            }
            columnsByReason.forEach((reason, columns) -> rowsByGaps
                    .computeIfAbsent(new Gaps(columns, reason), any -> new ArrayList<>())
                    .add(row.label().in(language)));
        }
        return rowsByGaps.entrySet().stream()
                .map(gaps -> phrase.replace("{row}", String.join("; ", gaps.getValue()))
                        .replace("{columns}", String.join("; ", gaps.getKey().columns()))
                        .replace("{reason}", gaps.getKey().reason()))
                .toList();
    }

    private record Gaps(List<String> columns, String reason) {}

    private static String heading(Column column, String language) {
        return column.headings().stream()
                .map(heading -> heading.in(language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }
}
