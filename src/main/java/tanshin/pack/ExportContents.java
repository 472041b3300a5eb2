package tanshin.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tanshin.fact.Fact;
import tanshin.fact.ReportingPeriod;
import tanshin.oim.CsvReport;
import tanshin.oim.JsonReport;
import tanshin.rdf.GraphFiles;
import tanshin.report.PeriodFacts;
import tanshin.report.Report;
import tanshin.xbrl.InlineTags;
import tanshin.xbrl.Instance;
import tanshin.xbrl.PageTags;
import tanshin.xbrl.ReportSchema;
import tanshin.xbrl.TaxonomyPackage;
import tanshin.xbrl.TdnetGeneration;
import tanshin.xbrl.TdnetInstance;
import tanshin.xbrl.TdnetSchema;
import tanshin.xbrl.TdnetSummary;
import tanshin.xbrl.TdnetTags;
import tanshin.xbrl.Vocabulary;

/** The files of export formats for a period, each ready to be written. */
public final class ExportContents {

    private static final String FILED_IN = "ja";
    private static final List<String> LANGUAGES = List.of("en", "ja");

    private final Exports exports;
    private final List<ExportFormat> formats;
    private final PeriodFacts.Kind kind;
    private final Pages pages;

    /**
     * For some formats.
     *
     * @param pages what writes pages
     */
    public ExportContents(Exports exports, List<ExportFormat> formats, PeriodFacts.Kind kind, Pages pages) {
        this.exports = exports;
        this.pages = pages;
        this.formats = formats.stream().distinct().toList();
        this.kind = kind;
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a report as a page whose figures are facts. This room knows no file format of documents. */
    @FunctionalInterface
    public interface Pages {
        void write(Report report, String language, PageTags tags, OutputStream out) throws IOException;
    }

    /** A file that can be written. */
    public record Export(String name, Content content) {}

    /** How many files there are for a period. */
    public int count() {
        return formats.stream().mapToInt(format -> format.files().size()).sum()
                + (xbrl() ? 1 : 0)
                + (refersToSchema() ? 2 : 0);
    }

    private boolean refersToSchema() {
        return formats.stream().anyMatch(ExportFormat::refersToSchema);
    }

    private boolean xbrl() {
        return formats.stream().anyMatch(ExportFormat::xbrl);
    }

    /** The files of a period, in the order of the formats; those of XBRL after the taxonomy that they refer to. */
    public List<Export> of(ReportingPeriod period, LocalDate asOf) {
        List<Export> files = new ArrayList<>();
        if (xbrl()) {
            xbrl(period, asOf, files);
        }
        if (formats.contains(ExportFormat.TDNET)) {
            tdnet(period, asOf, files);
        }
        graphs(period, asOf, files);
        return files;
    }

    private void xbrl(ReportingPeriod period, LocalDate asOf, List<Export> files) {
        List<Fact> facts = exports.facts(period, asOf, kind);
        Vocabulary vocabulary = exports.vocabulary();
        files.add(new Export(ExportFormat.TAXONOMY, out -> new TaxonomyPackage(vocabulary).write(out)));
        ReportSchema schema = new ReportSchema(vocabulary);
        if (refersToSchema()) {
            files.add(new Export(
                    ExportFormat.SCHEMA, out -> schema.write(period.code(), ExportFormat.CALCULATIONS, out)));
            files.add(new Export(
                    ExportFormat.CALCULATIONS,
                    out -> schema.writeCalculations(exports.calculations(facts, asOf), out)));
        }
        for (ExportFormat format : formats) {
            List<String> names = format.files();
            switch (format) {
                case XBRL ->
                    files.add(new Export(
                            names.get(0), out -> new Instance(vocabulary, ExportFormat.SCHEMA).write(facts, out)));
                case XBRL_JSON ->
                    files.add(new Export(
                            names.get(0),
                            out -> new JsonReport(exports.taxonomy(), ExportFormat.SCHEMA).write(facts, out)));
                case XBRL_CSV -> {
                    CsvReport report = new CsvReport(exports.taxonomy(), ExportFormat.SCHEMA, facts);
                    files.add(new Export(names.get(0), out -> report.writeMetadata(names.get(1), out)));
                    files.add(new Export(names.get(1), report::writeTable));
                }
                case IXBRL -> exports.pages(period, asOf).forEach(page -> page(page, facts, schema, asOf, files));
                default -> {}
            }
        }
    }

    /**
     * A page in each language, then its schema and the calculations that hold of what the pages state: they are to be written
     * in this order.
     */
    private void page(Report page, List<Fact> facts, ReportSchema schema, LocalDate asOf, List<Export> files) {
        String file = page.definition().fileName();
        Set<Fact> stated = new LinkedHashSet<>();
        for (String language : LANGUAGES) {
            files.add(new Export(file + "." + language + ".ixbrl.html", out -> {
                InlineTags tags = new InlineTags(exports.vocabulary(), file + ".xsd", facts, kind);
                pages.write(page, language, tags, out);
                stated.addAll(tags.tagged());
            }));
        }
        String calculations = file + "-calculation.xml";
        String report = page.period().code() + "/" + file;
        files.add(new Export(file + ".xsd", out -> schema.write(report, calculations, out)));
        files.add(new Export(
                calculations, out -> schema.writeCalculations(exports.calculations(List.copyOf(stated), asOf), out)));
    }

    /** Each summary in the exchange's former and in its current elements. */
    private void tdnet(ReportingPeriod period, LocalDate asOf, List<Export> files) {
        for (TdnetSummary summary : exports.tdnet(period, asOf, kind)) {
            TdnetInstance former = new TdnetInstance(summary);
            files.add(new Export(former.file(), former::write));
            TdnetTags current = new TdnetTags(summary);
            TdnetSchema formerSchema = new TdnetSchema(summary, TdnetGeneration.FORMER);
            TdnetSchema currentSchema = new TdnetSchema(summary, TdnetGeneration.CURRENT);
            files.add(new Export(formerSchema.file(), formerSchema::write));
            files.add(new Export(
                    current.file(), out -> pages.write(summary.page(), FILED_IN, new TdnetTags(summary), out)));
            files.add(new Export(currentSchema.file(), currentSchema::write));
        }
    }

    private void graphs(ReportingPeriod period, LocalDate asOf, List<Export> files) {
        List<ExportFormat> wanted =
                formats.stream().filter(format -> format.graph().isPresent()).toList();
        if (!wanted.isEmpty()) {
            GraphFiles graphs = exports.graphs(period, asOf, kind);
            for (ExportFormat format : wanted) {
                files.add(new Export(
                        format.files().get(0),
                        out -> graphs.write(format.graph().orElseThrow(), out)));
            }
        }
    }
}
