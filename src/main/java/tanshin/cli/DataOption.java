package tanshin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.pack.Workspace;

/** Whose data a command works on. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "A folder with taxonomy/, filings/ and stylesheets/; what it lacks comes from the program"
                        + " (default: IIJ's data inside the program).",
                "taxonomy/、filings/、stylesheets/ を含むフォルダー。ないものは同梱のものを使います。"
            })
    Optional<Path> folder = Optional.empty();

    Workspace open() {
        folder.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new BadInputException(new InputProblem("--data " + path, 0, 0, "There is no such folder."));
        });
        return Workspace.open(folder.map(path -> path.toAbsolutePath().normalize()));
    }
}
