package tanshin.cli;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        print(List.of(CsvText.of(FactRow.COLUMNS, cells).getBytes(StandardCharsets.UTF_8)));
    }

    /** Much text at once, as bytes: standard output would take it apart. */
    private static void print(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(
                parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::writeBytes);
        System.out.write(all.toByteArray(), 0, all.size());
        System.out.flush();
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
        List<Integer> places = SHOWN.stream().map(FactRow.COLUMNS::indexOf).toList();
        List<List<String>> cells = rows.parallelStream()
                .map(row -> row.cells(language))
                .map(all -> places.stream().map(all::get).toList())
                .toList();
        columns(SHOWN, cells, List.of("value"));
        System.out.println(rows.size() + (rows.size() == 1 ? " fact" : " facts"));
    }

    /** Columns side by side, those named aligned to the right. */
    static void columns(List<String> header, List<List<String>> rows, List<String> rightAligned) {
        int[] widths = header.stream().mapToInt(Print::width).toArray();
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        boolean[] right = new boolean[widths.length];
        for (int column = 0; column < widths.length; column++) {
            right[column] = rightAligned.contains(header.get(column));
        }
        List<byte[]> lines = Stream.concat(Stream.of(header), rows.stream())
                .parallel()
                .map(row -> line(row, widths, right).getBytes(StandardCharsets.UTF_8))
                .toList();
        print(lines);
    }

    private static String line(List<String> cells, int[] widths, boolean[] right) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            int gap = widths[column] - width(cell);
            text.append(" ".repeat(right[column] ? gap : 0)).append(cell);
            last = cell.isEmpty() ? last : text.length();
            text.append(" ".repeat(right[column] ? 2 : gap + 2));
        }
        text.setLength(last);
        return text.append(System.lineSeparator()).toString();
    }

    /** Cells that a text takes on a terminal: two for a wide character. */
    static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            width += character < 0x2E80 ? 1 : Character.isLowSurrogate(character) ? 0 : 2;
        }
        return width;
    }
}
