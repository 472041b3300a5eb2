package tanshin.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import java.util.List;
import java.util.Optional;

/** Draws a page's marks. The library counts from the bottom of the page. */
final class Painter {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private final Structure structure;

    Painter(PdfContentByte content, Structure structure) {
        this.content = content;
        this.structure = structure;
    }

    void paint(Page page) {
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        List<Mark> marks = page.marks();
        List<Optional<Tag>> tags = page.tags();
        for (int at = 0; at < marks.size(); at++) {
            if (at == 0 || !same(tags.get(at - 1), tags.get(at))) {
                begin(tags.get(at));
            }
            paint(marks.get(at));
            if (at == marks.size() - 1 || !same(tags.get(at), tags.get(at + 1))) {
                content.endMarkedContentSequence();
            }
        }
    }

    private void begin(Optional<Tag> tag) {
        if (tag.isPresent()) {
            content.beginMarkedContentSequence(structure.element(tag.get()));
        } else {
            content.beginMarkedContentSequence(ARTIFACT);
        }
    }

    /** The same node, not just an equal one. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Optional<Tag> one, Optional<Tag> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || one.get() == other.get());
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Text text) {
            begin(text.type());
            content.setTextMatrix(text.x(), Page.HEIGHT - text.y());
            end(text.text());
        } else if (mark instanceof Mark.Turned text) {
            begin(text.type());
            content.setTextMatrix(0, 1, -1, 0, text.x(), Page.HEIGHT - text.y());
            end(text.text());
        } else if (mark instanceof Mark.Box box) {
            fill(box.ink());
            content.rectangle(box.x(), Page.HEIGHT - box.y() - box.height(), box.width(), box.height());
            content.fill();
        } else if (mark instanceof Mark.Shape shape) {
            fill(shape.ink());
            trace(shape.corners());
            content.closePath();
            content.fill();
        } else if (mark instanceof Mark.Disc disc) {
            fill(disc.ink());
            content.circle(disc.centre().x(), Page.HEIGHT - disc.centre().y(), disc.radius());
            content.fill();
        } else if (mark instanceof Mark.Stroke stroke) {
            take(stroke.pen());
            trace(stroke.points());
            content.stroke();
        }
    }

    private void begin(Type type) {
        fill(type.ink());
        content.beginText();
        content.setFontAndSize(type.face().font(), type.size());
    }

    private void end(String text) {
        content.showTextBasic(text);
        content.endText();
    }

    private void trace(List<Point> points) {
        content.moveTo(points.get(0).x(), Page.HEIGHT - points.get(0).y());
        for (Point point : points.subList(1, points.size())) {
            content.lineTo(point.x(), Page.HEIGHT - point.y());
        }
    }

    private void take(Mark.Pen pen) {
        content.setRGBColorStrokeF(
                part(pen.ink().red()), part(pen.ink().green()), part(pen.ink().blue()));
        content.setLineWidth(pen.thickness());
        if (pen.dash() > 0) {
            content.setLineDash(pen.dash(), 0);
        } else {
            content.setLineDash(0);
        }
    }

    private void fill(Ink ink) {
        content.setRGBColorFillF(part(ink.red()), part(ink.green()), part(ink.blue()));
    }

    private static float part(int of255) {
        return of255 / 255f;
    }
}
