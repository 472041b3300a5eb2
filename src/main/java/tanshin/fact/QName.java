package tanshin.fact;

import java.util.Comparator;

/**
 * The name of a concept, member, dimension, unit or rule: a namespace and a name in it. Together they are the IRI under
 * which SPARQL sees it.
 */
public record QName(String namespace, String name) implements Comparable<QName> {

    private static final Comparator<QName> ORDER =
            Comparator.comparing(QName::namespace).thenComparing(QName::name);

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

    @Override
    public int compareTo(QName other) {
        return ORDER.compare(this, other);
    }
}
