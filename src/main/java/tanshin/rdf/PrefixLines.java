package tanshin.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.fact.Prefixes;
import tanshin.taxonomy.SpanNames;
import tanshin.taxonomy.Taxonomy;

/** The prefixes that the files of a taxonomy declare, read without parsing them: for who needs nothing else of it. */
public final class PrefixLines {

    private static final Pattern PREFIX = Pattern.compile("(?m)^@prefix\\s+([\\w-]+):\\s*<([^>]*)>");

    private PrefixLines() {}

    /** A taxonomy that states nothing, with the prefixes of the files in a folder and below it. */
    public static Taxonomy taxonomy(Path folder) {
        Map<String, String> prefixes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ttl"))
                    .sorted()
                    .toList()) {
                Matcher matcher = PREFIX.matcher(Files.readString(file));
                while (matcher.find()) {
                    prefixes.putIfAbsent(matcher.group(1), matcher.group(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The taxonomy in " + folder + " cannot be read", e);
        }
        return new Taxonomy(new Taxonomy.Parts(
                new Prefixes(prefixes),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SpanNames.of(Map.of(), Labels.of(Map.of()), Map.of()),
                Map.of()));
    }
}
