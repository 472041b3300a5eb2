package tanshin.fact;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How names are written and read: {@code iij:Revenues} for the name {@code Revenues} in IIJ's namespace. */
public final class Prefixes {

    private final SortedMap<String, String> namespaces;

    public Prefixes(Map<String, String> namespaceByPrefix) {
        this.namespaces = Collections.unmodifiableSortedMap(new TreeMap<>(namespaceByPrefix));
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
        return prefixOf(name.namespace())
                .map(prefix -> prefix + ":" + name.name())
                .orElseGet(() -> "<" + name.iri() + ">");
    }

    /** The name of an IRI: the longest known namespace that it begins with, else split after its last / or #. */
    public QName split(String iri) {
        return namespaces.values().stream()
                .filter(namespace -> iri.startsWith(namespace)
                        && iri.indexOf('/', namespace.length()) < 0
                        && iri.length() > namespace.length())
                .max(Comparator.comparingInt(String::length))
                .map(namespace -> new QName(namespace, iri.substring(namespace.length())))
                .orElseGet(() -> {
                    int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
                    return new QName(iri.substring(0, end), iri.substring(end));
                });
    }

    private Optional<String> prefixOf(String namespace) {
        return namespaces.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
