package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node of the structure that is read aloud: a heading, a table, a row, a cell, a figure (ISO 14289-1). */
final class Tag {

    private final String role;
    private final List<Tag> kids = new ArrayList<>();
    private Optional<String> alternative = Optional.empty();
    private Optional<String> scope = Optional.empty();
    private int columns = 1;

    Tag(String role) {
        this.role = role;
    }

    /** The last of its kids from now on. */
    Tag child(String kind) {
        Tag kid = new Tag(kind);
        kids.add(kid);
        return kid;
    }

    /** A kid in which nothing stands, such as the corner of a table. */
    void empty(String kind) {
        kids.add(new Tag(kind));
    }

    /** What is read instead of a picture. */
    Tag alternative(String text) {
        alternative = Optional.of(text);
        return this;
    }

    /** A heading of cells: of those in its {@code Row} or in its {@code Column}. */
    Tag scope(String of) {
        scope = Optional.of(of);
        return this;
    }

    /** A cell over so many columns. */
    Tag columns(int count) {
        columns = count;
        return this;
    }

    String role() {
        return role;
    }

    List<Tag> kids() {
        return List.copyOf(kids);
    }

    Optional<String> alternative() {
        return alternative;
    }

    Optional<String> scope() {
        return scope;
    }

    int columns() {
        return columns;
    }
}
