package tanshin.fact;

import org.jspecify.annotations.Nullable;

/**
 * The name of a concept, member, dimension, unit or rule: a namespace and a name in it. Together they are the IRI under
 * which SPARQL sees it.
 */
public record QName(String namespace, String name) implements Comparable<QName> {

    /** Names are few and compared often: equal texts are one object. */
    public QName {
        namespace = namespace.intern();
        name = name.intern();
    }

    public String iri() {
        return namespace + name;
    }

    /** The same namespace, another name. */
    public QName withName(String other) {
        return new QName(namespace, other);
    }

    // Written out: as keys of maps they are compared and hashed millions of times, and what the compiler makes for a
    // record
    // goes through method handles, which a start without optimization pays for each time.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof QName that && name.equals(that.name) && namespace.equals(that.namespace));
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(QName other) {
        int byNamespace = namespace.equals(other.namespace) ? 0 : namespace.compareTo(other.namespace);
        return byNamespace != 0 ? byNamespace : name.compareTo(other.name);
    }
}
