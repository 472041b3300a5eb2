package tanshin.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that holds a report, or a part of one.
 *
 * @param name as messages call it
 * @param address where references in it are relative to
 */
record Source(String name, String address, Opener opener) {

    /** Opens it once more. */
    interface Opener {
        InputStream open() throws IOException;
    }
}
