package tanshin.render.pdf;

import java.util.Optional;

/** A part of a block, laid out for a given width and ready to be drawn anywhere. */
interface Piece {

    /** A piece in two. */
    record Halves(Piece first, Piece rest) {}

    float height();

    /** Draws it with its top left corner there. */
    void draw(Page page, float x, float y);

    /** Its beginning, no higher than the room, and what remains; empty if it cannot be divided so. */
    default Optional<Halves> split(float room) {
        return Optional.empty();
    }

    /** Whether it may not stand last on a page, as a heading over rows. */
    default boolean keptWithNext() {
        return false;
    }
}
