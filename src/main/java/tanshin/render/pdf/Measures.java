package tanshin.render.pdf;

import java.util.HashMap;
import java.util.Map;

/** The heights of blocks at one size of type; each is found once. */
final class Measures {

    private final Look look;
    private final Map<Item, Map<Float, Item.Measure>> found = new HashMap<>();
    private final Map<Item, Boolean> narrow = new HashMap<>();

    Measures(Look look) {
        this.look = look;
    }

    boolean narrow(Item item) {
        return narrow.computeIfAbsent(item, any -> any.narrow(look));
    }

    Item.Measure of(Item item, float width) {
        return found.computeIfAbsent(item, any -> new HashMap<>())
                .computeIfAbsent(width, any -> item.measure(look, width));
    }
}
