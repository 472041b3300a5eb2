package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Cases;

/** Files that cannot be read, or name what nobody knows: {@code src/test/cases/bad-input}. A new folder is a new test. */
class BadInputTest {

    private static final String KIND = "bad-input";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    static List<String> cases() {
        return Cases.names(KIND);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everythingThatIsWrongIsToldAtItsPlaceInOneGo(String name) throws IOException {
        Run check = Run.of("check", "--data", Cases.layOut(KIND, name, folder).toString());
        Cases.assertExpected(KIND, name, "problems.txt", check.err().replace(folder.toString(), "DATA"));
        assertThat(check.out()).isEmpty();
        assertThat(check.code()).isEqualTo(2);
    }

    @Test
    void byteOrderMarksAndTheLineEndsOfWindowsAreNoMistakes() throws IOException {
        Path data = Cases.layOutBase(folder);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertThat(Run.of("check", "--data", data.toString()))
                .isEqualTo(new Run(0, "0 findings, 0 errors" + System.lineSeparator(), ""));
    }

    @Test
    void theFolderThatTheCasesDifferFromIsGoodInput() {
        Run check = Run.of("check", "--data", Cases.layOutBase(folder).toString());
        assertThat(check).isEqualTo(new Run(0, "0 findings, 0 errors" + System.lineSeparator(), ""));
    }
}
