package tanshin.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tanshin.report.Renderer;
import tanshin.report.Report;

/**
 * Prints a report as an investor fact sheet: two filled pages wherever its blocks fit on them. It never drops a character: one
 * that the fonts lack is an error.
 */
public final class PdfRenderer implements Renderer {

    /** The fonts are read once, when the first sheet is printed. */
    private static final class Shipped {
        private static final Faces FACES = Faces.load();
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void render(Report report, String language, OutputStream out) throws IOException {
        new Archive(report, language).write(pages(report, language), out);
    }

    static List<Page> pages(Report report, String language) {
        return new FactSheet(report, language, Shipped.FACES).pages();
    }
}
