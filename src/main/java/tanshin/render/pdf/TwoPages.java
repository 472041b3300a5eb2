package tanshin.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * The blocks of a sheet on two pages, both filled: in the largest type at which they fit without crowding, divided between
 * the pages so that both have about the same room.
 */
final class TwoPages {

    private static final List<Float> SIZES = List.of(7.9f, 7.6f, 7.3f, 7.0f, 6.7f, 6.4f);
    /** Distances below this part of their range look crowded; smaller type is better than that, down to the smallest. */
    private static final float UNCROWDED = 0.25f;

    /**
     * Where blocks may stand.
     *
     * @param firstTop on the first page
     * @param top on the second
     */
    record Frame(float firstTop, float top, float bottom) {}

    /** A way to divide the blocks. */
    private record Division(Spread first, Spread second, float firstRoom, float secondRoom) {
        float least() {
            return Math.min(firstRoom, secondRoom);
        }
    }

    private final List<Item> items;
    private final Faces faces;
    private final Frame frame;

    TwoPages(List<Item> items, Faces faces, Frame frame) {
        this.items = items;
        this.faces = faces;
        this.frame = frame;
    }

    /** The two pages; empty if the blocks need more, or are too few for two. */
    Optional<List<Page>> pages() {
        for (float size : SIZES) {
            Optional<Division> division = division(new Look(faces, size, 2, 12, 80));
            boolean last = size == SIZES.get(SIZES.size() - 1);
            if (division.filter(found -> last || found.least() >= UNCROWDED).isPresent()) {
                return Optional.of(drawn(division.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Division> division(Look look) {
        Measures measures = new Measures(look);
        Optional<Division> best = Optional.empty();
        for (int on = 1; on < items.size(); on++) {
            Optional<Division> next = division(look, measures, on);
            if (next.isPresent()
                    && (best.isEmpty() || next.get().least() > best.get().least())) {
                best = next;
            }
        }
        return best;
    }

    private Optional<Division> division(Look look, Measures measures, int on) {
        Spread first = new Spread(items.subList(0, on), look, measures);
        Spread second = new Spread(items.subList(on, items.size()), look, measures);
        return first.room(frame.bottom() - frame.firstTop())
                .flatMap(one -> second.room(frame.bottom() - frame.top())
                        .map(other -> new Division(first, second, one, other)));
    }

    private List<Page> drawn(Division division) {
        Page first = new Page();
        Page second = new Page();
        division.first().draw(first, frame.firstTop(), division.firstRoom());
        division.second().draw(second, frame.top(), division.secondRoom());
        return List.of(first, second);
    }
}
