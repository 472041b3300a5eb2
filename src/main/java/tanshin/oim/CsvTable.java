package tanshin.oim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tanshin.fact.InputProblem;
import tanshin.file.Place;

/**
 * A CSV file (RFC 4180): the first line names the columns, every other has a cell for each. Empty lines are passed over.
 *
 * @param rows those that can be read
 */
record CsvTable(List<String> header, List<CsvRow> rows) {

    /** Reads a text; what is wrong becomes a problem at its place. */
    static CsvTable read(String text, String file, List<InputProblem> problems) {
        List<String> header = new ArrayList<>();
        List<CsvRow> rows = new ArrayList<>();
        CsvHeader columns = new CsvHeader(header);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                if (header.isEmpty()) {
                    record.forEach(header::add);
                    columns = new CsvHeader(header);
                } else if (record.size() > 1 || !record.get(0).isEmpty()) {
                    row(new CsvRow(file, text, columns, record), problems).ifPresent(rows::add);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(brokenQuote(text, file));
        }
        checkHeader(header, text, file, problems);
        return otherSeparator(header) ? new CsvTable(List.of(), List.of()) : new CsvTable(header, rows);
    }

    private static Optional<CsvRow> row(CsvRow row, List<InputProblem> problems) {
        int cells = row.record().size();
        int named = row.header().names().size();
        if (cells == named) {
            return Optional.of(row);
        }
        problems.add(row.problem(
                Math.min(named, cells - 1),
                "The row has " + cells + (cells == 1 ? " cell" : " cells") + ", but the header has " + named
                        + (cells > named ? "; quote a cell that holds a comma." : "; add the commas of empty cells.")));
        return Optional.empty();
    }

    private static void checkHeader(List<String> header, String text, String file, List<InputProblem> problems) {
        if (header.isEmpty()) {
            problems.add(new InputProblem(file, 1, 1, "The file is empty; its first line must name the columns."));
        }
        if (otherSeparator(header)) {
            problems.add(new InputProblem(
                    file, 1, 1, "The cells are separated by semicolons or tabs; CSV has commas (RFC 4180)."));
        }
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (int index = 0; index < header.size(); index++) {
            String column = header.get(index);
            if (!seen.add(column) && told.add(column)) {
                problems.add(heading(index, text, file, "The header names the column \"" + column + "\" twice."));
            }
        }
    }

    /** A problem with a cell of the header, counted from 0. */
    static InputProblem heading(int index, String text, String file, String message) {
        return at(CsvRow.cellStart(text, 0, index), text, file, message);
    }

    private static boolean otherSeparator(List<String> header) {
        return header.size() == 1 && header.get(0).matches(".*[;\t].*");
    }

    /** What keeps a text from being CSV is always a quotation mark: one never closed, or one with text behind it. */
    private static InputProblem brokenQuote(String text, String file) {
        int opening = -1;
        boolean cellBegins = true;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (opening < 0) {
                opening = character == '"' && cellBegins ? at : -1;
                cellBegins = character == ',' || character == '\n' || character == '\r';
            } else if (character == '"') {
                char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
                if (next == '"') {
                    at++;
                } else if (next == ',' || next == '\n' || next == '\r') {
                    opening = -1;
                    cellBegins = false;
                } else {
                    return at(
                            at,
                            text,
                            file,
                            "A quotation mark ends the cell here, but text follows; double it to write one in a cell.");
                }
            }
        }
        return at(
                Math.max(opening, 0),
                text,
                file,
                "A quotation mark opens here and is never closed; close it, or delete it.");
    }

    private static InputProblem at(int offset, String text, String file, String message) {
        Place place = Place.of(text, offset);
        return new InputProblem(file, place.line(), place.column(), message);
    }
}
