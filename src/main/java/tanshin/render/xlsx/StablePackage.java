package tanshin.render.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook's file without the time at which it was written; its parts come in POI's order, sorted by name. */
final class StablePackage {

    /** A time that zip files state without a time zone; the format's own first day needs one in Java. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** How far POI's own rows go; may be left out. */
    private static final Pattern EXTENT = Pattern.compile("<dimension ref=\"[^\"]*\"/>");

    private static final String END_OF_ROWS = "</sheetData>";

    private StablePackage() {}

    /**
     * Writes the file; leaves {@code out} open.
     *
     * @param rows more rows for one of the sheets
     */
    static void write(XSSFWorkbook workbook, StreamedRows rows, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        workbook.write(dated);
        ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()));
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry undated = new ZipEntry(entry.getName());
            undated.setTimeLocal(NO_TIME);
            to.putNextEntry(undated);
            if (rows.part().equals("/" + entry.getName())) {
                copy(from, rows, to);
            } else {
                from.transferTo(to);
            }
            to.closeEntry();
        }
        to.finish();
    }

    private static void copy(InputStream sheet, StreamedRows rows, OutputStream to) throws IOException {
        String xml = EXTENT.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                .replaceFirst("");
        int end = xml.indexOf(END_OF_ROWS);
        if (end < 0) {
            throw new IllegalStateException("No rows to add to in " + rows.part());
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write(xml, 0, end);
        rows.source().writeTo(new RowWriter(writer));
        writer.write(xml, end, xml.length() - end);
        writer.flush();
    }
}
