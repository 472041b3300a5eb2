package org.eclipse.jetty.util.ajax;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;

/**
 * What the Nu validator's language detector needs of Jetty 9, which cannot stand beside the Jetty 12 of the server: it reads
 * its profiles with this one method.
 */
public final class JSON {

    private JSON() {}

    /** A text of objects, strings and whole numbers. */
    public static Object parse(String text) {
        return value(JsonParser.parseString(text));
    }

    private static Object value(JsonElement element) {
        if (element.isJsonObject()) {
            Map<String, Object> map = new HashMap<>();
            element.getAsJsonObject().entrySet().forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
            return map;
        }
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().map(JSON::value).toArray();
        }
        return element.getAsJsonPrimitive().isNumber() ? (Object) element.getAsLong() : element.getAsString();
    }
}
