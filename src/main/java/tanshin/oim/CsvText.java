package tanshin.oim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV (RFC 4180). */
public final class CsvText {

    /** Rows that are put into words at once; several such parts side by side. */
    private static final int CHUNK = 1000;

    private CsvText() {}

    /** A header line and a line for each row. */
    public static String of(List<String> header, List<List<String>> rows) {
        int chunks = (rows.size() + CHUNK - 1) / CHUNK;
        List<String> texts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> lines(rows.subList(chunk * CHUNK, Math.min((chunk + 1) * CHUNK, rows.size()))))
                .toList();
        return lines(List.of(header)) + String.join("", texts);
    }

    private static String lines(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be written", e);
        }
        return text.toString();
    }
}
