package tanshin.oim;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.BadInputException;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.InputProblem;
import tanshin.file.TextFile;
import tanshin.taxonomy.Taxonomy;

/** Reads one filing: {@code report.json}, then each table's CSV. */
final class FilingReader {

    private final Path folder;
    private final List<InputProblem> problems = new ArrayList<>();

    FilingReader(Path folder) {
        this.folder = folder.normalize();
    }

    /** @throws BadInputException with everything that is wrong in any of its files */
    Filing read(Taxonomy taxonomy) {
        List<Fact> facts = new ArrayList<>();
        Map<String, Set<Dimensions>> lost = new HashMap<>();
        Optional<Metadata> metadata = readTables((about, table, template, rows) -> {
            RowReader reader = new RowReader(taxonomy, about, table, template, problems);
            rows.forEach(row -> facts.addAll(reader.facts(row)));
        });
        metadata.ifPresent(about -> collect(() -> lost.putAll(LostCells.read(folder, about, taxonomy, problems))));
        Optional<Fact> rate = metadata.flatMap(about -> rate(about, facts));
        orFail();
        return metadata.map(about -> filing(about, rate, lost, facts)).orElseThrow();
    }

    /** What can be said without a taxonomy: whether the files, the rows, the numbers and the periods are any. */
    List<InputProblem> problemsOfForm() {
        RowSyntax syntax = new RowSyntax(problems);
        readTables((about, table, template, rows) -> rows.forEach(row -> syntax.check(row, template)));
        return Repeated.once(problems);
    }

    /** A file of a filing as the user knows it: {@code 2009-02-12-9m-fy2008-release/income-9m.csv}. */
    static String display(Path folder, String file) {
        return folder.getFileName().toString().replace("/", "") + "/" + file;
    }

    /** What is done with the rows of a table. */
    private interface Rows {
        void read(Metadata metadata, String table, Metadata.Template template, List<CsvRow> rows);
    }

    private Optional<Metadata> readTables(Rows reader) {
        List<Metadata> read = new ArrayList<>();
        collect(() -> new MetadataReader(folder, problems).read().ifPresent(read::add));
        Optional<Metadata> metadata = read.stream().findFirst();
        metadata.ifPresent(about -> about.tables()
                .forEach((table, source) -> collect(() -> rows(about, table, source)
                        .ifPresent(rows -> reader.read(about, table, source.template(), rows)))));
        return metadata;
    }

    /** Does a piece of reading; if it fails altogether, that is one problem more, and the others go on. */
    private void collect(Runnable reading) {
        try {
            reading.run();
        } catch (BadInputException e) {
            problems.addAll(e.problems());
        }
    }

    private Optional<List<CsvRow>> rows(Metadata metadata, String table, Metadata.TableSource source) {
        String name = source.url().text();
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            return refused(
                    metadata, source, "A table's file must lie in the filing's folder, and " + name + " does not.");
        }
        if (!Files.exists(file.get())) {
            return refused(
                    metadata,
                    source,
                    "The table " + table + " names the file " + name + ", which is not in the folder.");
        }
        String display = display(folder, name);
        String text = TextFile.read(file.get(), display);
        CsvTable rows = CsvTable.read(text, display, problems);
        checkColumns(source.template(), display, text, rows.header());
        checkIds(source.template(), rows.rows());
        return Optional.of(rows.rows());
    }

    private Optional<Path> file(String name) {
        try {
            return Optional.of(folder.resolve(name).normalize()).filter(path -> path.startsWith(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<List<CsvRow>> refused(Metadata metadata, Metadata.TableSource source, String message) {
        problems.add(problem(metadata, source.url(), message));
        return Optional.empty();
    }

    private void checkColumns(Metadata.Template template, String display, String text, List<String> header) {
        header.stream()
                .distinct()
                .filter(column -> !template.columns().contains(column))
                .forEach(column -> problems.add(CsvTable.heading(
                        header.indexOf(column),
                        text,
                        display,
                        "The column " + RowSyntax.quoted(column)
                                + " is not in the table's template (xbrlce:unknownColumn).")));
        List<String> missing = template.columns().stream()
                .filter(column -> !header.contains(column))
                .map(column -> "\"" + column + "\"")
                .toList();
        if (!missing.isEmpty() && !header.isEmpty()) {
            problems.add(CsvTable.heading(
                    header.size() - 1,
                    text,
                    display,
                    (missing.size() == 1 ? "The column " : "The columns ") + String.join(", ", missing)
                            + " of the table's template " + (missing.size() == 1 ? "is missing." : "are missing.")));
        }
    }

    private void checkIds(Metadata.Template template, List<CsvRow> rows) {
        Set<String> ids = new HashSet<>();
        for (CsvRow row : rows) {
            String id = row.cell(template.rowId());
            if (row.has(template.rowId()) && id.isEmpty()) {
                problems.add(row.problem(template.rowId(), "The row has no id (xbrlce:missingRowIdentifier)."));
            } else if (row.has(template.rowId()) && !ids.add(id)) {
                problems.add(row.problem(
                        template.rowId(),
                        "Two rows have the id " + RowSyntax.quoted(id)
                                + "; ids are unique in a table (xbrlce:repeatedRowIdentifier)."));
            }
        }
    }

    private Optional<Fact> rate(Metadata metadata, List<Fact> facts) {
        Optional<Fact> found = metadata.exchangeRate()
                .flatMap(rate -> facts.stream()
                        .filter(fact -> fact.id().equals(metadata.id().text() + "/" + rate.text()))
                        .filter(fact -> fact.amount().isPresent())
                        .findFirst());
        if (found.isEmpty() && problems.isEmpty()) {
            metadata.exchangeRate()
                    .ifPresent(rate -> problems.add(problem(
                            metadata,
                            rate,
                            "exchangeRate names the fact " + rate.text() + ", which the filing does not have.")));
        }
        return found;
    }

    private static InputProblem problem(Metadata metadata, Metadata.Written at, String message) {
        return new InputProblem(metadata.file(), at.place().line(), at.place().column(), message);
    }

    private void orFail() {
        if (!problems.isEmpty()) {
            throw new BadInputException(Repeated.once(problems));
        }
    }

    private static Filing filing(
            Metadata metadata, Optional<Fact> rate, Map<String, Set<Dimensions>> lost, List<Fact> facts) {
        return new Filing(
                metadata.id(),
                metadata.title(),
                metadata.date(),
                metadata.mainPeriod(),
                metadata.sourceText(),
                rate,
                metadata.printing(),
                metadata.statements(),
                lost,
                facts);
    }
}
