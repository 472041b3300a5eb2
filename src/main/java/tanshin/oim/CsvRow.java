package tanshin.oim;

import org.apache.commons.csv.CSVRecord;
import tanshin.fact.InputProblem;
import tanshin.file.Place;

/** A row of a CSV file that knows where it stands. */
record CsvRow(String file, String text, CsvHeader header, CSVRecord record) {

    boolean has(String column) {
        return header.at(column) >= 0;
    }

    /** The cell under a heading; empty text if there is none. */
    String cell(String column) {
        int index = header.at(column);
        return index < 0 ? "" : record.get(index);
    }

    /** A problem with the cell under a heading. */
    InputProblem problem(String column, String message) {
        int index = header.at(column);
        if (index < 0) {
            return problem(message);
        }
        return problem(index, message);
    }

    /** A problem with the cell at a place, counted from 0. */
    InputProblem problem(int index, String message) {
        Place place = Place.of(text, cellStart(text, start(), index));
        return new InputProblem(file, place.line(), place.column(), message);
    }

    /** A problem with the row as a whole, told where it begins. */
    InputProblem problem(String message) {
        return problem(0, message);
    }

    /** The line that the row begins on, counted from 1. */
    int line() {
        return Place.of(text, start()).line();
    }

    private int start() {
        return (int) record.getCharacterPosition();
    }

    /** Where a cell of the row that begins at an offset begins in the text, its quotation mark included. */
    static int cellStart(String text, int row, int index) {
        int at = row;
        boolean quoted = false;
        for (int cell = 0; cell < index; at++) {
            char character = text.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cell++;
            }
        }
        return at;
    }
}
