package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts pieces on pages, down two columns or over the whole width, and begins new pages. */
final class Flow {

    /** The part of a page that may stay empty so that a block need not be divided. */
    private static final float MAY_STAY_EMPTY = 0.3f;

    /** The next free place in a column. */
    private record Place(int page, float y) {
        boolean before(Place other) {
            return page < other.page || (page == other.page && y < other.y);
        }
    }

    private final List<Page> pages = new ArrayList<>(List.of(new Page()));
    private final float firstTop;
    private final float top;
    private final float bottom;
    private final float gap;
    private Place left;
    private Place right;

    /**
     * Pages without anything on them.
     *
     * @param firstTop where the contents of the first page begin, {@code top} of the others
     * @param gap between pieces
     */
    Flow(float firstTop, float top, float bottom, float gap) {
        this.firstTop = firstTop;
        this.top = top;
        this.bottom = bottom;
        this.gap = gap;
        this.left = new Place(0, firstTop);
        this.right = left;
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** Below everything so far, over the whole width. */
    void full(Piece piece) {
        Place end = place(piece, left.before(right) ? right : left, Look.MARGIN);
        left = end;
        right = end;
    }

    /** In the column that is free higher up, or in the other if it has room for the whole piece only there. */
    void half(Piece piece) {
        boolean leftFirst = !right.before(left);
        Place first = leftFirst ? left : right;
        Place second = leftFirst ? right : left;
        boolean other = !fits(piece, first) && fits(piece, second) && first.page() == second.page();
        if (leftFirst != other) {
            left = place(piece, left, Look.MARGIN);
        } else {
            right = place(piece, right, Look.MARGIN + Look.HALF + Look.GUTTER);
        }
    }

    private Place place(Piece piece, Place at, float x) {
        if (fits(piece, at)) {
            return draw(piece, at, x);
        }
        Optional<Piece.Halves> halves = divide(piece, at);
        if (halves.isPresent()) {
            draw(halves.get().first(), at, x);
            return place(halves.get().rest(), next(at), x);
        }
        return at.y() > topOf(at.page()) ? place(piece, next(at), x) : draw(piece, at, x);
    }

    /** In two, unless it is better to leave the rest of the page empty. */
    private Optional<Piece.Halves> divide(Piece piece, Place at) {
        float room = bottom - at.y();
        boolean fitsOnNext = piece.height() <= bottom - top;
        if (fitsOnNext && room < MAY_STAY_EMPTY * (bottom - top)) {
            return Optional.empty();
        }
        return piece.split(room);
    }

    private Place draw(Piece piece, Place at, float x) {
        while (pages.size() <= at.page()) {
            pages.add(new Page());
        }
        piece.draw(pages.get(at.page()), x, at.y());
        return new Place(at.page(), at.y() + piece.height() + gap);
    }

    private boolean fits(Piece piece, Place at) {
        return at.y() + piece.height() <= bottom;
    }

    private Place next(Place at) {
        return new Place(at.page() + 1, top);
    }

    private float topOf(int page) {
        return page == 0 ? firstTop : top;
    }
}
