package tanshin.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The words of our vocabulary: a property or a class that is misspelt would be passed over silently. */
final class Vocabulary {

    private Vocabulary() {}

    /** Complains of every property and class with our prefix that no file declares. */
    static void check(Graph stated, Mistakes mistakes) {
        List<Triple> wrong = stated.find()
                .filterKeep(triple -> undeclared(stated, triple.getPredicate())
                        || (triple.getPredicate().equals(Terms.TYPE) && undeclared(stated, triple.getObject())))
                .toList();
        for (Triple triple : wrong) {
            Node word = triple.getPredicate().equals(Terms.TYPE) ? triple.getObject() : triple.getPredicate();
            mistakes.misspelt(triple.getSubject(), word);
        }
    }

    private static boolean undeclared(Graph stated, Node word) {
        return word.isURI() && word.getURI().startsWith(Terms.CORE) && !stated.contains(word, Terms.TYPE, Node.ANY);
    }
}
