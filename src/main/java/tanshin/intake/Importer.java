package tanshin.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tanshin.fact.BadInputException;
import tanshin.fact.EntityId;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.Printing;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.dts.Discovery;
import tanshin.intake.dts.Dts;
import tanshin.intake.inline.InlineReader;
import tanshin.intake.instance.InstanceReader;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawFact;
import tanshin.intake.model.RawReport;
import tanshin.intake.oim.CsvReportReader;
import tanshin.intake.oim.JsonReportReader;
import tanshin.intake.xml.Bounded;
import tanshin.taxonomy.Taxonomy;

/** Takes a report from elsewhere into a data folder. */
public final class Importer {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(20\\d{2})-?(0[1-9]|1[0-2])-?([0-2]\\d|3[01])(?!\\d)");

    private final Path data;
    private final Optional<String> filing;
    private final Optional<String> target;
    private final Function<Set<String>, Taxonomy> taxonomy;
    private final Notes notes = new Notes();

    /**
     * Into a folder.
     *
     * @param filing the name that the filing gets; else one made of the file's
     * @param target of an inline document set the target document that is wanted; empty for the one without a name
     * @param taxonomy what is known already of a report that uses these namespaces: it is not defined anew
     */
    public Importer(
            Path data, Optional<String> filing, Optional<String> target, Function<Set<String>, Taxonomy> taxonomy) {
        this.target = target;
        this.data = data;
        this.filing = filing;
        this.taxonomy = taxonomy;
    }

    /**
     * Reads the files, all of them parts of one report or of its taxonomy, and writes the filing.
     *
     * @throws BadInputException with everything that is wrong; then nothing is written
     */
    public Imported take(List<Path> given) throws IOException {
        try (Sources sources = Sources.open(given, notes)) {
            RawReport report = read(sources);
            notes.orFail();
            if (report.facts().isEmpty()) {
                throw new BadInputException(
                        Place.of(sources.reports().get(0).name()).problem("The report states no facts."));
            }
            Dts dts = new Discovery(sources.files(), notes)
                    .discover(sources.reports().get(0).address(), report.taxonomy(), report.namespaces());
            notes.orFail();
            return write(sources.reports(), report, dts);
        }
    }

    private RawReport read(Sources sources) throws IOException {
        List<RawReport> reports = new ArrayList<>();
        InlineReader pages = new InlineReader(notes, target);
        boolean anyPage = false;
        for (Source source : sources.reports()) {
            Kind kind = kind(source);
            try (InputStream in = new BufferedInputStream(source.opener().open(), 1 << 16)) {
                switch (kind) {
                    case INSTANCE -> reports.add(new InstanceReader(source.name(), notes).read(in));
                    case INLINE -> {
                        pages.page(source.name(), in);
                        anyPage = true;
                    }
                    case JSON -> reports.add(new JsonReportReader(source.name(), notes).read(utf8(in)));
                    case CSV ->
                        reports.add(new CsvReportReader(
                                        source.name(),
                                        notes,
                                        url -> sources.files()
                                                .open(sources.files().resolve(source.address(), url))
                                                .map(Importer::utf8))
                                .read(utf8(in)));
                }
            }
        }
        if (anyPage) {
            notes.orFail();
            reports.add(pages.report());
        }
        return together(reports);
    }

