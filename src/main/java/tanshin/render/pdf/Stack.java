package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pieces one below the other under a head.
 *
 * @param again the head over what continues on the next page
 */
record Stack(Piece head, Piece again, List<Piece> body) implements Piece {

    Stack {
        body = List.copyOf(body);
    }

    @Override
    public float height() {
        return head.height() + heightOf(body);
    }

    @Override
    public void draw(Page page, float x, float y) {
        head.draw(page, x, y);
        float top = y + head.height();
        for (Piece piece : body) {
            piece.draw(page, x, top);
            top += piece.height();
        }
    }

    @Override
    public Optional<Halves> split(float room) {
        int fits = fitting(room - head.height());
        int end = fits;
        while (end > 0 && body.get(end - 1).keptWithNext()) {
            end--;
        }
        if (end > 0) {
            return Optional.of(new Halves(
                    new Stack(head, again, body.subList(0, end)),
                    new Stack(again, again, body.subList(end, body.size()))));
        }
        return splitFirst(room - head.height() - heightOf(body.subList(0, fits)), fits);
    }

    /** Divides the first piece that does not fit, where nothing but headings stands before it. */
    private Optional<Halves> splitFirst(float room, int index) {
        return body.get(Math.min(index, body.size() - 1)).split(room).map(halves -> {
            List<Piece> first = new ArrayList<>(body.subList(0, index));
            first.add(halves.first());
            List<Piece> rest = new ArrayList<>(List.of(halves.rest()));
            rest.addAll(body.subList(index + 1, body.size()));
            return new Halves(new Stack(head, again, first), new Stack(again, again, rest));
        });
    }

    private int fitting(float room) {
        int count = 0;
        float height = 0;
        while (count < body.size() && height + body.get(count).height() <= room) {
            height += body.get(count).height();
            count++;
        }
        return count;
    }

    private static float heightOf(List<Piece> pieces) {
        float height = 0;
        for (Piece piece : pieces) {
            height += piece.height();
        }
        return height;
    }
}
