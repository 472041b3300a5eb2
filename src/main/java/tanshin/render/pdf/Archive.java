package tanshin.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import tanshin.report.Report;

/** The file around the pages: PDF 1.7 that keeps (PDF/A-3a, ISO 19005-3) and can be read aloud (PDF/UA-1, ISO 14289-1), with nothing of clock or chance in it. */
final class Archive {

    private static final PdfName OUTPUT_CONDITION_IDENTIFIER = new PdfName("OutputConditionIdentifier");
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final Report report;
    private final String language;

    Archive(Report report, String language) {
        this.report = report;
        this.language = language;
    }

    /** Writes the pages; leaves the stream open. */
    void write(List<Page> pages, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        Document document = new Document(PageSize.A4);
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression(); // a plain table of places would be written in the default locale's digits
        writer.setTagged();
        describe(writer, new Metadata(report, language, pages));
        document.open();
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        Structure structure = Structure.of(pages, writer);
        for (Page page : pages) {
            document.newPage();
            writer.setPageEmpty(false);
            new Painter(writer.getDirectContent(), structure).paint(page);
            bookmark(page, writer);
        }
        document.close();
        bytes.writeTo(out);
    }

    private void describe(PdfWriter writer, Metadata metadata) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(metadata.title(), PdfString.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(metadata.author(), PdfString.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(metadata.subject(), PdfString.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(metadata.producer()));
        info.put(PdfName.CREATIONDATE, new PdfString(metadata.pdfDate()));
        info.put(PdfName.MODDATE, new PdfString(metadata.pdfDate()));
        info.put(PdfName.FILEID, fileId(metadata));
        writer.setXmpMetadata(metadata.xmp());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private static PdfArray fileId(Metadata metadata) {
        PdfString id = new PdfString(metadata.id());
        id.setHexWriting(true);
        PdfArray both = new PdfArray(id);
        both.add(id);
        return both;
    }

    /** What the colours mean: those of a screen (ISO 19005-3, 6.2.3). Made by hand, for the library would wake AWT. */
    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(srgb());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(OUTPUT_CONDITION_IDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static byte[] srgb() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Archive.class.getResourceAsStream("/colour/sRGB.icc"), "The program lacks its colour profile")) {
            return in.readAllBytes();
        }
    }

    private static void bookmark(Page page, PdfWriter writer) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        for (Page.Bookmark mark : page.bookmarks()) {
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, Page.HEIGHT - mark.y(), 0);
            PdfOutline unused = new PdfOutline(root, place, mark.title());
        }
    }
}
