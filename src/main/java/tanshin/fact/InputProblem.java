package tanshin.fact;

import java.util.Comparator;

/**
 * Something in a file that cannot be read, or names what nobody knows: bad input, as opposed to figures that contradict
 * each other.
 *
 * @param file as the user knows it
 * @param line counted from 1; 0 where the problem is the whole file's
 * @param column counted from 1; 0 where it is the whole line's
 * @param message one sentence: what is wrong and what to do
 */
public record InputProblem(String file, int line, int column, String message) implements Comparable<InputProblem> {

    private static final Comparator<InputProblem> ORDER = Comparator.comparing(InputProblem::file)
            .thenComparingInt(InputProblem::line)
            .thenComparingInt(InputProblem::column)
            .thenComparing(InputProblem::message);

    /** {@code file:line:column: message}, without the numbers that are not known. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "") + ": " + message;
    }

    @Override
    public int compareTo(InputProblem other) {
        return ORDER.compare(this, other);
    }
}
