package tanshin.oim;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.FilingId;
import tanshin.fact.InputProblem;
import tanshin.fact.Labels;
import tanshin.fact.Prefixes;
import tanshin.fact.Printing;
import tanshin.fact.ReportingPeriod;
import tanshin.file.TextFile;

/** Reads a filing's {@code report.json}. */
final class MetadataReader {

    static final String FILE = "report.json";
    static final String DOCUMENT_TYPE = "https://xbrl.org/2021/xbrl-csv";
    private static final String FILING = "tanshin:filing";

    /** Stands for a period or a day that cannot be read, so that the rest can be; it never leaves, for the filing has a problem. */
    private static final ReportingPeriod SOME_PERIOD = new ReportingPeriod(ReportingPeriod.Span.YEAR, 2000);

    private final Path folder;
    private final String display;
    private final List<InputProblem> problems;

    MetadataReader(Path folder, List<InputProblem> problems) {
        this.folder = folder;
        this.display = FilingReader.display(folder, FILE);
        this.problems = problems;
    }

    /**
     * What the file says. Whatever is wrong becomes a problem, with something in its place so that the filing's tables can be
     * read; empty if not even its outline is there.
     *
     * @throws tanshin.fact.BadInputException if it is no JSON
     */
    Optional<Metadata> read() {
        String text = TextFile.read(folder.resolve(FILE), display);
        Optional<JsonMembers> root = JsonMembers.root(text, display, problems);
        Optional<JsonMembers> info = root.flatMap(file -> file.object("documentInfo"));
        Optional<JsonMembers> filing = info.flatMap(object -> object.object(FILING));
        Optional<JsonMembers> namespaces = info.flatMap(object -> object.object("namespaces"));
        Map<String, Optional<Metadata.Template>> templates = root.flatMap(file -> file.object("tableTemplates"))
                .map(this::templates)
                .orElse(Map.of());
        Map<String, Metadata.TableSource> tables = root.flatMap(file -> file.object("tables"))
                .map(object -> tables(object, templates))
                .orElse(Map.of());
        info.ifPresent(this::checkType);
        return filing.flatMap(about -> namespaces.map(names -> metadata(about, prefixes(names), tables)));
    }

    private void checkType(JsonMembers info) {
        info.read(
                "documentType",
                DOCUMENT_TYPE,
                type -> Optional.of(type).filter(DOCUMENT_TYPE::equals),
                "documentType must be " + DOCUMENT_TYPE + ": filings are xBRL-CSV 1.0.");
    }

    private Metadata metadata(JsonMembers filing, Prefixes prefixes, Map<String, Metadata.TableSource> tables) {
        return new Metadata(
                display,
                new FilingId(filing.read(
                        "id",
                        folder.getFileName().toString(),
                        id -> Optional.of(id).filter(name -> name.matches("[\\w.-]+")),
                        "The id %s must consist of letters, digits, points and hyphens, as in 2009-02-12-9m-release.")),
                filing.object("title").map(MetadataReader::labels).orElse(Labels.same("")),
                filing.read("date", LocalDate.EPOCH, MetadataReader::day, "The date %s is no day such as 2009-02-12."),
                filing.read(
                        "mainPeriod",
                        SOME_PERIOD,
                        ReportingPeriod::read,
                        "The mainPeriod %s is no period such as 1Q07, 1H07, 2H07, 9M08 or FY2008."),
                filing.text("sourceText").map(Metadata.Written::text).orElse(""),
                filing.optional("exchangeRate"),
                filing.object("printing").map(MetadataReader::printing).orElse(Map.of()),
                filing.names("statements"),
                prefixes,
                tables);
    }

    private static Labels labels(JsonMembers object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.texts().forEach((language, text) -> texts.put(language, text.text()));
        return Labels.of(texts);
    }

    private static Prefixes prefixes(JsonMembers object) {
        Map<String, String> namespaces = new HashMap<>();
        object.texts().forEach((prefix, namespace) -> namespaces.put(prefix, namespace.text()));
        return new Prefixes(namespaces);
    }

    /** By name; empty for one that cannot be read. */
    private Map<String, Optional<Metadata.Template>> templates(JsonMembers object) {
        Map<String, Optional<Metadata.Template>> templates = new HashMap<>();
        TemplateReader reader = new TemplateReader(display);
        object.objects().forEach((name, template) -> templates.put(name, reader.read(template)));
        return templates;
    }

    private static Map<String, Metadata.TableSource> tables(
            JsonMembers object, Map<String, Optional<Metadata.Template>> templates) {
        Map<String, Metadata.TableSource> tables = new LinkedHashMap<>();
        object.objects().forEach((name, table) -> {
            Optional<Metadata.Written> named = table.optional("template");
            Optional<Metadata.Written> url = table.text("url");
            String template = named.map(Metadata.Written::text).orElse(name);
            if (templates.containsKey(template)) {
                url.ifPresent(file -> templates
                        .get(template)
                        .ifPresent(read -> tables.put(name, new Metadata.TableSource(file, read))));
            } else {
                named.or(() -> url)
                        .ifPresent(at -> table.problem(
                                at,
                                "The table " + name + " uses the template " + template
                                        + ", which tableTemplates does not define."));
            }
        });
        return tables;
    }

    private static Map<String, Printing> printing(JsonMembers object) {
        Map<String, Printing> printing = new HashMap<>();
        object.texts().forEach((table, how) -> {
            Optional<Printing> read = Printing.read(how.text());
            read.ifPresent(understood -> printing.put(table, understood));
            if (read.isEmpty()) {
                object.problem(
                        how,
                        "The table " + table + " is printed \"" + how.text()
                                + "\"; it can be nearest, truncated or forced.");
            }
        });
        return printing;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
