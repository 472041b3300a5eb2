package tanshin.intake.model;

import tanshin.fact.InputProblem;

/**
 * A place in a file that is read.
 *
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param column counted from 1; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    public InputProblem problem(String message) {
        return new InputProblem(file, line, column, message);
    }
}
