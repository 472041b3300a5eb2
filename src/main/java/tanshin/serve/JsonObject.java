package tanshin.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/** Short objects, their names in the order in which they are given. */
final class JsonObject {

    private JsonObject() {}

    static Map<String, Object> of(String name, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(name, value);
        return object;
    }

    static Map<String, Object> of(String first, Object one, String second, Object two) {
        Map<String, Object> object = of(first, one);
        object.put(second, two);
        return object;
    }

    static Map<String, Object> of(String first, Object one, String second, Object two, String third, Object three) {
        Map<String, Object> object = of(first, one, second, two);
        object.put(third, three);
        return object;
    }
}
