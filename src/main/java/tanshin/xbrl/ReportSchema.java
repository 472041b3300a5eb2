package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tanshin.taxonomy.Calculation;

/**
 * The schema of a report, which stands beside it, as listed companies file one with each report: it brings the published
 * schemas and the calculations of the report with it. A report of the Open Information Model cannot refer to a linkbase itself.
 */
public final class ReportSchema {

    private final Vocabulary vocabulary;

    public ReportSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Writes the schema, and leaves the stream open.
     *
     * @param report a name for the report: it ends the schema's namespace
     * @param calculations the file of the calculations, in the same folder
     */
    public void write(String report, String calculations, OutputStream out) throws IOException {
        Namespaces namespaces = vocabulary.namespaces();
        new Schema(vocabulary)
                .writeWith(
                        out,
                        namespaces.base() + "report/" + report,
                        namespaces.base(),
                        List.of(new Schema.LinkbaseFile("calculation", calculations)));
    }

    /** Writes the calculations of the report, and leaves the stream open. */
    public void writeCalculations(List<Calculation> calculations, OutputStream out) throws IOException {
        new Linkbases(vocabulary).calculation(out, vocabulary.namespaces().base(), calculations);
    }
}
