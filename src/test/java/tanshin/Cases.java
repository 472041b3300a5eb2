package tanshin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of cases: each holds the files in which it differs from {@code cases/base}, and what is expected of it. */
public final class Cases {

    private static final Path CASES = Path.of("src/test/cases");
    private static final List<String> PROGRAMS_OWN = List.of(
            "taxonomy/core.ttl",
            "taxonomy/core-documents.ttl",
            "taxonomy/core-properties.ttl",
            "taxonomy/rules/reasoning.rules",
            "taxonomy/rules/spans.ttl");

    private Cases() {}

    /** The names of all cases of a kind. */
    public static List<String> names(String kind) {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a case over the base, in an empty folder; the result can be given to {@code --data}. */
    public static Path layOut(String kind, String name, Path empty) {
        Path data = layOutBase(empty);
        Shipped.copy(CASES.resolve(kind).resolve(name), data);
        return data;
    }

    /** The base alone. */
    public static Path layOutBase(Path empty) {
        for (String own : PROGRAMS_OWN) {
            Shipped.copy(Path.of(own), parentMade(empty.resolve(own)));
        }
        Shipped.copy(CASES.resolve("base"), empty);
        return empty;
    }

    /** Compares with the file of the case that says what is expected, or renews it with {@code -Dgolden=write}. */
    public static void assertExpected(String kind, String name, String file, String actual) throws IOException {
        Path expected = CASES.resolve(kind).resolve(name).resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static Path parentMade(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
