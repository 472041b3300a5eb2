package tanshin.xbrl;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;

/** The namespaces of what is declared: each has a prefix and a schema of that name, side by side in one folder. */
final class Namespaces {

    private final String home;
    private final List<QName> names;
    private final SortedMap<String, String> prefixByNamespace = new TreeMap<>();

    /**
     * For what is declared.
     *
     * @param home the namespace whose schema brings all others with it
     * @param prefixes those that the taxonomy gives; a namespace without one gets one
     */
    Namespaces(String home, Prefixes prefixes, Collection<QName> declared) {
        this.home = home;
        this.names = List.copyOf(declared);
        declared.stream()
                .map(QName::namespace)
                .distinct()
                .sorted()
                .forEach(namespace -> prefixByNamespace.put(
                        namespace, given(prefixes, namespace).orElseGet(() -> "ns" + (prefixByNamespace.size() + 1))));
    }

    private static Optional<String> given(Prefixes prefixes, String namespace) {
        return prefixes.namespaces().entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .filter(Characters::isName)
                .findFirst();
    }

    /** Everything that is declared. */
    List<QName> names() {
        return names;
    }

    /** Prefixes by namespace. */
    SortedMap<String, String> prefixes() {
        return Collections.unmodifiableSortedMap(prefixByNamespace);
    }

    boolean isHome(String namespace) {
        return namespace.equals(home);
    }

    String home() {
        return home;
    }

    /** Where the schemas are published: a folder below the home namespace. */
    String base() {
        return folder("schema");
    }

    /** The address of a role: {@code …/role/table/IncomeStatement}. */
    String role(String kind, String name) {
        return folder("role") + kind + "/" + name;
    }

    private String folder(String name) {
        String below = home.endsWith("#") ? home.substring(0, home.length() - 1) : home;
        return below + (below.endsWith("/") ? "" : "/") + name + "/";
    }

    String homePrefix() {
        return prefix(home);
    }

    String homeFile() {
        return file(home);
    }

    /** The name of a namespace's schema file. */
    String file(String namespace) {
        return prefix(namespace) + ".xsd";
    }

    private String prefix(String namespace) {
        String prefix = prefixByNamespace.get(namespace);
        if (prefix == null) {
            throw new IllegalArgumentException("Nothing is declared in " + namespace);
        }
        return prefix;
    }

    /** {@code service:IPService}. */
    String write(QName name) {
        return prefix(name.namespace()) + ":" + name.name();
    }

    /** The id of the element's declaration. */
    String id(QName name) {
        return prefix(name.namespace()) + "_" + name.name();
    }

    /** Where the element is declared, seen from a file beside the schemas. */
    String href(QName name) {
        return file(name.namespace()) + "#" + id(name);
    }
}
