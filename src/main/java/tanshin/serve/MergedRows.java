package tanshin.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import tanshin.report.Cell;
import tanshin.report.Row;
import tanshin.report.Table;

/** The rows of one table for several periods, which need not be the same: a classification may have changed between them. */
final class MergedRows {

    private final List<Map<String, Row>> tables;
    private final List<String> keys = new ArrayList<>();
    private final List<Cell> blanks;

    MergedRows(List<Table> tables) {
        this.tables = tables.stream().map(MergedRows::byKey).toList();
        this.tables.forEach(this::add);
        this.blanks = tables.get(0).columns().stream()
                .<Cell>map(column -> new Cell.Blank())
                .toList();
    }

    /**
     * A row.
     *
     * @param id the same whatever the periods are
     * @param cells for each period those of its columns; blank where the period has no such row
     */
    record Merged(String id, Row like, List<List<Cell>> cells) {}

    /** Every row of any period once, each after the one that it follows in its own. */
    List<Merged> all() {
        return keys.stream().map(this::merged).toList();
    }

    private Merged merged(String key) {
        Row like = tables.stream()
                .flatMap(rows -> Optional.ofNullable(rows.get(key)).stream())
                .findFirst()
                .orElseThrow();
        return new Merged(
                id(key),
                like,
                tables.stream()
                        .map(rows -> Optional.ofNullable(rows.get(key))
                                .map(Row::cells)
                                .orElse(blanks))
                        .toList());
    }

    private void add(Map<String, Row> rows) {
        int before = -1;
        for (String key : rows.keySet()) {
            int at = keys.indexOf(key);
            before = at >= 0 ? at : before + 1;
            if (at < 0) {
                keys.add(before, key);
            }
        }
    }

    /** Rows by the labels that lead to them; those that these do not tell apart are numbered. */
    private static Map<String, Row> byKey(Table table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> path = new ArrayList<>();
        for (Row row : table.rows()) {
            while (path.size() > row.depth()) {
                path.remove(path.size() - 1);
            }
            path.add(row.label().in("en"));
            String labels = String.join("\n", path);
            rows.put(labels + "\n" + seen.merge(labels, 1, Integer::sum), row);
        }
        return rows;
    }

    private static String id(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
