package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Cases;

/** Figures that contradict each other, or only seem to: {@code src/test/cases/check}. A new folder is a new test. */
class CheckCasesTest {

    private static final String KIND = "check";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    static List<String> cases() {
        return Cases.names(KIND);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsWrongAndOnlyThat(String name) throws IOException {
        Run check = Run.of("check", "--data", Cases.layOut(KIND, name, folder).toString());
        Cases.assertExpected(KIND, name, "findings.txt", check.out().replace(System.lineSeparator(), "\n"));
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isEqualTo(check.out().contains("ERROR ") ? 1 : 0);
    }
}
