package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.Cases;

/** What commands say of arguments that they cannot work with, and of how they are used. */
class UsageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest(name = "tanshin {0}")
    @CsvSource(delimiter = '|', textBlock = """
        build 9M8                         | 9M8: This is no period. Write a quarter (1Q07 to 4Q07),
        build FY9999                      | FY9999: Nothing is known of it as of 2009-02-12. Figures are known of the fiscal years 2007 to 2008.
        export 1Q99 --format xbrl         | 1Q99: Nothing is known of it as of 2009-02-12. Figures are known of the fiscal years 2007 to 2008.
        build 9M08 --as-of yesterday      | yesterday: This is no day. Write it as 2009-02-12.
        build 9M08 --lang de              | --lang de: There is no such language. Known: en, ja.
        build 9M08 --format docx          | --format docx: There is no such format. Known: xlsx, pdf, html, xbrl, xbrl-json, xbrl-csv, ixbrl, tdnet, turtle, nquads, json-ld.
        export 9M08 --format docx         | --format docx: There is no such format. Known: xbrl, xbrl-json, xbrl-csv, ixbrl, tdnet, turtle, nquads, json-ld.
        check --filing 2009               | 2009: There is no such filing. Known: shop-9m08.
        facts --filing 2009               | 2009: There is no such filing. Known: shop-9m08.
        facts --concept Turnover          | Turnover: This is no concept of the taxonomy; `tanshin taxonomy concepts` lists them.
        facts --concept Revenues_Growth   | Revenues_Growth: This is no concept of the taxonomy;
        facts --period 6M08               | 6M08: This is no period.
        facts --period 2008-13-01         | 2008-13-01: This is no day.
        explain derived/Nothing.9M08      | derived/Nothing.9M08: There is no such fact; `tanshin facts` lists them.
        explain Turnover 9M08             | Turnover: This is no concept of the taxonomy;
        explain Revenues 6M08             | 6M08: This is no period.
        explain Revenues 9M08 service:Fax | service:Fax: This is no member of a dimension; `tanshin taxonomy` lists them.
        explain Revenues 1Q03             | Revenues 1Q03: No filing prints this figure, and nothing that they print gives it.
        diff 9M8 --between 2009-02-12 2009-02-13 | 9M8: This is no period.
        diff 9M08 --between 2008-01-01 2009-12-31 | 2008-01-01: Nothing was published by then; the first filing is of
        diff 9M08 --between 2009-12-31 2009-12-30 | --between: The earlier day comes first: --between 2009-12-30 2009-12-31
        explain Revenues 9M08 --as-of 2008-01-01 | 2008-01-01: Nothing was published by then; the first filing is of
        query nowhere.rq                  | nowhere.rq: The file cannot be read: it is not there.
        query -e SELECT                   | -e:1:
        taxonomy colours                  | colours: There is no such hierarchy. Known: concepts, measures, service, companies.
        """)
    void whatNobodyKnowsIsToldInASentenceAndEndsWithTwo(String command, String message) {
        Run run = Run.of((command + " --data " + data()).split(" +", -1));
        assertThat(run.err()).startsWith("tanshin: " + message).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        Run run = Run.of("facts", "--data", folder.resolve("nowhere").toString());
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tanshin: --data " + folder.resolve("nowhere") + ": There is no such folder.");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "tanshin {0}")
    @ValueSource(
            strings = {
                "build --colour",
                "check --format xml",
                "facts --origin guessed",
                "explain",
                "query",
                "query --list --name ownership",
                "taxonomy concepts measures"
            })
    void wrongUsageShowsHowToUseItAndEndsWithTwo(String command) {
        Run run = Run.of(command.split(" ", -1));
        assertThat(run.err()).contains("Usage: tanshin");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aMistypedCommandIsCorrected() {
        Run run = Run.of("bild");
        assertThat(run.err()).contains("'bild'", "Did you mean: tanshin build?");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongWithACommandIsToldInOneGo() {
        Run run = Run.of("build", "9M8", "FY8", "--lang", "de,en,fr", "--as-of", "soon");
        assertThat(run.err().lines().map(line -> line.split(": ", -1)[1]))
                .containsExactlyInAnyOrder("9M8", "FY8", "--lang de", "--lang fr", "soon");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "tanshin {0}")
    @ValueSource(
            strings = {
                "--help",
                "build --help",
                "check --help",
                "facts --help",
                "explain --help",
                "query --help",
                "taxonomy --help"
            })
    void helpIsAResult(String command) {
        Run run = Run.of(command.split(" ", -1));
        assertThat(run.out()).startsWith("Usage: tanshin").contains("--help");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    /** A tiny folder of data, for what does not depend on the figures. */
    private String data() {
        return Cases.layOutBase(folder).toString();
    }
}
