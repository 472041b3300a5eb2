package tanshin.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.file.Reason;

/**
 * A folder that documents are put into. They are made in a hidden folder beside their place and moved there together, one
 * build at a time; what is half made disappears, also when the program is interrupted.
 */
final class OutputFolder implements Closeable {

    /** How often what is half made is removed, should another thread still be adding to it. */
    private static final int ATTEMPTS = 50;

    private final Path folder;
    private final Path workshop;
    private final List<Path> madeForIt;
    private final Interruption interruption;

    private OutputFolder(Path folder, List<Path> madeForIt) {
        this.folder = folder;
        this.workshop = folder.resolve(".tanshin-" + UUID.randomUUID());
        this.madeForIt = madeForIt;
        this.interruption = Interruption.would(this::cleanWhenInterrupted);
    }

    /** @throws BadInputException if nothing can be written there */
    static OutputFolder open(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new BadInputException(new InputProblem("--out", 0, 0, "The name of the folder is empty; write one."));
        }
        OutputFolder opened = new OutputFolder(folder, missing(folder));
        try {
            Files.createDirectories(folder);
            Files.createDirectory(opened.workshop);
            return opened;
        } catch (IOException e) {
            if (opened.interruption.isOver()) {
                boolean unused = opened.cleaned();
            }
            throw new BadInputException(new InputProblem(
                    "--out " + folder,
                    0,
                    0,
                    "The documents cannot be written there: " + Reason.of(e)
                            + ". Choose a folder that can be written."));
        }
    }

    /** The folders on the way to one that are not there yet, the innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.add(at);
        }
        return missing;
    }

    /** A place to make the documents of one period in. */
    Draft draft(String period) throws IOException {
        return new Draft(period, Files.createDirectory(workshop.resolve(period)));
    }

    /** Refuses everything at once, and best before anything is made, that would keep the files of a period from their places. */
    void refuseWhatIsInTheWay(String period, List<String> files) {
        Path target = folder.resolve(period);
        List<InputProblem> problems = new ArrayList<>();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            problems.add(inTheWay(target, "There is a file where the documents' folder must be"));
        } else if (Files.exists(target) && !Files.isWritable(target)) {
            problems.add(inTheWay(target, "The folder cannot be written: permission is denied"));
        }
        files.stream()
                .map(target::resolve)
                .filter(Files::isDirectory)
                .forEach(file -> problems.add(inTheWay(file, "There is a folder where the document must be")));
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private static InputProblem inTheWay(Path path, String what) {
        return new InputProblem(path.toString(), 0, 0, what + "; move it away, or choose another --out.");
    }

    @Override
    public void close() throws IOException {
        if (interruption.isOver()) {
            clean();
        }
    }

    /** Lets a publication that has begun come to its end first. */
    private void cleanWhenInterrupted() {
        Turn.alone(() -> {
            boolean clean = false;
            for (int attempt = 0; attempt < ATTEMPTS && !clean; attempt++) {
                clean = cleaned();
            }
        });
    }

    /** Whether all is gone; another thread may have made a file more meanwhile. */
    private boolean cleaned() {
        try {
            clean();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void clean() throws IOException {
        delete(workshop);
        for (Path made : madeForIt) {
            if (!Files.isDirectory(made) || !isEmpty(made)) {
                return;
            }
            Files.delete(made);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.deleteIfExists(emptied);
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

        /** Moves everything into place, or nothing; another build that does the same waits. */
        void publish() throws IOException {
            refuseWhatIsInTheWay(period, names());
            Path backup = Files.createDirectory(workshop.resolve(period + ".before"));
            Turn.in(folder, () -> new Publication(made, folder.resolve(period), backup).run());
        }

        private List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(made)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            }
        }

        @Override
        public void close() throws IOException {
            delete(made);
        }
    }
}
