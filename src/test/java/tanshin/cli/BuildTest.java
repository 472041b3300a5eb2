package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.Cases;
import tanshin.Shipped;

/** Documents come into place together or not at all. */
class BuildTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path out;

    @BeforeEach
    void documentsFromBefore() throws IOException {
        out = Files.createDirectories(folder.resolve("out"));
        Path period = Files.createDirectories(out.resolve("9M08"));
        for (String name : List.of("workbook.xlsx", "fact-sheet.en.pdf", "tse-summary.ja.html", "notes of mine.txt")) {
            Files.writeString(period.resolve(name), name + " from before");
        }
    }

    @Test
    void everyFileIsPrintedWithItsSizeAndTime() throws IOException {
        Run run = build("9M08", "--format", "pdf,html");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(5)
                .allMatch(line -> line.matches("\\S+ +\\d+ K?B +\\d+\\.\\d\\d s"))
                .map(line -> line.split(" ", -1)[0])
                .containsExactly(
                        printed("fact-sheet.en.pdf"),
                        printed("fact-sheet.ja.pdf"),
                        printed("tse-summary.en.html"),
                        printed("tse-summary.ja.html"),
                        printed("missing.json"))
                .allMatch(file -> Files.exists(Path.of(file)));
    }

    @ParameterizedTest(name = "build {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        9M08 --lang ja --format pdf  | fact-sheet.ja.pdf missing.json
        9M08 --lang en --format html | missing.json tse-summary.en.html
        3Q08 --lang en --format html | missing.json
        1Q05 --lang en --format pdf  | fact-sheet.en.pdf missing.json
        """)
    void onlyWhatIsAskedForIsMade(String command, String files) throws IOException {
        Run run = build((command + " --out " + folder.resolve("new")).split(" ", -1));
        assertThat(run.code()).isZero();
        assertThat(Folders.contents(folder.resolve("new")).keySet())
                .extracting(path -> path.substring(path.indexOf('/') + 1))
                .containsExactly(files.split(" ", -1));
    }

    @Test
    void figuresThatNothingYieldsAreListedAndNotInvented() throws IOException {
        Run run = build("1Q05", "--format", "pdf", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(JsonParser.parseString(Files.readString(out.resolve("1Q05/missing.json")))
                        .toString())
                .contains("reason");
    }

    @Test
    void otherFilesOfTheFolderStay() throws IOException {
        assertThat(build("9M08", "--format", "html").code()).isZero();
        assertThat(out.resolve("9M08/notes of mine.txt")).hasContent("notes of mine.txt from before");
        assertThat(out.resolve("9M08/workbook.xlsx")).hasContent("workbook.xlsx from before");
        assertThat(Files.readString(out.resolve("9M08/tse-summary.ja.html"))).startsWith("<");
        assertThat(names(out)).containsExactly("9M08");
    }

    @Test
    void badDataLeavesEverythingAsItWas() throws IOException {
        Path data = folder.resolve("data");
        Shipped.copy(Shipped.FILINGS, data.resolve("filings"));
        Path table = data.resolve("filings")
                .resolve(Shipped.NINE_MONTHS_RELEASE.text())
                .resolve("income-9m.csv");
        Files.writeString(table, Files.readString(table).replace(",11375933000,", ",much,"));
        everythingStaysAsItWas(2, "income-9m.csv:", "9M08", "--data", data.toString());
    }

    @Test
    void aBrokenStylesheetLeavesEverythingAsItWas() throws IOException {
        Path data = folder.resolve("data");
        Shipped.copy(Path.of("stylesheets"), data.resolve("stylesheets"));
        Path module = data.resolve("stylesheets/modules/table.xsl");
        Files.writeString(module, Files.readString(module).replaceFirst("</xsl:", "</xls:"));
        everythingStaysAsItWas(2, "stylesheets/modules/table.xsl:", "9M08", "--data", data.toString());
    }

    @Test
    void aFileInThePlaceOfTheOutputFolderStays() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");
        everythingStaysAsItWas(
                2, "--out " + file + ": The documents cannot be written there", "9M08", "--out", file.toString());
        assertThat(file).hasContent("a file");
    }

    @Test
    void aFileInThePlaceOfAPeriodsFolderStays() throws IOException {
        Files.writeString(out.resolve("1H08"), "a file");
        everythingStaysAsItWas(2, "1H08", "1H08", "--format", "pdf");
    }

    @Test
    void aFolderInThePlaceOfADocumentLeavesTheOtherDocumentsAsTheyWere() throws IOException {
        Files.createDirectories(out.resolve("9M08/tse-summary.en.html/folder"));
        everythingStaysAsItWas(2, "tse-summary.en.html", "9M08", "--format", "pdf,html");
    }

    @Test
    void whatIsInTheWayOfALaterPeriodIsToldBeforeTheFirstIsMade() throws IOException {
        Files.writeString(out.resolve("3Q08"), "a file");
        everythingStaysAsItWas(2, "3Q08", "9M08", "3Q08", "--format", "html");
    }

    @Test
    void aFolderOfOnesOwnAmongTheDocumentsStays() throws IOException {
        Files.writeString(Files.createDirectories(out.resolve("9M08/notes")).resolve("mine.txt"), "mine");
        assertThat(build("9M08", "--format", "html", "--lang", "en").code()).isZero();
        assertThat(out.resolve("9M08/notes/mine.txt")).hasContent("mine");
    }

    @Test
    void anOutputFolderThatWasMadeForNothingIsRemoved() {
        Path data = Cases.layOut("bad-input", "malformed-number", folder.resolve("data"));
        Run run = build(
                "9M08",
                "--data",
                data.toString(),
                "--out",
                folder.resolve("new/folder").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void twoBuildsInOneProgramTakeTurns() throws Exception {
        Callable<Boolean> build = () -> {
            for (int time = 0; time < 20; time++) {
                try (OutputFolder folder = OutputFolder.open(out);
                        OutputFolder.Draft draft = folder.draft("9M08")) {
                    Files.writeString(draft.file("workbook.xlsx"), "new");
                    draft.publish();
                }
            }
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(4, build))) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(out.resolve("9M08/workbook.xlsx")).hasContent("new");
        assertThat(names(out)).containsExactly("9M08");
    }

    private void everythingStaysAsItWas(int code, String message, String... arguments) throws IOException {
        SortedMap<String, String> before = Folders.contents(out);
        Run run = build(arguments);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(Folders.contents(out)).isEqualTo(before);
        assertThat(run.code()).isEqualTo(code);
    }

    /** Into the folder with the documents from before, unless the arguments name another. */
    private Run build(String... arguments) {
        Stream<String> all = Stream.concat(Stream.of("build"), Stream.of(arguments));
        Stream<String> place =
                List.of(arguments).contains("--out") ? Stream.empty() : Stream.of("--out", out.toString());
        return Run.of(Stream.concat(all, place).toArray(String[]::new));
    }

    private String printed(String name) {
        return out.resolve("9M08").resolve(name).toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
