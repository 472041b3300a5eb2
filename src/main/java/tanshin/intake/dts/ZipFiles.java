package tanshin.intake.dts;

import java.io.Closeable;
import java.io.FilterInputStream;
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
     * A file's content as it is unpacked; empty if there is none of this name. What is read of all files together, and of each
     * in proportion to how it is packed, is limited: a reader who comes to the end of that gets a {@link BadInputException}.
     */
    public Optional<InputStream> open(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            return Optional.empty();
        }
        long most = Math.max(Limits.UNSUSPICIOUS_BYTES, Limits.UNPACKING * Math.max(entry.getCompressedSize(), 0));
        return Optional.of(new Unpacked(zip.getInputStream(entry), path, most));
    }

    /** A stream that counts for its file and for all of them; damage is bad input, not a failure of the machine. */
    private final class Unpacked extends FilterInputStream {

        private final String path;
        private long its;

        Unpacked(InputStream in, String path, long most) {
            super(in);
            this.path = path;
            this.its = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            try {
                int read = super.read(buffer, offset, length);
                its -= Math.max(read, 0);
                left -= Math.max(read, 0);
                if (its < 0 || left < 0) {
                    throw new BadInputException(Place.of(name)
                            .problem(
                                    its < 0
                                            ? "The file " + path + " in it grows more than " + Limits.UNPACKING
                                                    + "fold when it is unpacked; no report does."
                                            : "What is in it is more than " + (Limits.ZIP_BYTES >> 20)
                                                    + " MB when it is unpacked; so much is not read."));
                }
                return read;
            } catch (IOException e) {
                throw new BadInputException(
                        Place.of(name).problem("The file " + path + " in it is damaged: " + e.getMessage() + "."));
            }
        }
    }

    private void readCatalog() throws IOException {
        for (String path : paths()) {
            if (path.equals(CATALOG) || path.endsWith("/" + CATALOG)) {
                String folder = path.substring(0, path.length() - "catalog.xml".length());
                try (XmlCursor xml =
                        XmlCursor.open(name + "!/" + path, open(path).orElseThrow())) {
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
