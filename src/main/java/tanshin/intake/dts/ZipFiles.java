package tanshin.intake.dts;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tanshin.fact.BadInputException;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Place;
import tanshin.intake.xml.Bounded;
import tanshin.intake.xml.XmlCursor;

/** The files of a zip file, so many and so large as is sensible, none of them outside of it. */
public final class ZipFiles implements Closeable {

    private static final String CATALOG = "META-INF/catalog.xml";

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final List<Rewrite> rewrites = new ArrayList<>();
    private long left = Limits.ZIP_BYTES;

    /** Addresses that begin in one way are files whose names begin in another. */
    private record Rewrite(String start, String prefix) {}

    private ZipFiles(String name, ZipFile zip, Map<String, ZipEntry> entries) {
        this.name = name;
        this.zip = zip;
        this.entries = entries;
        entries.keySet()
                .forEach(path -> byName.computeIfAbsent(fileName(path), any -> new ArrayList<>())
                        .add(path));
    }

    /**
     * Opens a zip file and reads its catalogue, if it has one.
     *
     * @throws BadInputException if it is no zip file, or one that nobody should unpack
     */
    public static ZipFiles open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                ZipFiles files = new ZipFiles(name, zip, entries(name, zip));
                files.readCatalog();
                return files;
            } catch (RuntimeException | IOException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new BadInputException(
                    Place.of(name).problem("This is no zip file that can be read: " + e.getMessage() + "."));
        }
    }

    private static Map<String, ZipEntry> entries(String name, ZipFile zip) {
        if (zip.size() > Limits.ZIP_ENTRIES) {
            throw new BadInputException(Place.of(name)
                    .problem("The zip file holds " + zip.size() + " files; at most " + Limits.ZIP_ENTRIES
                            + " are read."));
        }
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            String path = entry.getName().replace('\\', '/');
            boolean leavesIt = path.startsWith("/")
                    || path.matches("[A-Za-z]:.*")
                    || List.of(path.split("/", -1)).contains("..");
            if (leavesIt) {
                throw new BadInputException(Place.of(name)
                        .problem("The zip file names a file outside of itself, \"" + path
                                + "\"; nothing of it is read."));
            }
            entries.put(path, entry);
        });
        return entries;
    }

    String name() {
        return name;
    }

    /** The names of the files, as the zip file orders them. */
    public List<String> paths() {
        return List.copyOf(entries.keySet());
    }

    /** The file that an address on the web stands for: as the catalogue says, else the one whose path ends most alike. */
    Optional<String> entryOf(String address) {
        if (!address.startsWith("http")) {
            return Optional.empty();
        }
        return rewrites.stream()
                .filter(rewrite -> address.startsWith(rewrite.start()))
                .map(rewrite ->
                        rewrite.prefix() + address.substring(rewrite.start().length()))
                .filter(entries::containsKey)
                .findFirst()
                .or(() -> byEnd(address));
    }

    private Optional<String> byEnd(String address) {
        return byName.getOrDefault(fileName(address), List.of()).stream()
                .max(Comparator.comparingInt(path -> commonEnd(path, address)));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How many characters two texts end alike with. */
    private static int commonEnd(String one, String other) {
        int alike = 0;
        while (alike < one.length()
                && alike < other.length()
                && one.charAt(one.length() - 1 - alike) == other.charAt(other.length() - 1 - alike)) {
            alike++;
        }
        return alike;
    }

    /**
     * A file's content; empty if there is none of this name.
     *
     * @throws BadInputException if everything in it is more than what is read
     */
    public Optional<byte[]> bytes(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = new Bounded(zip.getInputStream(entry), left)) {
            byte[] bytes = in.readAllBytes();
            left -= bytes.length;
            return Optional.of(bytes);
        } catch (ZipException e) {
            throw new BadInputException(
                    Place.of(name).problem("The file " + path + " in it is damaged: " + e.getMessage() + "."));
        } catch (IOException e) {
            throw new BadInputException(
                    Place.of(name).problem("The file " + path + " in it cannot be read: " + e.getMessage() + "."));
        }
    }

    private void readCatalog() throws IOException {
        for (String path : paths()) {
            if (path.equals(CATALOG) || path.endsWith("/" + CATALOG)) {
                String folder = path.substring(0, path.length() - "catalog.xml".length());
                try (XmlCursor xml = XmlCursor.open(
                        name + "!/" + path, new ByteArrayInputStream(bytes(path).orElseThrow()))) {
                    catalog(xml, folder);
                }
            }
        }
    }

    private void catalog(XmlCursor xml, String folder) {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("rewriteURI")) {
                String start = xml.attribute("uriStartString").orElse("");
                String prefix = xml.attribute("rewritePrefix").orElse("");
                if (!start.isEmpty()) {
                    rewrites.add(new Rewrite(start, within(folder, prefix)));
                }
            }
        }
    }

    /** A name relative to a folder of the zip file, without the dots; steps out of it are not taken. */
    private static String within(String folder, String relative) {
        List<String> steps = new ArrayList<>();
        for (String step : (folder + relative).split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
