package tanshin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.BadInputException;

/** Files that are broken in every way that chance finds: each is taken in or refused in words, and none holds the program up. */
class MutantsTest {

    private static final List<String> SPICES = List.of(
            "",
            "\u0000",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "&#0;",
            "&e;",
            "]]>",
            "<!--",
            "<![CDATA[",
            "<!DOCTYPE x [",
            "{",
            "}",
            "[",
            ",",
            ":",
            "#",
            "#nil",
            "#none",
            "##",
            "$",
            "..",
            "/",
            "T",
            "@end",
            "-",
            "99999999999999999999",
            "1e400",
            "INF",
            "NaN",
            "\uFFFF",
            "\uD800",
            "９",
            "é",
            "xsi:nil=\"true\"",
            "id=\"year\"",
            "contextRef=\"\"",
            "2024-02-30",
            "24:00:00",
            "null",
            "true",
            "\n\n\n",
            "\uFEFF",
            "%",
            "..\\",
            "../",
            "file:///etc/passwd",
            "http://[",
            "acme.xsd#",
            "continuedAt=\"more\"");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xbrl", "inline", "json", "csv"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aBrokenFileIsTakenInOrRefused(String kind) throws IOException {
        mutate(kind, 500, 1);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"xbrl", "inline", "json", "csv"})
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void thousandsOfThem(String kind) throws IOException {
        mutate(kind, 5_000, 2);
    }

    private void mutate(String kind, int count, long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, String> sound = Samples.files(kind);
        List<String> names = new ArrayList<>(sound.keySet());
        int taken = 0;
        for (int number = 0; number < count; number++) {
            Path place = Files.createDirectories(folder.resolve("m" + number));
            for (Map.Entry<String, String> file : sound.entrySet()) {
                Files.write(place.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            // mostly the report itself, sometimes a file of its taxonomy
            String victim = names.get(random.nextInt(3) > 0 ? 0 : random.nextInt(names.size()));
            byte[] broken = broken(sound.getOrDefault(victim, "").getBytes(StandardCharsets.UTF_8), random);
            Files.write(place.resolve(victim), broken);
            taken += taken(place, names.get(0), kind + " " + number) ? 1 : 0;
        }
        // the mutations are neither harmless nor hopeless
        assertThat(taken).isBetween(count / 50, count - count / 10);
    }

    private static boolean taken(Path place, String name, String which) throws IOException {
        Path data = place.resolve("data");
        try {
            new Importer(data, Optional.of("m"), Optional.empty(), any -> Samples.NOTHING)
                    .take(List.of(place.resolve(name)));
            assertThat(data.resolve("filings/m/report.json")).as(which).exists();
            return true;
        } catch (BadInputException e) {
            assertThat(e.getMessage()).as(which).isNotBlank();
            assertThat(data.resolve("filings")).as(which).doesNotExist();
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError("Mutant " + which + " in " + place + " is neither taken in nor refused", e);
        }
    }

    /** One to three bites: bytes changed, cut out, doubled, moved, or something odd put in. */
    private static byte[] broken(byte[] sound, Random random) {
        byte[] bytes = sound;
        for (int bites = 1 + random.nextInt(3); bites > 0; bites--) {
            int at = random.nextInt(Math.max(1, bytes.length));
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 8));
            byte[] bite = java.util.Arrays.copyOfRange(bytes, at, at + length);
            byte[] spice = SPICES.get(random.nextInt(SPICES.size())).getBytes(StandardCharsets.UTF_8);
            bytes = switch (random.nextInt(6)) {
                case 0 -> splice(bytes, at, length, new byte[] {(byte) random.nextInt(256)});
                case 1 -> splice(bytes, at, length, new byte[0]);
                case 2 -> splice(bytes, at, 0, bite);
                case 3 -> splice(bytes, random.nextInt(bytes.length + 1), 0, bite);
                case 4 -> splice(bytes, at, 0, spice);
                default -> splice(bytes, at, length, spice);
            };
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, int length, byte[] with) {
        byte[] spliced = new byte[bytes.length - length + with.length];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(with, 0, spliced, at, with.length);
        System.arraycopy(bytes, at + length, spliced, at + with.length, bytes.length - at - length);
        return spliced;
    }
}
