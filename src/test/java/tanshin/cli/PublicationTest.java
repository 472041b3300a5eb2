package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files arrive together, or the folder is as it was. */
class PublicationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path made;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path target;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Publication publication;

    @BeforeEach
    void threeNewFiles() throws IOException {
        made = Files.createDirectories(folder.resolve("made"));
        target = folder.resolve("target");
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(made.resolve(name), "new");
        }
        publication = new Publication(made, target, Files.createDirectories(folder.resolve("backup")));
    }

    @Test
    void allArriveAndOtherFilesStay() throws IOException {
        Files.writeString(Files.createDirectories(target).resolve("a"), "old");
        Files.writeString(target.resolve("mine"), "mine");
        publication.run();
        assertThat(Folders.contents(target)).containsOnlyKeys("a", "b", "c", "mine");
        assertThat(target.resolve("a")).hasContent("new");
        assertThat(target.resolve("mine")).hasContent("mine");
    }

    @Test
    void whenTheThirdCannotArriveTheFirstTwoGoBack() throws IOException {
        Files.writeString(Files.createDirectories(target).resolve("a"), "old");
        Files.writeString(Files.createDirectories(target.resolve("c")).resolve("in the way"), "of c");
        SortedMap<String, String> before = Folders.contents(target);
        assertThatThrownBy(publication::run).isInstanceOf(IOException.class);
        assertThat(Folders.contents(target)).isEqualTo(before);
    }
}
