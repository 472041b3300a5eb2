package tanshin.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tanshin.fact.ReportingPeriod;
import tanshin.pack.ExportContents;
import tanshin.pack.ExportFormat;
import tanshin.pack.Exports;
import tanshin.render.xhtml.XhtmlRenderer;
import tanshin.report.PeriodFacts;

/** Makes the files of export formats for a period, in the draft of its folder. */
final class ExportFiles {

    private final ExportContents contents;

    ExportFiles(Exports exports, List<ExportFormat> formats, PeriodFacts.Kind kind) {
        this.contents =
                new ExportContents(exports, formats, kind, new XhtmlRenderer(exports::stylesheet)::renderInline);
    }

    /** How many files there are for a period. */
    int count() {
        return contents.count();
    }

    /** The files of a period, in the order of the formats; those of XBRL after the taxonomy that they refer to. */
    List<Documents.Made> make(ReportingPeriod period, LocalDate asOf, OutputFolder.Draft draft, Progress progress)
            throws IOException {
        List<Documents.Made> made = new ArrayList<>();
        for (ExportContents.Export export : contents.of(period, asOf)) {
            made.add(file(draft, export));
            progress.step(period.code() + " " + export.name());
        }
        return made;
    }

    private static Documents.Made file(OutputFolder.Draft draft, ExportContents.Export export) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.file(export.name())))) {
            export.content().to(out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Documents.Made(draft.place(export.name()), Files.size(draft.file(export.name())), seconds);
    }
}
