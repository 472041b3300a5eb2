package tanshin.oim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.InputProblem;
import tanshin.fact.Ledger;
import tanshin.file.Place;
import tanshin.file.Reason;
import tanshin.file.TextFile;
import tanshin.taxonomy.Taxonomy;

/** Reads every filing of a folder: each folder in it that holds a {@code report.json}. */
public final class FilingsReader {

    private final Path folder;

    /**
     * For a folder.
     *
     * @param folder the one that holds a folder for each filing
     */
    public FilingsReader(Path folder) {
        this.folder = folder;
    }

    /**
     * All filings, in order of date.
     *
     * @throws BadInputException with everything that is wrong in any of them
     */
    public Ledger read(Taxonomy taxonomy) {
        List<Filing> filings = new ArrayList<>();
        Map<FilingId, Path> folders = new HashMap<>();
        List<InputProblem> problems = new ArrayList<>(strayFolders());
        List<Path> all = folders();
        List<Outcome> outcomes =
                all.parallelStream().map(one -> outcome(one, taxonomy)).toList();
        for (int at = 0; at < all.size(); at++) {
            Path one = all.get(at);
            problems.addAll(outcomes.get(at).problems());
            outcomes.get(at).filing().ifPresent(filing -> {
                filings.add(filing);
                Path other = folders.putIfAbsent(filing.id(), one);
                if (other != null) {
                    problems.add(sameId(one, other, filing.id()));
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Ledger(filings);
    }

    /** A filing, or what is wrong with it. */
    private record Outcome(Optional<Filing> filing, List<InputProblem> problems) {}

    private static Outcome outcome(Path folder, Taxonomy taxonomy) {
        try {
            return new Outcome(Optional.of(new FilingReader(folder).read(taxonomy)), List.of());
        } catch (BadInputException e) {
            return new Outcome(Optional.empty(), e.problems());
        }
    }

    /** What is wrong with the files whatever the taxonomy may say: for when that cannot be read itself. */
    public List<InputProblem> problemsOfForm() {
        List<InputProblem> problems = new ArrayList<>(strayFolders());
        folders().forEach(one -> problems.addAll(new FilingReader(one).problemsOfForm()));
        return problems;
    }

    private static InputProblem sameId(Path one, Path other, FilingId id) {
        String file = FilingReader.display(one, MetadataReader.FILE);
        String text = TextFile.read(one.resolve(MetadataReader.FILE), file);
        Place place = Place.of(text, Math.max(text.indexOf("\"" + id.text() + "\""), 0));
        return new InputProblem(
                file,
                place.line(),
                place.column(),
                "The filing has the id " + id + ", as the one in " + FilingReader.display(other, "")
                        + " has; give each its own, or delete the copy.");
    }

    /** Folders of tables without the file that says what they are, and links to nowhere, would be passed over silently. */
    private List<InputProblem> strayFolders() {
        List<InputProblem> problems = new ArrayList<>();
        for (Path one : entries(folder)) {
            if (Files.isSymbolicLink(one) && !Files.exists(one)) {
                problems.add(stray(one, "The link leads nowhere; mend it, or delete it."));
            } else if (Files.isDirectory(one) && !Files.exists(one.resolve(MetadataReader.FILE)) && holdsTables(one)) {
                problems.add(stray(
                        one,
                        "The folder holds tables but no report.json; a filing needs one, and what is no filing must not"
                                + " lie here."));
            }
        }
        return problems;
    }

    private static InputProblem stray(Path one, String message) {
        return new InputProblem(FilingReader.display(one, ""), 0, 0, message);
    }

    private static boolean holdsTables(Path folder) {
        return entries(folder).stream().anyMatch(entry -> entry.toString().endsWith(".csv"));
    }

    private List<Path> folders() {
        return subfolders().stream()
                .filter(one -> Files.exists(one.resolve(MetadataReader.FILE)))
                .toList();
    }

    private List<Path> subfolders() {
        return entries(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new BadInputException(
                    new InputProblem(folder.toString(), 0, 0, "The folder cannot be read: " + Reason.of(e) + "."));
        }
    }
}
