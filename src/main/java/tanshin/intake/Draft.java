package tanshin.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Folders that are made under names of their own and put in place together when they are whole. */
final class Draft implements Closeable {

    private final Path data;
    private final Path workshop;
    private final Map<Path, Path> folders = new LinkedHashMap<>();

    private Draft(Path data, Path workshop) {
        this.data = data;
        this.workshop = workshop;
    }

    static Draft in(Path data) throws IOException {
        Files.createDirectories(data);
        return new Draft(data, Files.createTempDirectory(data, ".tanshin-"));
    }

    /** A file in a folder that will be put in place as a whole. */
    void write(String folder, String file, String text) throws IOException {
        Path made = folders.computeIfAbsent(data.resolve(folder), any -> workshop.resolve("new" + folders.size()));
        Files.createDirectories(made);
        Files.writeString(made.resolve(file), text, StandardCharsets.UTF_8);
    }

    /** Puts every folder in place; one that was there before goes. */
    void publish() throws IOException {
        for (Map.Entry<Path, Path> folder : folders.entrySet()) {
            Files.createDirectories(
                    Optional.ofNullable(folder.getKey().getParent()).orElse(data));
            if (Files.exists(folder.getKey())) {
                Files.move(
                        folder.getKey(),
                        workshop.resolve("old-" + folder.getValue().getFileName()),
                        StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(folder.getValue(), folder.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(workshop, new SimpleFileVisitor<>() {
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
}
