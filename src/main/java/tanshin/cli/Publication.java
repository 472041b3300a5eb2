package tanshin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files on their way into a folder: all arrive, or the folder is as it was. Each is moved in one step, so that a reader finds
 * the old file or the new one; what was there before is kept until the last has arrived, and put back if one does not.
 * Other files of the folder are left alone.
 */
final class Publication {

    private final Path made;
    private final Path target;
    private final Path backup;
    private final List<Path> arrived = new ArrayList<>();

    /**
     * Of all files in a folder.
     *
     * @param target where they go; made if it is missing
     * @param backup an empty folder on the same disk
     */
    Publication(Path made, Path target, Path backup) {
        this.made = made;
        this.target = target;
        this.backup = backup;
    }

    void run() throws IOException {
        boolean isNew = !Files.exists(target);
        Files.createDirectories(target);
        try {
            for (Path file : files()) {
                arrive(file, target.resolve(file.getFileName().toString()));
            }
        } catch (IOException | RuntimeException e) {
            putBack(isNew, e);
            throw e;
        }
    }

    private void arrive(Path file, Path place) throws IOException {
        if (Files.exists(place)) {
            keep(place);
        }
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        arrived.add(place);
    }

    /** A second name for the file where the disk can do it, else a copy. */
    private void keep(Path place) throws IOException {
        try {
            Files.createLink(kept(place), place);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(place, kept(place), StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path kept(Path place) {
        return backup.resolve(place.getFileName().toString());
    }

    private void putBack(boolean isNew, Exception failure) {
        Collections.reverse(arrived);
        for (Path place : arrived) {
            try {
                if (Files.exists(kept(place))) {
                    Files.move(kept(place), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(place);
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        try {
            if (isNew) {
                Files.delete(target);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            return files.sorted().toList();
        }
    }
}
