package tanshin.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How names are written and read: {@code iij:Revenues} for the name {@code Revenues} in IIJ's namespace. */
public final class Prefixes {

    private final SortedMap<String, String> namespaces;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, List<String>> namespacesByFolder = new HashMap<>();

    public Prefixes(Map<String, String> namespaceByPrefix) {
        this.namespaces = Collections.unmodifiableSortedMap(new TreeMap<>(namespaceByPrefix));
        this.namespaces.forEach((prefix, namespace) -> prefixes.putIfAbsent(namespace, prefix));
        prefixes.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(namespace -> namespacesByFolder
                        .computeIfAbsent(folder(namespace), any -> new ArrayList<>())
                        .add(namespace));
    }

    /** Prefix to namespace, in order of the prefixes. */
    public SortedMap<String, String> namespaces() {
        return namespaces;
    }

    /** The name that {@code prefix:name} stands for; empty if the prefix is unknown or there is none. */
    public Optional<QName> read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(namespaces.get(text.substring(0, colon)))
                .map(namespace -> new QName(namespace, text.substring(colon + 1)));
    }

    /** {@code prefix:name}, or the whole IRI in angle brackets where no prefix is known. */
    public String write(QName name) {
        String prefix = prefixes.get(name.namespace());
        return prefix == null ? "<" + name.iri() + ">" : prefix + ":" + name.name();
    }

    /** The name of an IRI: the longest known namespace that it begins with, else split after its last / or #. */
    public QName split(String iri) {
        String folder = folder(iri);
        for (String namespace : namespacesByFolder.getOrDefault(folder, List.of())) {
            if (iri.startsWith(namespace) && iri.length() > namespace.length()) {
                return new QName(namespace, iri.substring(namespace.length()));
            }
        }
        int end = Math.max(folder.length(), iri.lastIndexOf('#') + 1);
        return new QName(iri.substring(0, end), iri.substring(end));
    }

    /** All up to the last slash: a name has none. */
    private static String folder(String iri) {
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }
}
