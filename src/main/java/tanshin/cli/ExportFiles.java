package tanshin.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tanshin.fact.Fact;
import tanshin.fact.ReportingPeriod;
import tanshin.oim.CsvReport;
import tanshin.oim.JsonReport;
import tanshin.pack.Exports;
import tanshin.rdf.GraphFiles;
import tanshin.report.PeriodFacts;
import tanshin.xbrl.Instance;
import tanshin.xbrl.ReportSchema;
import tanshin.xbrl.TaxonomyPackage;
import tanshin.xbrl.Vocabulary;

/** Makes the files of export formats for a period, in the draft of its folder. */
final class ExportFiles {

    private final Exports exports;
    private final List<ExportFormat> formats;
    private final PeriodFacts.Kind kind;

    ExportFiles(Exports exports, List<ExportFormat> formats, PeriodFacts.Kind kind) {
        this.exports = exports;
        this.formats = formats.stream().distinct().toList();
        this.kind = kind;
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** How many files there are for a period. */
    int count() {
        return formats.stream().mapToInt(format -> format.files().size()).sum() + (xbrl() ? 3 : 0);
    }

    private boolean xbrl() {
        return formats.stream().anyMatch(ExportFormat::xbrl);
    }

    /** The files of a period, in the order of the formats; those of XBRL after the taxonomy that they refer to. */
    List<Documents.Made> make(ReportingPeriod period, LocalDate asOf, OutputFolder.Draft draft, Progress progress)
            throws IOException {
        List<Documents.Made> made = new ArrayList<>();
        if (xbrl()) {
            xbrl(period, asOf, draft, made);
        }
        graphs(period, asOf, draft, made);
        made.forEach(file -> progress.step(period.code() + " " + file.file().getFileName()));
        return made;
    }

    private void xbrl(ReportingPeriod period, LocalDate asOf, OutputFolder.Draft draft, List<Documents.Made> made)
            throws IOException {
        List<Fact> facts = exports.facts(period, asOf, kind);
        Vocabulary vocabulary = exports.vocabulary();
        made.add(file(draft, ExportFormat.TAXONOMY, out -> new TaxonomyPackage(vocabulary).write(out)));
        ReportSchema schema = new ReportSchema(vocabulary);
        made.add(file(draft, ExportFormat.SCHEMA, out -> schema.write(period.code(), ExportFormat.CALCULATIONS, out)));
        made.add(file(
                draft,
                ExportFormat.CALCULATIONS,
                out -> schema.writeCalculations(exports.calculations(facts, asOf), out)));
        for (ExportFormat format : formats) {
            List<String> names = format.files();
            switch (format) {
                case XBRL ->
                    made.add(file(
                            draft,
                            names.get(0),
                            out -> new Instance(vocabulary, ExportFormat.SCHEMA).write(facts, out)));
                case XBRL_JSON ->
                    made.add(file(
                            draft,
                            names.get(0),
                            out -> new JsonReport(exports.taxonomy(), ExportFormat.SCHEMA).write(facts, out)));
                case XBRL_CSV -> {
                    CsvReport report = new CsvReport(exports.taxonomy(), ExportFormat.SCHEMA, facts);
                    made.add(file(draft, names.get(0), out -> report.writeMetadata(names.get(1), out)));
                    made.add(file(draft, names.get(1), report::writeTable));
                }
                default -> {}
            }
        }
    }

    private void graphs(ReportingPeriod period, LocalDate asOf, OutputFolder.Draft draft, List<Documents.Made> made)
            throws IOException {
        List<ExportFormat> wanted =
                formats.stream().filter(format -> format.graph().isPresent()).toList();
        if (!wanted.isEmpty()) {
            GraphFiles graphs = exports.graphs(period, asOf, kind);
            for (ExportFormat format : wanted) {
                made.add(file(
                        draft,
                        format.files().get(0),
                        out -> graphs.write(format.graph().orElseThrow(), out)));
            }
        }
    }

    private static Documents.Made file(OutputFolder.Draft draft, String name, Content content) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.file(name)))) {
            content.to(out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Documents.Made(draft.place(name), Files.size(draft.file(name)), seconds);
    }
}
