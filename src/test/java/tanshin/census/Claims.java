package tanshin.census;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads what a filing says about the tokens of its source text. */
final class Claims {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Files of a filing that hold no facts. */
    private static final List<String> ASIDE = List.of("unresolved.csv", "excluded.csv", "lost.csv");

    private Claims() {}

    /** All claims: the rows of the tables, of {@code unresolved.csv} and of {@code excluded.csv}. */
    static List<Claim> of(Path filing) {
        List<Claim> claims = new ArrayList<>();
        for (Path table : tables(filing)) {
            rows(table).forEach(row -> claims.add(fact(table, row)));
        }
        aside(filing, "unresolved.csv", Claim.Kind.UNRESOLVED, claims);
        aside(filing, "excluded.csv", Claim.Kind.EXCLUDED, claims);
        return claims;
    }

    static List<Path> tables(Path filing) {
        try (Stream<Path> files = Files.list(filing)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !ASIDE.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Claim fact(Path table, CSVRecord row) {
        String place = table.getFileName() + " " + row.get("id").replaceFirst("(?<=\\d)[a-z]$", "");
        return new Claim(
                Integer.parseInt(row.get("line")),
                row.get("printed"),
                Claim.Kind.FACT,
                place,
                row.isMapped("damage") && !row.get("damage").isEmpty());
    }

    private static void aside(Path filing, String file, Claim.Kind kind, List<Claim> claims) {
        Path path = filing.resolve(file);
        if (Files.exists(path)) {
            rows(path)
                    .forEach(row -> claims.add(new Claim(
                            Integer.parseInt(row.get("line")), row.get("token"), kind, row.get("reason"), false)));
        }
    }

    static List<CSVRecord> rows(Path file) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
