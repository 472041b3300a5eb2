package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.Cases;

/** Commands as they are typed in a hurry: every mistake gets one sentence, and nothing is written. */
class CarelessUseTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @BeforeEach
    void foldersAndFiles() throws IOException {
        Cases.layOutBase(folder.resolve("shop"));
        Files.writeString(folder.resolve("file"), "a file");
        Files.write(folder.resolve("bytes.rq"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Files.writeString(folder.resolve("broken.rq"), "SELECT *");
        Files.createDirectories(folder.resolve("nothing/taxonomy"));
        Files.createDirectories(folder.resolve("nothing/filings"));
        Files.createDirectories(folder.resolve("folder/filings/x/report.json"));
        Files.createDirectories(folder.resolve("folder/filings/y"));
        Files.writeString(folder.resolve("folder/filings/y/income.csv"), "id");
        Files.createSymbolicLink(folder.resolve("folder/filings/z"), Path.of("nowhere"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        build 9M08 --out DIR/file --data DIR/shop          | --out DIR/file: The documents cannot be written there: a file with this name is in the way. Choose a folder that can be written.
        build 9M08 --out DIR/file/x --data DIR/shop        | --out DIR/file/x: The documents cannot be written there: Not a directory. Choose a folder that can be written.
        build 9M08 --out= --data DIR/shop                  | --out: The name of the folder is empty; write one.
        facts --data DIR/file                              | --data DIR/file: There is no such folder.
        facts --data DIR/nowhere                           | --data DIR/nowhere: There is no such folder.
        facts --lang xx --data DIR/shop                    | --lang xx: There is no such language. Known: en, ja.
        check --data DIR/nothing                           | taxonomy: No core:ReportingEntity is stated; say who reports, as group/iij.ttl does.
        taxonomy nothing --data DIR/shop                   | nothing: There is no such hierarchy. Known: concepts, measures, service, companies.
        query DIR/bytes.rq --data DIR/shop                 | DIR/bytes.rq:1:1: The file is not UTF-8 text from here on; save it as UTF-8.
        query DIR/broken.rq --data DIR/shop                | DIR/broken.rq:1:8: This is not SPARQL: Encountered "<EOF>" at line 1, column 8.
        query DIR/nowhere.rq --data DIR/shop               | DIR/nowhere.rq: The file cannot be read: it is not there.
        query DIR --data DIR/shop                          | DIR: The file cannot be read: it is a folder.
        """)
    void oneMistakeGetsOneSentence(String command, String sentence) {
        assertThat(told(command)).containsExactly("tanshin: " + sentence);
    }

    @Test
    void everyMistakeOfACommandIsToldAtOnce() {
        assertThat(told("build 5Q08 9M8 --lang fr,en,de --format doc --as-of 2008-02-30 --out DIR/new --data DIR/shop"))
                .hasSize(6)
                .allMatch(line -> line.matches("tanshin: [^:]+: .+\\."));
    }

    @Test
    void everyWrongOptionIsToldAtOnce() {
        assertThat(told("facts --origin nowhere --format doc --colour red"))
                .startsWith(
                        "Invalid value for option '--origin': expected one of [REPORTED, DERIVED, ALL] (case-insensitive) but was 'nowhere'",
                        "Invalid value for option '--format': expected one of [TABLE, CSV, JSON] (case-insensitive) but was 'doc'",
                        "Unknown options: '--colour', 'red'");
    }

    @Test
    void whatLiesAmongTheFilingsAndIsNoneIsNotPassedOver() {
        assertThat(told("facts --data DIR/folder"))
                .containsExactly(
                        "tanshin: x/report.json: The file cannot be read: it is a folder.",
                        "tanshin: y/: The folder holds tables but no report.json; a filing needs one, and what is no filing must"
                                + " not lie here.",
                        "tanshin: z/: The link leads nowhere; mend it, or delete it.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void resultsThatCannotBeWrittenAreAFailureOfTheMachine() throws Exception {
        Path script = Files.writeString(
                folder.resolve("full"), "exec \"$@\" >/dev/full 2>'" + folder.resolve("messages") + "'");
        Run run = Child.startShell(
                        script,
                        Child.sameJava(),
                        List.of(),
                        Map.of(),
                        "check",
                        "--data",
                        folder.resolve("shop").toString())
                .finish();
        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("messages")))
                .isEqualToIgnoringNewLines(
                        "tanshin: The machine failed: The results could not be written: No space left on device.");
    }

    /** What is said on standard error, with nothing on standard output, exit code 2, and no folder made for documents. */
    private List<String> told(String command) {
        Run run = Run.of(List.of(command.split(" ", -1)).stream()
                .map(word -> word.replace("DIR", folder.toString()))
                .toArray(String[]::new));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("new")).doesNotExist();
        return run.err().replace(folder.toString(), "DIR").lines().toList();
    }
}
