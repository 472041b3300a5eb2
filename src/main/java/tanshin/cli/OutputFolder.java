package tanshin.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;

/**
 * A folder that documents are put into. They are made in a hidden folder beside their place and moved there together, one
 * build at a time; what is half made disappears, also when the program is interrupted.
 */
final class OutputFolder implements Closeable {

    private final Path folder;
    private final Path workshop;
    private final Thread cleaner = new Thread(this::clean);

    private OutputFolder(Path folder, Path workshop) {
        this.folder = folder;
        this.workshop = workshop;
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /** @throws BadInputException if nothing can be written there */
    static OutputFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new OutputFolder(folder, Files.createTempDirectory(folder, ".tanshin-"));
        } catch (IOException e) {
            throw new BadInputException(new InputProblem(
                    "--out " + folder,
                    0,
                    0,
                    "The documents cannot be written there (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Choose a folder that can be written."));
        }
    }

    /** A place to make the documents of one period in; refused while nothing is made yet if they could not be put in place. */
    Draft draft(String period) throws IOException {
        refuseWhatIsInTheWay(period);
        return new Draft(period, Files.createDirectories(workshop.resolve(period)));
    }

    private void refuseWhatIsInTheWay(String period) throws IOException {
        Path target = folder.resolve(period);
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw inTheWay(target, "a file where the documents' folder must be");
        }
        if (Files.isDirectory(target)) {
            try (Stream<Path> entries = Files.list(target)) {
                entries.filter(Files::isDirectory).findFirst().ifPresent(entry -> {
                    throw inTheWay(entry, "a folder among the documents");
                });
            }
        }
    }

    private static BadInputException inTheWay(Path path, String what) {
        return new BadInputException(new InputProblem(
                path.toString(), 0, 0, "There is " + what + "; move it away, or choose another --out."));
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(cleaner);
        clean();
    }

    private void clean() {
        try {
            delete(workshop);
        } catch (IOException e) {
            throw new UncheckedIOException("What was half made could not be removed: " + workshop, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, java.io.IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The documents of one period, not yet in place. */
    final class Draft implements Closeable {

        private final String period;
        private final Path made;

        private Draft(String period, Path made) {
            this.period = period;
            this.made = made;
        }

        /** Where a document is made. */
        Path file(String name) {
            return made.resolve(name);
        }

        /** Where it will be. */
        Path place(String name) {
            return folder.resolve(period).resolve(name);
        }

        /** Moves everything into place; another build that does the same waits. */
        void publish() throws IOException {
            Path target = Files.createDirectories(folder.resolve(period));
            try (FileChannel channel = FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock held = channel.lock(); // released with the channel
                if (!held.isValid()) {
                    throw new IOException("The lock of " + folder + " was lost");
                }
                for (Path file : files()) {
                    Files.move(
                            file,
                            target.resolve(file.getFileName().toString()),
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }

        private List<Path> files() throws IOException {
            try (Stream<Path> files = Files.list(made)) {
                return files.sorted().toList();
            }
        }

        /** One lock for each output folder, outside of it so that it leaves no trace there. */
        private Path lock() throws IOException {
            String key = Integer.toHexString(folder.toRealPath().hashCode());
            return Path.of(System.getProperty("java.io.tmpdir"), "tanshin-" + key + ".lock");
        }

        @Override
        public void close() throws IOException {
            delete(made);
        }
    }
}
