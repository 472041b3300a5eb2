package tanshin.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;

/**
 * Where taxonomy, filings and stylesheets lie: in the program itself, or, for those that another folder has, there.
 */
final class DataFolders implements Closeable {

    private final Optional<FileSystem> jar;
    private final Path taxonomy;
    private final Path program;
    private final Path filings;
    private final Path stylesheets;

    private DataFolders(Optional<FileSystem> jar, Path program, Path taxonomy, Path filings, Path stylesheets) {
        this.jar = jar;
        this.program = program;
        this.taxonomy = taxonomy;
        this.filings = filings;
        this.stylesheets = stylesheets;
    }

    /** @throws BadInputException if the folder is none, or has none of the three */
    static DataFolders open(Optional<Path> given) {
        Optional<Path> other = given.map(folder -> folder.toAbsolutePath().normalize());
        Path program = program();
        Optional<FileSystem> jar = Files.isDirectory(program) ? Optional.empty() : Optional.of(open(program));
        Path own = jar.map(system -> system.getPath("/")).orElse(program);
        Optional<Path> taxonomy = other.flatMap(folder -> first(folder, "taxonomy"));
        Optional<Path> filings = other.flatMap(folder -> first(folder, "filings", "src/main/filings"));
        Optional<Path> stylesheets = other.flatMap(folder -> first(folder, "stylesheets"));
        if (other.isPresent() && Stream.of(taxonomy, filings, stylesheets).allMatch(Optional::isEmpty)) {
            throw new BadInputException(new InputProblem(
                    given.orElseThrow().toString(),
                    0,
                    0,
                    "This is no data folder: it has none of the folders taxonomy, filings and stylesheets."));
        }
        return new DataFolders(
                jar,
                own.resolve("taxonomy"),
                taxonomy.orElse(own.resolve("taxonomy")),
                filings.orElse(own.resolve("filings")),
                stylesheets.orElse(own.resolve("stylesheets")));
    }

    Path taxonomy() {
        return taxonomy;
    }

    /** The program's own taxonomy, for the vocabulary where the folder states only what is a company's own. */
    Optional<Path> vocabulary() {
        return Files.exists(taxonomy.resolve("core.ttl")) ? Optional.empty() : Optional.of(program);
    }

    /** Whether the taxonomy is the program's own. */
    boolean shipped() {
        return taxonomy.equals(program);
    }

    Path filings() {
        return filings;
    }

    Path stylesheets() {
        return stylesheets;
    }

    @Override
    public void close() {
        jar.ifPresent(DataFolders::close);
    }

    private static Optional<Path> first(Path folder, String... names) {
        return Stream.of(names).map(folder::resolve).filter(Files::isDirectory).findFirst();
    }

    private static Path program() {
        try {
            return Path.of(DataFolders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program does not know where it lies", e);
        }
    }

    private static FileSystem open(Path jar) {
        try {
            return FileSystems.newFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own data cannot be read from " + jar, e);
        }
    }

    private static void close(FileSystem system) {
        try {
            system.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own data cannot be closed", e);
        }
    }
}
