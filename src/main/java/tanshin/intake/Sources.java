package tanshin.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.intake.dts.TaxonomyFiles;
import tanshin.intake.dts.ZipFiles;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;

/** Tells the files that hold a report from those that hold a taxonomy: single files, folders, zip files. */
final class Sources implements Closeable {

    private static final List<String> PREFERRED = List.of("PublicDoc", "Summary", "reports");

    private final TaxonomyFiles files = new TaxonomyFiles();
    private final List<Source> reports = new ArrayList<>();
    private final Notes notes;

    Sources(Notes notes) {
        this.notes = notes;
    }

    /** @throws BadInputException if a file is missing, or nothing among them is a report */
    static Sources open(List<Path> given, Notes notes) throws IOException {
        Sources sources = new Sources(notes);
        try {
            for (Path path : given) {
                sources.add(path);
            }
            if (sources.reports.isEmpty()) {
                throw new BadInputException(Place.of(String.valueOf(given.get(0)))
                        .problem(
                                "There is no report in it: give an XBRL instance, inline XBRL pages, or an xBRL-JSON or"
                                        + " xBRL-CSV report; a taxonomy package comes as one more FILE."));
            }
            return sources;
        } catch (RuntimeException | IOException e) {
            sources.close();
            throw e;
        }
    }

    /** Everything that a taxonomy can be read from. */
    TaxonomyFiles files() {
        return files;
    }

    List<Source> reports() {
        return reports;
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                for (Path entry : entries.sorted().toList()) {
                    if (Files.isRegularFile(entry) && kind(entry).isPresent()) {
                        file(entry);
                    }
                }
            }
        } else if (!Files.isRegularFile(path)) {
            throw new BadInputException(Place.of(path.toString()).problem("There is no such file."));
        } else if (isZip(path)) {
            zip(path);
        } else {
            file(path);
        }
    }

    private void file(Path path) {
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        String name = String.valueOf(path.getFileName());
        reports.add(
                new Source(name, files.addFolder(folder) + name.replace(" ", "%20"), () -> Files.newInputStream(path)));
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /** A zip file may hold reports, and a taxonomy in any case. */
    private void zip(Path path) throws IOException {
        ZipFiles zip = ZipFiles.open(path);
        String address = files.addZip(zip);
        Map<String, List<String>> byFolder = new LinkedHashMap<>();
        for (String entry : zip.paths()) {
            if (mayBeReport(entry)) {
                try (InputStream in = bytes(zip, entry)) {
                    if (Kind.of(in).isPresent()) {
                        byFolder.computeIfAbsent(folder(entry), any -> new ArrayList<>())
                                .add(entry);
                    }
                }
            }
        }
        Optional<String> chosen = byFolder.keySet().stream()
                .filter(folder -> PREFERRED.contains(folder.substring(folder.lastIndexOf('/') + 1)))
                .findFirst()
                .or(() -> byFolder.keySet().stream().findFirst());
        for (String folder : byFolder.keySet()) {
            if (!folder.equals(chosen.orElse(""))) {
                notes.say(
                        "other-folder",
                        Place.of(String.valueOf(path.getFileName())),
                        "There are also reports in its folder " + folder
                                + ", which are left out; unzip it and give that" + " folder to take them in.");
            }
        }
        chosen.map(byFolder::get)
                .orElse(List.of())
                .forEach(entry -> reports.add(new Source(
                        entry.substring(entry.lastIndexOf('/') + 1),
                        address + entry.replace(" ", "%20"),
                        () -> bytes(zip, entry))));
    }

    private static InputStream bytes(ZipFiles zip, String entry) throws IOException {
        return new BufferedInputStream(zip.open(entry).orElseGet(InputStream::nullInputStream));
    }

    private static String folder(String entry) {
        return entry.substring(0, Math.max(0, entry.lastIndexOf('/')));
    }

    private static boolean mayBeReport(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.contains("meta-inf/")
                && Stream.of(".xbrl", ".xml", ".htm", ".html", ".xhtml", ".json")
                        .anyMatch(lower::endsWith);
    }

    private static Optional<Kind> kind(Path path) throws IOException {
        if (!mayBeReport(String.valueOf(path.getFileName()))) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return Kind.of(in);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
