package tanshin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.BadInputException;

/** Files that are made to do harm: each is refused with one short sentence, soon, and nothing is written. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {

    @TempDir
    Path folder;

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bomb.xbrl"));
            String head = Samples.INSTANCE.substring(0, Samples.INSTANCE.indexOf("</xbrli:xbrl>"));
            out.write(head.getBytes(StandardCharsets.UTF_8));
            fill(out, "<a/>\n", 64 << 20);
        }
        assertThat(Files.size(zip)).isLessThan(200_000);
        refused(zip, "bomb.zip: The file bomb.xbrl in it grows more than 400fold when it is unpacked");
    }

    @Test
    void aTaxonomyPackageCanBeABombToo() throws IOException {
        Path report = Files.writeString(folder.resolve("acme.xbrl"), Samples.INSTANCE);
        Path zip = folder.resolve("taxonomy.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("META-INF/catalog.xml"));
            out.write("<catalog>".getBytes(StandardCharsets.UTF_8));
            fill(out, "<a/>\n", 64 << 20);
        }
        BadInputException refused =
                catchThrowableOfType(BadInputException.class, () -> importer().take(List.of(report, zip)));
        assertThat(refused).hasMessageContaining("grows more than 400fold");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.xbrl",
                "a/../../outside.xbrl",
                "/outside.xbrl",
                "C:\\outside.xbrl",
                "..\\outside.xbrl"
            })
    void aNameLeadsOutOfTheZipFile(String name) throws IOException {
        Path zip = folder.resolve("paths.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(Samples.INSTANCE.getBytes(StandardCharsets.UTF_8));
        }
        refused(zip, "outside of itself");
        assertThat(folder.resolve("outside.xbrl")).doesNotExist();
    }

    @Test
    void aSchemaOutsideOfTheFolderIsNotRead() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("acme.xsd"), "this is no schema");
        Path file = Files.writeString(
                below.resolve("acme.xbrl"), Samples.INSTANCE.replace("\"acme.xsd\"", "\"../../acme.xsd\""));
        assertThat(importer().take(List.of(file)).remarks().toString())
                .contains("acme.xsd is neither beside the report");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"xbrl, >1.25<", "inline, >1.25<", "json, '\"1.25\"'", "csv, 1.25"})
    void aNumberOfAMillionDigitsIsNone(String kind, String number) throws IOException {
        for (String huge : List.of("9".repeat(1_000_000), "1e999999999", "1e2147483648")) {
            Map<String, String> files = Samples.files(kind);
            files.replaceAll((name, text) -> text.replace(number, number.replace("1.25", huge)));
            Path place = Files.createDirectories(folder.resolve("n" + huge.length() + kind));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(place.resolve(file.getKey()), file.getValue());
            }
            refused(place.resolve(files.keySet().iterator().next()), "of at most 60 digits");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "Shift_JIS", "windows-1252"})
    void anEncodingThatIsDeclaredIsRead(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String declared = Samples.INSTANCE.replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");
        Path file = Files.write(folder.resolve("acme.xbrl"), declared.getBytes(charset));
        assertThat(importer().take(List.of(file)).facts()).isEqualTo(8);
    }

    @ParameterizedTest(name = "written in {0}, declared as {1}")
    @CsvSource({
        "ISO-8859-1, UTF-8, bytes that are no characters",
        "UTF-8, UTF-16, not well-formed",
        "UTF-8, klingon, the encoding klingon",
        "UTF-32, UTF-32, not well-formed"
    })
    void anEncodingThatIsNotIsRefusedWithoutAWordFromTheParser(String written, String declared, String message)
            throws IOException {
        String text = Samples.INSTANCE
                .replace("Acme &amp;", "Acm\u00e9 \u00e9\u00e9")
                .replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"");
        Path file = Files.write(folder.resolve("acme.xbrl"), text.getBytes(Charset.forName(written)));
        PrintStream before = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            refused(file, message);
        } finally {
            System.setErr(before);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aTagWithoutAnEndIsNotKeptInMemory() throws IOException {
        Path file = folder.resolve("tag.xbrl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("<xbrli:xbrl xmlns:xbrli=\"http://www.xbrl.org/2003/instance\" a=\""
                    .getBytes(StandardCharsets.UTF_8));
            fill(out, " ", 32 << 20);
        }
        refused(file, "longer than what is read of one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<xbrli:segment>"})
    void elementsInEachOtherEnd(String element) throws IOException {
        Path file = Files.writeString(
                folder.resolve("deep.xbrl"),
                Samples.INSTANCE.replaceFirst("<xbrli:context", element.repeat(100_000) + "<xbrli:context"));
        refused(file, "elements stand in each other");
    }

    @Test
    void listsInEachOtherEnd() throws IOException {
        Path file = Files.writeString(
                folder.resolve("deep.json"),
                Samples.JSON.replaceFirst("\"facts\"", "\"x\": " + "[".repeat(100_000) + ", \"facts\""));
        refused(file, "deep.json");
    }

    private static void fill(OutputStream out, String with, int bytes) throws IOException {
        byte[] block = with.repeat(1 << 13).getBytes(StandardCharsets.US_ASCII);
        for (int written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    private void refused(Path file, String message) {
        BadInputException refused =
                catchThrowableOfType(BadInputException.class, () -> importer().take(List.of(file)));
        assertThat(refused).hasMessageContaining(message);
        assertThat(refused.getMessage()).hasSizeLessThan(1_000);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private Importer importer() {
        return new Importer(folder.resolve("data"), Optional.empty(), Optional.empty(), any -> Samples.NOTHING);
    }
}
