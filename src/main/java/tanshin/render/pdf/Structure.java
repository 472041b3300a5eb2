package tanshin.render.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** The tags of all pages as elements of the file's structure, in the order in which they are read. */
final class Structure {

    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMNS = new PdfName("ColSpan");
    private static final PdfName TABLE = new PdfName("Table");

    private final IdentityHashMap<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    /** The structure of a document that is open. */
    static Structure of(List<Page> pages, PdfWriter writer) {
        Structure structure = new Structure();
        PdfStructureElement document = new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT);
        for (Page page : pages) {
            page.front().kids().forEach(tag -> structure.add(tag, document));
            page.root().kids().forEach(tag -> structure.add(tag, document));
        }
        return structure;
    }

    PdfStructureElement element(Tag tag) {
        return Objects.requireNonNull(elements.get(tag), () -> "No page holds the tag " + tag.role());
    }

    private void add(Tag tag, PdfStructureElement parent) {
        PdfStructureElement element = new PdfStructureElement(parent, new PdfName(tag.role()));
        elements.put(tag, element);
        tag.alternative().ifPresent(text -> element.put(PdfName.ALT, new PdfString(text, PdfString.TEXT_UNICODE)));
        if (tag.scope().isPresent() || tag.columns() > 1) {
            element.put(PdfName.A, cell(tag));
        }
        tag.kids().forEach(kid -> add(kid, element));
    }

    private static PdfDictionary cell(Tag tag) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, TABLE);
        tag.scope().ifPresent(scope -> attributes.put(SCOPE, new PdfName(scope)));
        if (tag.columns() > 1) {
            attributes.put(COLUMNS, new PdfNumber(tag.columns()));
        }
        return attributes;
    }
}
