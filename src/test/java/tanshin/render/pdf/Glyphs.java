package tanshin.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where a reader of the file finds its characters. */
final class Glyphs extends PDFTextStripper {

    private static final float TOLERANCE = 0.15f;

    private record Glyph(int page, String text, Area area) {
        @Override
        public String toString() {
            return text + " at " + area + " of page " + page;
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();

    /** Pairs of characters that touch one another, and characters beyond the margins. */
    static List<String> overlaps(byte[] pdf) throws IOException {
        Glyphs found = new Glyphs();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            found.setSuppressDuplicateOverlappingText(false);
            found.getText(document);
        }
        return found.overlaps();
    }

    /** How far down the words of each page reach, those below a height left out. */
    static List<Float> lowestAbove(byte[] pdf, float height) throws IOException {
        Glyphs found = new Glyphs();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            found.getText(document);
            List<Float> lowest = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                lowest.add(found.lowest(page, height));
            }
            return lowest;
        }
    }

    private float lowest(int page, float height) {
        float lowest = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.page() == page && glyph.area().bottom() <= height) {
                lowest = Math.max(lowest, glyph.area().bottom());
            }
        }
        return lowest;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (!position.getUnicode().isBlank()) {
            float size = position.getFontSizeInPt();
            glyphs.add(new Glyph(getCurrentPageNo(), position.getUnicode(), area(position, size)));
        }
        super.processTextPosition(position);
    }

    private static Area area(TextPosition at, float size) {
        float x = at.getX();
        float y = at.getY();
        if (at.getDir() == 0) {
            return new Area(x, y - size * 0.74f, x + at.getWidth(), y + size * 0.2f);
        }
        return new Area(x - size * 0.74f, y - at.getWidthDirAdj(), x + size * 0.2f, y);
    }

    private List<String> overlaps() {
        glyphs.sort(Comparator.comparingInt(Glyph::page)
                .thenComparing(glyph -> glyph.area().top()));
        List<String> overlaps = new ArrayList<>();
        for (int one = 0; one < glyphs.size(); one++) {
            Glyph glyph = glyphs.get(one);
            if (glyph.area().left() < Look.MARGIN - 1 || glyph.area().right() > Page.WIDTH - Look.MARGIN + 1) {
                overlaps.add(glyph + " lies beyond the margin");
            }
            for (int other = one + 1; other < glyphs.size() && near(glyph, glyphs.get(other)); other++) {
                if (shrunk(glyph.area()).meets(shrunk(glyphs.get(other).area()))) {
                    overlaps.add(glyph + " and " + glyphs.get(other));
                }
            }
        }
        return overlaps;
    }

    private static boolean near(Glyph one, Glyph other) {
        return one.page() == other.page() && other.area().top() <= one.area().bottom();
    }

    private static Area shrunk(Area area) {
        return new Area(
                area.left() + TOLERANCE, area.top() + TOLERANCE, area.right() - TOLERANCE, area.bottom() - TOLERANCE);
    }
}
