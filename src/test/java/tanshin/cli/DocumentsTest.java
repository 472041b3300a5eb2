package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.Shipped;

/** The documents of 9M08, byte for byte: as they are in {@code output}, whenever and wherever they are made. */
class DocumentsTest {

    private static final String PERIOD = "9M08";
    private static final Path AGREED = Path.of("output");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    /** Made once, here and now, to compare with. */
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    static Path here;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SortedMap<String, String> made;

    @BeforeAll
    static void madeHereAndNow() {
        made = build(here);
    }

    @Test
    void areThoseInTheOutputFolder() {
        if ("write".equals(System.getProperty("golden"))) {
            Shipped.copy(here.resolve(PERIOD), AGREED.resolve(PERIOD));
        }
        assertThat(AGREED.resolve(PERIOD)).isDirectory();
        assertThat(Folders.contents(AGREED.resolve(PERIOD))).isEqualTo(made);
    }

    @ParameterizedTest(name = "in {0} in the language {1}")
    @CsvSource({"Asia/Tokyo, tr-TR", "America/St_Johns, ar-EG-u-nu-arab"})
    void haveTheSameBytesInAnyTimeZoneAndLocale(String zone, String locale) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(build(folder)).isEqualTo(made);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Test
    void haveTheSameBytesInWhateverOrderTheFilesOfTheDataAreFound() {
        Path data = folder.resolve("data");
        Shipped.copyTo(data);
        assertThat(build(folder.resolve("there"), "--data", turnedAround(data).toString()))
                .isEqualTo(made);
    }

    @Test
    void haveTheSameBytesWhenTwoProcessesMakeThemAtOnceInDifferentSurroundings() throws Exception {
        Path there = folder.resolve("there");
        Child turkish = Child.start(
                Child.sameJava(),
                List.of(
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dline.separator=\r\n"),
                Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C"),
                "build",
                PERIOD,
                "--out",
                there.toString());
        Child arabic = Child.start(
                Child.sameJava(),
                List.of("-Dfile.encoding=UTF-16", "-Duser.language=ar", "-Duser.country=EG"),
                Map.of("TZ", "America/St_Johns", "LC_ALL", "C.UTF-8"),
                "build",
                PERIOD,
                "--out",
                there.toString());
        assertThat(List.of(turkish.finish(), arabic.finish())).allSatisfy(run -> {
            assertThat(run.out().lines()).hasSize(made.size());
            assertThat(run.code()).isZero();
        });
        assertThat(Folders.contents(there)).isEqualTo(Folders.contents(here));
    }

    @Test
    @Tag("slow")
    void haveTheSameBytesUnderANewerJava() throws Exception {
        Optional<Path> java = newerJava();
        assumeTrue(java.isPresent(), "no Java 25 here; say where it is with JAVA25_HOME");
        Path there = folder.resolve("there");
        Run run = Child.start(java.orElseThrow(), List.of(), Map.of(), "build", PERIOD, "--out", there.toString())
                .finish();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(Folders.contents(there.resolve(PERIOD))).isEqualTo(made);
    }

    /** What a build leaves in the folder of the period. */
    private static SortedMap<String, String> build(Path out, String... more) {
        Run run = Run.of(Stream.concat(Stream.of("build", PERIOD, "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return Folders.contents(out.resolve(PERIOD));
    }

    /** The same files, written again from the last to the first. */
    private Path turnedAround(Path data) {
        Path turned = folder.resolve("turned");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList()) {
                Path place = turned.resolve(data.relativize(file));
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return turned;
    }

    private static Optional<Path> newerJava() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        Optional<Path> named = Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of);
        try (Stream<Path> all = Files.isDirectory(installed) ? Files.list(installed) : Stream.empty()) {
            return Stream.concat(
                            named.stream(),
                            all.filter(home -> home.getFileName().toString().contains("25"))
                                    .sorted())
                    .map(home -> home.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
