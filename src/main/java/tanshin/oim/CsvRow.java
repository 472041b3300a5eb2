package tanshin.oim;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import tanshin.fact.InputProblem;

/**
 * A row of a CSV file that knows where it stands.
 *
 * @param line the line that it begins on, counted from 1
 */
record CsvRow(String file, int line, List<String> header, CSVRecord record) {

    /** The cell under a heading; empty text if there is none. */
    String cell(String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : record.get(index);
    }

    /** A problem with the cell under a heading. */
    InputProblem problem(String column, String message) {
        int index = header.indexOf(column);
        return problem(index < 0 ? 0 : columnOf(index), message);
    }

    InputProblem problem(int column, String message) {
        return new InputProblem(file, line, column, message);
    }

    /** Where the cell begins in its line, counted from 1, quotes included. */
    private int columnOf(int index) {
        int column = 1;
        for (int before = 0; before < index; before++) {
            String cell = record.get(before);
            boolean quoted = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
            column += cell.length() + 1;
            if (quoted) {
                column += 2
                        + (int) cell.chars()
                                .filter(character -> character == '"')
                                .count();
            }
        }
        return column;
    }
}
