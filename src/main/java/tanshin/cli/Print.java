package tanshin.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.oim.CsvText;
import tanshin.oim.JsonText;
import tanshin.report.FactRow;

/** Prints lists to standard output. */
final class Print {

    private static final List<String> SHOWN =
            List.of("id", "concept", "measure", "members", "start", "end", "unit", "value", "printed");

    private Print() {}

    static void csv(List<FactRow> rows, String language) {
        List<List<String>> cells =
                rows.parallelStream().map(row -> row.cells(language)).toList();
        System.out.print(CsvText.of(FactRow.COLUMNS, cells));
    }

    static void json(List<FactRow> rows, String language) {
        List<Object> facts = new ArrayList<>();
        for (FactRow row : rows) {
            Map<String, Object> fact = new LinkedHashMap<>();
            List<String> cells = row.cells(language);
            for (int at = 0; at < FactRow.COLUMNS.size(); at++) {
                Optional<BigDecimal> number = row.number(FactRow.COLUMNS.get(at));
                fact.put(FactRow.COLUMNS.get(at), number.isPresent() ? number.get() : cells.get(at));
            }
            facts.add(fact);
        }
        System.out.print(JsonText.of(facts));
    }

    static void table(List<FactRow> rows, String language) {
        List<List<String>> cells = new ArrayList<>();
        for (FactRow row : rows) {
            List<String> all = row.cells(language);
            cells.add(SHOWN.stream()
                    .map(column -> all.get(FactRow.COLUMNS.indexOf(column)))
                    .toList());
        }
        columns(SHOWN, cells, List.of("value"));
        System.out.println(rows.size() + (rows.size() == 1 ? " fact" : " facts"));
    }

    /** Columns side by side, those named aligned to the right. */
    static void columns(List<String> header, List<List<String>> rows, List<String> rightAligned) {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = Math.max(
                    width(header.get(column)),
                    rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0));
        }
        StringBuilder text = new StringBuilder();
        line(text, header, widths, header, rightAligned);
        rows.forEach(row -> line(text, row, widths, header, rightAligned));
        System.out.print(text);
    }

    private static void line(
            StringBuilder text, List<String> cells, int[] widths, List<String> header, List<String> rightAligned) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String gap = " ".repeat(widths[column] - width(cells.get(column)));
            boolean right = rightAligned.contains(header.get(column));
            line.append(right ? gap + cells.get(column) : cells.get(column) + gap)
                    .append("  ");
        }
        text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }

    /** Cells that a text takes on a terminal: two for a wide character. */
    static int width(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
