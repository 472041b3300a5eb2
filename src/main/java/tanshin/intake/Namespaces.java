package tanshin.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One prefix for each namespace, the same in everything that is written, and none that already stands for another. */
final class Namespaces {

    private final Map<String, String> byPrefix = new LinkedHashMap<>();
    private final Map<String, String> byNamespace = new HashMap<>();
    private final Map<String, String> suggested = new HashMap<>();

    /** Prefixes that are taken: those of the taxonomy that is there. */
    Namespaces(Map<String, String> taken) {
        taken.forEach(this::take);
    }

    private void take(String prefix, String namespace) {
        byPrefix.putIfAbsent(prefix, namespace);
        byNamespace.putIfAbsent(namespace, prefix);
    }

    /** A prefix that a file uses: taken over when the namespace comes up, if it is free. */
    void suggest(String prefix, String namespace) {
        if (prefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            suggested.putIfAbsent(namespace, prefix);
        }
    }

    String prefix(String namespace) {
        String known = byNamespace.get(namespace);
        if (known != null) {
            return known;
        }
        String wanted = Optional.ofNullable(suggested.get(namespace)).orElse("ns");
        String prefix = wanted;
        for (int number = 2; byPrefix.containsKey(prefix); number++) {
            prefix = wanted + "-" + number;
        }
        take(prefix, namespace);
        return prefix;
    }

    /** The namespaces given so far, by prefix. */
    SortedMap<String, String> of(Iterable<String> namespaces) {
        SortedMap<String, String> given = new TreeMap<>();
        namespaces.forEach(namespace -> given.put(prefix(namespace), namespace));
        return given;
    }
}
