package tanshin.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.oim.JsonText;
import tanshin.pack.ExportFormat;
import tanshin.pack.Workspace;
import tanshin.render.pdf.PdfRenderer;
import tanshin.render.xhtml.XhtmlRenderer;
import tanshin.render.xlsx.XlsxRenderer;
import tanshin.report.Gaps;
import tanshin.report.PeriodFacts;
import tanshin.report.Renderer;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;

/** Makes the documents of a period in a folder of their own, and puts them into place together. */
final class Documents implements Closeable {

    static final List<String> LANGUAGES = List.of("en", "ja");
    static final List<String> FORMATS = List.of("xlsx", "pdf", "html");

    private final Workspace workspace;
    private final List<String> languages;
    private final List<String> formats;
    private final OutputFolder out;
    private final List<Renderer> renderers;
    private final ExecutorService workers = Executors.newFixedThreadPool(2, Documents::daemon);
    private final Future<Boolean> early;

    Documents(Workspace workspace, List<String> languages, List<String> formats, Path out) {
        this.workspace = workspace;
        this.languages = languages;
        this.formats = formats;
        this.out = OutputFolder.open(out);
        XhtmlRenderer pages = new XhtmlRenderer(workspace::stylesheet);
        this.renderers = List.of(new XlsxRenderer(), new PdfRenderer(), pages);
        // Compiling stylesheets takes as long as reading the data; on two cores both go on at once. If it fails, the
        // first
        // page fails in the same way and says so.
        this.early = workers.submit(() -> {
            if (formats.contains(pages.format())) {
                pages.prepare();
            }
            return true;
        });
    }

    /** A finished file. */
    record Made(Path file, long bytes, double seconds) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-44s %9s %8.2f s", file, size(), seconds);
        }

        private String size() {
            return bytes < 10_240 ? bytes + " B" : bytes / 1024 + " KB";
        }
    }

    int count(Collection<ReportingPeriod> periods) {
        int exported = exports().map(ExportFiles::count).orElse(0);
        return periods.stream()
                        .flatMap(period -> reports(period).stream())
                        .mapToInt(report -> report.perLanguage() ? languages.size() : 1)
                        .sum()
                + exported * periods.size();
    }

    /** What is wanted in the formats of other programs: reported facts, as {@code export} gives them. */
    private Optional<ExportFiles> exports() {
        List<ExportFormat> wanted = formats.stream()
                .filter(format -> !FORMATS.contains(format))
                .flatMap(format -> ExportFormat.read(format).stream())
                .toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportFiles(workspace.exports(), wanted, PeriodFacts.Kind.REPORTED));
    }

    /** @throws tanshin.fact.BadInputException if any document could not be put in its place, before any is made */
    void refuseWhatIsInTheWay(Collection<ReportingPeriod> periods) {
        periods.forEach(period -> out.refuseWhatIsInTheWay(period.code(), files(period)));
    }

    /** The names of a period's files. */
    private List<String> files(ReportingPeriod period) {
        List<String> files = new ArrayList<>(List.of(Gaps.FILE));
        for (ReportDefinition report : reports(period)) {
            (report.perLanguage() ? languages : languages.subList(0, 1))
                    .forEach(language -> files.add(report.fileName(language)));
        }
        return files;
    }

    /** Every document of a period; if one cannot be made, all stay as they were. */
    List<Made> build(ReportingPeriod period, LocalDate asOf, Progress progress) throws IOException {
        List<ReportDefinition> definitions = workspace.reports(period);
        Map<QName, Report> reports = new HashMap<>();
        Map<QName, Future<List<Made>>> running = new HashMap<>();
        try (OutputFolder.Draft draft = out.draft(period.code())) {
            try {
                // While one is rendered, the next is compiled.
                for (ReportDefinition definition : largestFirst(definitions)) {
                    Report report = workspace.report(definition, period, asOf);
                    reports.put(definition.name(), report);
                    if (formats.contains(definition.format())) {
                        running.put(definition.name(), workers.submit(() -> render(report, draft, progress)));
                    }
                }
            } finally {
                running.values()
                        .forEach(Documents::await); // whatever happened: none may write into a draft that is gone
            }
            List<Made> made = new ArrayList<>();
            for (ReportDefinition definition : reports(period)) {
                made.addAll(finished(Objects.requireNonNull(running.get(definition.name()))));
            }
            List<Report> all = definitions.stream()
                    .map(definition -> Objects.requireNonNull(reports.get(definition.name())))
                    .toList();
            byte[] gaps = JsonText.of(Gaps.of(all)).getBytes(StandardCharsets.UTF_8);
            Files.write(draft.file(Gaps.FILE), gaps);
            made.add(new Made(draft.place(Gaps.FILE), gaps.length, 0));
            if (exports().isPresent()) {
                made.addAll(exports().get().make(period, asOf, draft, progress));
            }
            draft.publish();
            return made;
        }
    }

    /** Waits for the end of some work, however it ends: what came of it is asked for later. */
    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            // told by finished
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<ReportDefinition> largestFirst(List<ReportDefinition> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(
                        (ReportDefinition report) -> -report.blocks().size()))
                .toList();
    }

    private List<Made> render(Report report, OutputFolder.Draft draft, Progress progress) throws IOException {
        List<Made> made = new ArrayList<>();
        boolean perLanguage = report.definition().perLanguage();
        for (String language : perLanguage ? languages : languages.subList(0, 1)) {
            made.add(render(report, language, draft));
            progress.step(report.period().code() + " " + report.definition().fileName(language));
        }
        return made;
    }

    private static <T> T finished(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while documents were made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A document could not be made", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "documents");
        thread.setDaemon(true);
        return thread;
    }

    private List<ReportDefinition> reports(ReportingPeriod period) {
        return workspace.reports(period).stream()
                .filter(report -> formats.contains(report.format()))
                .toList();
    }

    private Made render(Report report, String language, OutputFolder.Draft draft) throws IOException {
        long start = System.nanoTime();
        String name = report.definition().fileName(language);
        Renderer renderer = renderers.stream()
                .filter(candidate ->
                        candidate.format().equals(report.definition().format()))
                .findFirst()
                .orElseThrow();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft.file(name)))) {
            renderer.render(report, language, file);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Made(draft.place(name), Files.size(draft.file(name)), seconds);
    }

    @Override
    public void close() throws IOException {
        early.cancel(true);
        workers.shutdownNow();
        out.close();
    }
}
