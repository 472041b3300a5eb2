package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is drawn on one A4 page, in order, and where its tables begin. */
final class Page {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;

    /** A place to jump to. */
    record Bookmark(String title, float y) {}

    private final List<Mark> marks = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks);
    }

    /** The words on the page, in the order in which they are drawn. */
    Stream<String> words() {
        return marks.stream().flatMap(mark -> {
            if (mark instanceof Mark.Text text) {
                return Stream.of(text.text());
            }
            return mark instanceof Mark.Turned turned ? Stream.of(turned.text()) : Stream.of();
        });
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void bookmark(String title, float y) {
        bookmarks.add(new Bookmark(title, y));
    }

    /** Words that begin at x; y is their baseline. */
    void left(float x, float y, Type type, String text) {
        if (!text.isEmpty()) {
            type.face().require(text);
            add(new Mark.Text(x, y, type, text));
        }
    }

    /** Words that end at x. */
    void right(float x, float y, Type type, String text) {
        left(x - type.width(text), y, type, text);
    }

    /** Words with their middle at x. */
    void centred(float x, float y, Type type, String text) {
        left(x - type.width(text) / 2, y, type, text);
    }

    /** Words that run upwards from y; x is their baseline. */
    void upwards(float x, float y, Type type, String text) {
        type.face().require(text);
        add(new Mark.Turned(x, y, type, text));
    }

    /** A horizontal line. */
    void rule(float x, float y, float width, float thickness, Ink ink) {
        line(new Point(x, y), new Point(x + width, y), Mark.Pen.of(thickness, ink));
    }

    void line(Point from, Point to, Mark.Pen pen) {
        add(new Mark.Stroke(List.of(from, to), pen));
    }

    void box(float x, float y, float width, float height, Ink ink) {
        add(new Mark.Box(x, y, width, height, ink));
    }
}
