package tanshin.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tanshin.fact.Labels;
import tanshin.fact.ReportingPeriod;
import tanshin.pack.ExportContents;
import tanshin.pack.ExportFormat;
import tanshin.render.xhtml.XhtmlRenderer;
import tanshin.report.PeriodFacts;

/** The files of an export format for a period, in one archive. */
final class ExportArchive {

    /** Entries carry a fixed time, so that the same data gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ExportFormat format;
    private final ReportingPeriod period;

    private ExportArchive(ExportFormat format, ReportingPeriod period) {
        this.format = format;
        this.period = period;
    }

    /** One for each format. */
    static List<ExportArchive> of(ReportingPeriod period) {
        return Stream.of(ExportFormat.values())
                .filter(format -> format.existsFor(period))
                .map(format -> new ExportArchive(format, period))
                .toList();
    }

    /** The one of this name. */
    static Optional<ExportArchive> named(String file, ReportingPeriod period) {
        return of(period).stream()
                .filter(archive -> archive.file().equals(file))
                .findFirst();
    }

    String file() {
        return period.code() + "-" + format.code() + ".zip";
    }

    Map<String, Object> json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file());
        object.put("format", "zip");
        object.put("language", "");
        object.put("export", format.code());
        object.put("title", Labels.same(String.join(", ", format.files())).texts());
        return object;
    }

    /** Every fact of the period, reported and derived. */
    Reply make(Known known, LocalDate asOf) {
        ExportContents contents = new ExportContents(
                known.workspace().exports(),
                List.of(format),
                PeriodFacts.Kind.ALL,
                new XhtmlRenderer(known.workspace()::stylesheet)::renderInline);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (ExportContents.Export export : contents.of(period, asOf)) {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                export.content().to(one);
                ZipEntry entry = new ZipEntry(export.name());
                entry.setTimeLocal(TIME);
                archive.putNextEntry(entry);
                one.writeTo(archive);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file(), e);
        }
        return new Reply(200, "application/zip", bytes.toByteArray(), Optional.of(file()));
    }
}
