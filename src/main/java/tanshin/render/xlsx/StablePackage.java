package tanshin.render.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import tanshin.report.Report;

/**
 * Writes a workbook's file (ECMA-376, part 2) without the time at which it was written, its parts sorted by name. POI's own way
 * there states the time, and takes an XML transformer for each part's few references, which takes long to start.
 */
final class StablePackage {

    /** A time that zip files state without a time zone; the format's own first day needs one in Java. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** How far POI's own rows go; may be left out. */
    private static final Pattern EXTENT = Pattern.compile("<dimension ref=\"[^\"]*\"/>");

    private static final String END_OF_ROWS = "</sheetData>";

    private final List<PackagePart> parts;
    private final PackageXml xml;
    private final ZipOutputStream zip;

    private StablePackage(List<PackagePart> parts, PackageXml xml, OutputStream out) {
        this.parts = parts;
        this.xml = xml;
        this.zip = new ZipOutputStream(out);
    }

    /**
     * Writes the file; leaves {@code out} open.
     *
     * @param rows more rows for some of the sheets
     */
    static void write(StableWorkbook workbook, Report report, List<StreamedRows> rows, OutputStream out)
            throws IOException {
        workbook.commitParts();
        try {
            PackageXml xml = new PackageXml(workbook.getPackage());
            new StablePackage(xml.parts(), xml, out).write(report, rows);
        } catch (InvalidFormatException e) {
            throw new IOException("POI made a package whose parts cannot be listed", e);
        }
    }

    private void write(Report report, List<StreamedRows> rows) throws IOException, InvalidFormatException {
        text("[Content_Types].xml", xml.contentTypes());
        text("_rels/.rels", xml.rootRelationships());
        text(PackageXml.CORE_PROPERTIES, xml.coreProperties(report));
        for (PackagePart part : parts) {
            part(part, rows);
            if (part.hasRelationships()) {
                text(PackageXml.relationshipsName(part), xml.relationships(part));
            }
        }
        zip.finish();
    }

    private void part(PackagePart part, List<StreamedRows> rows) throws IOException {
        String name = part.getPartName().getName();
        begin(name.substring(1));
        try (InputStream content = part.getInputStream()) {
            Optional<StreamedRows> more =
                    rows.stream().filter(each -> each.part().equals(name)).findFirst();
            if (more.isPresent()) {
                copy(content, more.get());
            } else {
                content.transferTo(zip);
            }
        }
        zip.closeEntry();
    }

    private void text(String name, String content) throws IOException {
        begin(name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void copy(InputStream sheet, StreamedRows rows) throws IOException {
        String text = EXTENT.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                .replaceFirst("");
        int end = text.indexOf(END_OF_ROWS);
        if (end < 0) {
            throw new IllegalStateException("No rows to add to in " + rows.part());
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        writer.write(text, 0, end);
        rows.source().writeTo(new RowWriter(writer));
        writer.write(text, end, text.length() - end);
        writer.flush();
    }
}
