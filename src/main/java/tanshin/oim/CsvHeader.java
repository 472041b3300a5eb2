package tanshin.oim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a CSV file in their order, found by name: of two that are called alike, the first. */
final class CsvHeader {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    CsvHeader(List<String> names) {
        this.names = List.copyOf(names);
        for (int at = 0; at < names.size(); at++) {
            places.putIfAbsent(names.get(at), at);
        }
    }

    List<String> names() {
        return names;
    }

    /** Which column it is, counted from 0; -1 if there is none. */
    int at(String column) {
        return places.getOrDefault(column, -1);
    }
}
