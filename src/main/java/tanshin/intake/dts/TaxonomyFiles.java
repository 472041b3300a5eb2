package tanshin.intake.dts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a taxonomy can be read from: those in the folders of the reports and below, and those in zip files, under the
 * addresses that their catalogues give them (Taxonomy Packages 1.0).
 */
public final class TaxonomyFiles implements Closeable {

    private static final String FOLDER = "folder:/";
    private static final String ZIP = "zip:/";

    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final List<ZipFiles> zips = new ArrayList<>();

    /** Files beside a report; the address is where a report in that folder stands. */
    public String addFolder(Path folder) {
        Path real = folder.toAbsolutePath().normalize();
        for (Map.Entry<String, Path> known : folders.entrySet()) {
            if (known.getValue().equals(real)) {
                return known.getKey();
            }
        }
        String address = FOLDER + folders.size() + "/";
        folders.put(address, real);
        return address;
    }

    /** A zip file; the address is that of its top. */
    public String addZip(ZipFiles zip) {
        zips.add(zip);
        return ZIP + (zips.size() - 1) + "/";
    }

    /** Where a reference leads: the address of a file that is there, else what was written, made absolute if it can be. */
    public String resolve(String base, String href) {
        String target = absolute(base, href);
        for (int at = 0; at < zips.size(); at++) {
            Optional<String> entry = zips.get(at).entryOf(target);
            if (entry.isPresent()) {
                return ZIP + at + "/" + entry.get();
            }
        }
        return target.startsWith("http") ? beside(target).orElse(target) : target;
    }

    /** A file of the web that somebody put beside the report. */
    private Optional<String> beside(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        boolean plain = !name.isEmpty() && !name.contains("..") && !name.contains("%");
        return folders.entrySet().stream()
                .filter(folder -> plain && Files.isRegularFile(folder.getValue().resolve(name)))
                .map(folder -> folder.getKey() + name)
                .findFirst();
    }

    private static String absolute(String base, String href) {
        String plain = href.strip().replace(" ", "%20").replace("\\", "/");
        try {
            URI reference = URI.create(plain);
            return reference.isAbsolute()
                    ? plain
                    : URI.create(base).resolve(reference).toString();
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }

    /** A file by its address; empty if it is not there, or lies outside of the folders. */
    public Optional<InputStream> open(String address) throws IOException {
        String plain = decoded(address);
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            if (plain.startsWith(folder.getKey())) {
                Path file = folder.getValue()
                        .resolve(plain.substring(folder.getKey().length()))
                        .normalize();
                boolean inside = file.startsWith(folder.getValue())
                        && Files.isRegularFile(file)
                        && file.toRealPath().startsWith(folder.getValue().toRealPath());
                return inside ? Optional.of(Files.newInputStream(file)) : Optional.empty();
            }
        }
        if (plain.startsWith(ZIP)) {
            int slash = plain.indexOf('/', ZIP.length());
            int number = Integer.parseInt(plain.substring(ZIP.length(), slash));
            return zips.get(number).open(plain.substring(slash + 1));
        }
        return Optional.empty();
    }

    /** An address as people know the file. */
    public String display(String address) {
        String plain = decoded(address);
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            if (plain.startsWith(folder.getKey())) {
                return plain.substring(folder.getKey().length());
            }
        }
        if (plain.startsWith(ZIP)) {
            int slash = plain.indexOf('/', ZIP.length());
            return zips.get(Integer.parseInt(plain.substring(ZIP.length(), slash)))
                            .name() + "!" + plain.substring(slash);
        }
        return address;
    }

    private static String decoded(String address) {
        return address.startsWith(FOLDER) || address.startsWith(ZIP) ? address.replace("%20", " ") : address;
    }

    @Override
    public void close() throws IOException {
        for (ZipFiles zip : zips) {
            zip.close();
        }
    }
}
