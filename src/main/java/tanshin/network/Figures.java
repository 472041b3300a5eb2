package tanshin.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.Dimensions;

/** The figures that a network has come across, numbered from 0 in that order; inside it they go by their numbers. */
final class Figures {

    private final Map<Dimensions, Integer> numbers = new HashMap<>();
    private final List<Dimensions> figures = new ArrayList<>();

    /** The number of a figure, which is new if the figure is. */
    int number(Dimensions figure) {
        Integer known = numbers.putIfAbsent(figure, figures.size());
        if (known != null) {
            return known;
        }
        figures.add(figure);
        return figures.size() - 1;
    }

    /** The number of a figure; −1 if the network has not come across it. */
    int find(Dimensions figure) {
        return numbers.getOrDefault(figure, -1);
    }

    Dimensions get(int number) {
        return figures.get(number);
    }

    int size() {
        return figures.size();
    }
}
