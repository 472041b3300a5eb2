package tanshin.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.oim.JsonText;
import tanshin.render.pdf.PdfRenderer;
import tanshin.render.xhtml.XhtmlRenderer;
import tanshin.render.xlsx.XlsxRenderer;
import tanshin.report.Gaps;
import tanshin.report.Renderer;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;

/** Documents, made in memory when they are asked for. Each format is made by one request at a time. */
final class Shelf {

    private static final Map<String, String> TYPES = Map.of(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf", "application/pdf",
            "html", "text/html;charset=utf-8",
            "json", "application/json;charset=utf-8");

    private static final int IN_LINE = 8;

    private final Semaphore line = new Semaphore(IN_LINE);
    private Optional<List<Renderer>> renderers = Optional.empty();

    /** A file that can be made. */
    private record Document(ReportDefinition definition, String language, String file) {}

    /** The documents of a period, and what they lack. */
    Reply list(Model model, Parameters asked) {
        Asked what = Asked.of(asked);
        return inLine(() -> model.with(Optional.empty(), known -> {
            what.orFail(known);
            LocalDate day = what.day().orElseGet(() -> known.workspace().usualDay(what.period()));
            Map<QName, Labels> titles = new HashMap<>();
            List<Report> reports = reports(known, what.period(), day);
            reports.forEach(report -> titles.put(report.definition().name(), report.title()));
            List<Map<String, Object>> files = documents(known, what.period()).stream()
                    .map(document -> entry(
                            document,
                            titles.getOrDefault(
                                    document.definition().name(),
                                    document.definition().title())))
                    .toList();
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("period", what.period().code());
            all.put("asOf", day.toString());
            all.put("files", files);
            all.put(
                    "exports",
                    ExportArchive.of(what.period()).stream()
                            .map(ExportArchive::json)
                            .toList());
            all.put("missing", Gaps.of(reports));
            all.put("missingFile", Gaps.FILE);
            return Reply.json(all);
        }));
    }

    /** One of them. */
    Reply file(Model model, Parameters asked) {
        Asked what = Asked.of(asked);
        String name = asked.needed("file");
        asked.orFail();
        return inLine(() -> file(model, what, name));
    }

    private Reply file(Model model, Asked what, String name) {
        model.with(Optional.empty(), known -> what.orFail(known));
        if (name.equals(Gaps.FILE)) {
            return model.with(Optional.empty(), known -> {
                LocalDate day = what.day().orElseGet(() -> known.workspace().usualDay(what.period()));
                byte[] gaps = JsonText.of(Gaps.of(reports(known, what.period(), day)))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                return new Reply(200, TYPES.getOrDefault("json", ""), gaps, Optional.of(name));
            });
        }
        Optional<ExportArchive> archive = ExportArchive.named(name, what.period());
        if (archive.isPresent()) {
            return model.with(
                    Optional.empty(),
                    known -> archive.get()
                            .make(
                                    known,
                                    what.day().orElseGet(() -> known.workspace().usualDay(what.period()))));
        }
        Draft draft = model.with(Optional.empty(), known -> draft(known, what, name));
        return new Reply(
                200,
                TYPES.getOrDefault(draft.renderer().format(), "application/octet-stream"),
                draft.render(),
                Optional.of(name));
    }

    /** Documents take seconds, so only a few may wait for theirs at a time. */
    private Reply inLine(Supplier<Reply> work) {
        if (!line.tryAcquire()) {
            throw new BusyException("Too many documents are asked for at once. Ask again in a moment.");
        }
        try {
            return work.get();
        } finally {
            line.release();
        }
    }

    /** A report and what prints it. */
    private record Draft(Report report, String language, Renderer renderer) {
        byte[] render() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            synchronized (renderer) {
                try {
                    renderer.render(report, language, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(report.definition().fileName(language), e);
                }
            }
            return out.toByteArray();
        }
    }

    private Draft draft(Known known, Asked what, String name) {
        Document document = documents(known, what.period()).stream()
                .filter(candidate -> candidate.file().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such document; /api/documents lists them."));
        LocalDate day = what.day().orElseGet(() -> known.workspace().usualDay(what.period()));
        Report report = known.workspace().report(document.definition(), what.period(), day);
        Renderer renderer = renderers(known).stream()
                .filter(candidate ->
                        candidate.format().equals(document.definition().format()))
                .findFirst()
                .orElseThrow();
        return new Draft(report, document.language(), renderer);
    }

    private static List<Document> documents(Known known, ReportingPeriod period) {
        Set<String> languages = known.workspace().entity().labels().texts().keySet();
        return known.workspace().reports(period).stream()
                .flatMap(definition -> (definition.perLanguage()
                                ? languages.stream()
                                : languages.stream().limit(1))
                        .map(language -> new Document(definition, language, definition.fileName(language))))
                .toList();
    }

    private static Map<String, Object> entry(Document document, Labels title) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", document.file());
        object.put("format", document.definition().format());
        object.put("language", document.definition().perLanguage() ? document.language() : "");
        object.put("title", title.texts());
        return object;
    }

    private static List<Report> reports(Known known, ReportingPeriod period, LocalDate day) {
        List<Report> reports = new ArrayList<>();
        for (ReportDefinition definition : known.workspace().reports(period)) {
            reports.add(known.workspace().report(definition, period, day));
        }
        return reports;
    }

    private List<Renderer> renderers(Known known) {
        if (renderers.isEmpty()) {
            renderers = Optional.of(
                    List.of(new XlsxRenderer(), new PdfRenderer(), new XhtmlRenderer(known.workspace()::stylesheet)));
        }
        return renderers.get();
    }

    /** For which period, as of which day. */
    private record Asked(ReportingPeriod period, Optional<LocalDate> day) {
        static Asked of(Parameters asked) {
            List<ReportingPeriod> periods = asked.periods("period");
            Optional<LocalDate> day = asked.day("asOf");
            asked.orFail();
            return new Asked(periods.get(0), day);
        }

        /** @throws NotFoundException if nothing is known of the period */
        Known orFail(Known known) {
            if (!known.periods().contains(period)) {
                throw new NotFoundException(
                        "Nothing is known of " + period.code() + "; /api/outline lists the periods.");
            }
            return known;
        }
    }
}