    /** Bytes that are no UTF-8 are a mistake, not a question mark. */
    private static Reader utf8(InputStream in) {
        return new InputStreamReader(
                new Bounded(in, Limits.FILE_BYTES),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Kind kind(Source source) throws IOException {
        try (InputStream in = source.opener().open()) {
            return Kind.of(in).orElse(Kind.INSTANCE);
        }
    }

    private static RawReport together(List<RawReport> reports) {
        List<RawFact> facts = new ArrayList<>();
        List<RawReport.Reference> references = new ArrayList<>();
        Map<String, String> namespaces = new TreeMap<>();
        for (RawReport one : reports) {
            facts.addAll(one.facts());
            references.addAll(one.taxonomy());
            one.namespaces().forEach(namespaces::putIfAbsent);
        }
        return new RawReport(facts, references, namespaces);
    }

    private Imported write(List<Source> sources, RawReport report, Dts dts) throws IOException {
        Known known = new Known(taxonomy.apply(Set.copyOf(report.namespaces().values())));
        Wordbook words = new Wordbook(dts);
        Meanings reader = new Meanings(dts, words, known);
        List<RawFact> read = reader.numbers(report.facts());
        Map<QName, Meaning> meanings = reader.of(read);
        List<RawFact> facts = kept(read, meanings);
        Company company = Company.of(facts);
        Axes axes = new Axes(facts, dts, company, known);
        String id = filing.orElseGet(() -> name(sources.get(0).name()));
        Namespaces namespaces = namespaces(report, company, id, known);
        FactTable table = new FactTable(namespaces, report.namespaces(), meanings, axes);
        try (Draft draft = Draft.in(data)) {
            draft.write("filings/" + id, "facts.csv", table.csv(facts));
            draft.write("filings/" + id, "report.json", json(id, sources, report, company, namespaces, table));
            taxonomy(draft, id, company, namespaces, words, facts, meanings, axes, dts, known);
            draft.publish();
        }
        return new Imported(
                id,
                data.resolve("filings").resolve(id),
                facts.size(),
                meanings.size(),
                company.calendar().main().code(),
                notes.remarks());
    }

    /** Facts of a period that their concept cannot have are no facts of it (XBRL 2.1, 4.7.2). */
    private List<RawFact> kept(List<RawFact> facts, Map<QName, Meaning> meanings) {
        List<RawFact> kept = new ArrayList<>(facts.size());
        for (RawFact fact : facts) {
            boolean instant = fact.about().period() instanceof Period.Instant;
            if (instant == Objects.requireNonNull(meanings.get(fact.concept())).instant()) {
                kept.add(fact);
            } else {
                notes.say(
                        "period-type",
                        fact.place(),
                        fact.concept().name() + " is a " + (instant ? "flow" : "balance")
                                + ", but this fact of it has a " + (instant ? "day" : "span")
                                + "; it is left out (xbrl.4.7.2:contextPeriodType).");
            }
        }
        return kept;
    }

    private static Namespaces namespaces(RawReport report, Company company, String id, Known known) {
        Map<String, String> taken = new TreeMap<>(known.taxonomy().prefixes().namespaces());
        Map.of(
                        "core", TurtleText.CORE,
                        "tanshin", TurtleText.CORE,
                        "skos", "http://www.w3.org/2004/02/skos/core#",
                        "iso4217", Unit.ISO4217,
                        "xbrli", Unit.XBRLI)
                .forEach(taken::putIfAbsent);
        Namespaces namespaces = new Namespaces(taken);
        report.namespaces().forEach(namespaces::suggest);
        String scheme = company.id().scheme();
        namespaces.suggest(scheme.replaceAll(".*[/:]", "").toLowerCase(Locale.ROOT), scheme);
        CompanyTaxonomy.suggest(namespaces, company, id);
        return namespaces;
    }

    private static String json(
            String id,
            List<Source> sources,
            RawReport report,
            Company company,
            Namespaces namespaces,
            FactTable table) {
        Set<String> used = new TreeSet<>(table.namespacesUsed());
        used.add(TurtleText.CORE);
        table.columns().keySet().forEach(dimension -> used.add(dimension.namespace()));
        Map<String, String> dimensions = ReportJson.named(table.columns(), namespaces);
        return ReportJson.of(
                id,
                Labels.same(company.labels().in("en") + ", "
                        + company.calendar().main().code()),
                date(sources, company),
                company.calendar().main().code(),
                sources.get(0).name(),
                Printing.NEAREST,
                namespaces.of(used),
                report.taxonomy().stream()
                        .map(RawReport.Reference::href)
                        .distinct()
                        .toList(),
                table.header(),
                dimensions);
    }

    /** The last date in a file's name that is not before the period's end; else that end. */
    private static LocalDate date(List<Source> sources, Company company) {
        LocalDate end =
                company.calendar().calendar().days(company.calendar().main()).last();
        LocalDate date = end;
        for (Source source : sources) {
            Matcher matcher = DATE.matcher(source.name());
            while (matcher.find()) {
                LocalDate found = LocalDate.of(
                                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), 1)
                        .plusDays(Integer.parseInt(matcher.group(3)) - 1L);
                date = found.isAfter(date) && found.isBefore(end.plusYears(1)) ? found : date;
            }
        }
        return date;
    }

    private static void taxonomy(
            Draft draft,
            String id,
            Company company,
            Namespaces namespaces,
            Wordbook words,
            List<RawFact> facts,
            Map<QName, Meaning> meanings,
            Axes axes,
            Dts dts,
            Known known)
            throws IOException {
        CompanyTaxonomy turtle = new CompanyTaxonomy(company, namespaces, words, known::knows);
        Set<EntityId> entities =
                facts.stream().map(fact -> fact.about().entity()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Unit> units = facts.stream()
                .flatMap(fact -> fact.unit().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        entities.removeIf(who -> known.taxonomy().entities().stream()
                .anyMatch(entity -> entity.id().equals(who)));
        if (entities.isEmpty() && meanings.keySet().stream().allMatch(known::knows)) {
            return;
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("company.ttl", turtle.company(entities));
        files.put("concepts.ttl", turtle.concepts(meanings.values()));
        files.put("dimensions.ttl", turtle.dimensions(axes.uses()));
        files.put("units.ttl", turtle.units(units));
        files.put("calculations.ttl", turtle.calculations(dts, meanings.keySet()));
        files.put("workbook.ttl", new WorkbookTurtle(id, company, namespaces, words, dts, axes).of(facts, meanings));
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (CompanyTaxonomy.nonEmpty(file.getValue()).isPresent()) {
                draft.write("taxonomy/" + id, file.getKey(), file.getValue());
            }
        }
    }

    /** A file's name as a folder's. */
    private static String name(String file) {
        String plain = file.replaceFirst("\\.[A-Za-z]{1,6}$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "report" : plain.substring(0, Math.min(plain.length(), 80));
    }
}
