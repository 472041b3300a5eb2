package tanshin.oim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.fact.Filing;
import tanshin.fact.InputProblem;
import tanshin.fact.Ledger;
import tanshin.taxonomy.Taxonomy;

/** Reads every filing of a folder: each folder in it that holds a {@code report.json}. */
public final class FilingsReader {

    private final Taxonomy taxonomy;

    public FilingsReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * All filings, in order of date.
     *
     * @throws BadInputException with everything that is wrong in any of them
     */
    public Ledger read(Path folder) {
        List<Filing> filings = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (Path filing : folders(folder)) {
            try {
                filings.add(new FilingReader(taxonomy, filing).read());
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Ledger(filings);
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("report.json")))
                    .sorted(java.util.Comparator.comparing(
                            entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new BadInputException(new InputProblem(
                    folder.toString(), 0, 0, "The folder of filings cannot be read: " + e.getMessage()));
        }
    }
}
