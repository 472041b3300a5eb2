package tanshin.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import tanshin.fact.BadInputException;
import tanshin.file.Reason;

/**
 * What a user is told when something fails: bad input as it is, a failure of the machine in one sentence. Anything else is a
 * defect of ours. Where in the program it happened is shown to those who ask for it.
 */
final class Failures {

    /** The environment variable by which one asks. */
    private static final String TRACE = "TANSHIN_TRACE";

    private Failures() {}

    /** Tells it on standard error, and gives the exit code. */
    static int told(Throwable failure) {
        if (Interruption.hasBegun()) {
            return Main.FAILED; // what fails now fails because everything is being cleared away
        }
        PrintStream err = System.err;
        int code = Main.FAILED;
        if (failure instanceof BadInputException bad) {
            bad.problems().forEach(problem -> err.println("tanshin: " + problem));
            code = Main.BAD_INPUT;
        } else {
            err.println("tanshin: " + sentence(failure));
        }
        if (System.getenv(TRACE) != null) {
            failure.printStackTrace(err);
        }
        return code;
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof IOException io) {
            return "The machine failed: " + Reason.sentence(io);
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return "The machine failed: " + Reason.sentence(unchecked.getCause());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return "The machine failed: its memory is not enough; JAVA_TOOL_OPTIONS=-Xmx4g allows four gigabytes.";
            }
        }
        return "This is a defect of the program (" + failure + "). Please report it, with what " + TRACE
                + "=1 in the environment shows.";
    }
}
