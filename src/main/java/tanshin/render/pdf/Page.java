package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is drawn on one A4 page, in order, and where its tables begin. */
final class Page {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;

    /** A place to jump to. */
    record Bookmark(String title, float y) {}

    private final List<Mark> marks = new ArrayList<>();
    private final List<Optional<Tag>> tags = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Tag front = new Tag("Document");
    private final Tag root = new Tag("Document");
    private Optional<Tag> tag = Optional.empty();

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** What each mark belongs to in the structure that is read aloud; empty for rules, grounds and what repeats. */
    List<Optional<Tag>> tags() {
        return List.copyOf(tags);
    }

    /** What is read before everything else on the page, though it may be drawn later. */
    Tag front() {
        return front;
    }

    /** What the page adds to the document's structure. */
    Tag root() {
        return root;
    }

    /** Draws what belongs to a tag. */
    void in(Tag part, Runnable drawing) {
        Optional<Tag> outer = tag;
        tag = Optional.of(part);
        drawing.run();
        tag = outer;
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

    /** Words belong to the tag that is being drawn; of rules and grounds only those of a figure do. */
    void add(Mark mark) {
        marks.add(mark);
        boolean words = mark instanceof Mark.Text || mark instanceof Mark.Turned;
        tags.add(tag.filter(part -> words || part.alternative().isPresent()));
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
