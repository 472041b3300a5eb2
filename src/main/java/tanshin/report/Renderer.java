package tanshin.report;

import java.io.IOException;
import java.io.OutputStream;

/** Prints a report in one file format. The same report gives the same bytes. */
public interface Renderer {

    /** The file format's name and file ending: {@code xlsx}. */
    String format();

    /**
     * Writes the document.
     *
     * @param language the language tag of its words; ignored by a format that shows all
     */
    void render(Report report, String language, OutputStream out) throws IOException;
}
