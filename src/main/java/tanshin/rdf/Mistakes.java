package tanshin.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.QName;

/**
 * What is wrong with what the files state, each at its place. Something that could not be read is told once: those who name
 * it are not reproached with naming what nobody knows.
 */
final class Mistakes {

    private final TurtleFolder turtle;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Set<QName> unread = new HashSet<>();
    private final Set<Node> misspelling = new HashSet<>();

    Mistakes(TurtleFolder turtle) {
        this.turtle = turtle;
    }

    boolean any() {
        return !problems.isEmpty();
    }

    void orFail() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    /** What can be read of some things; those with a mistake are left out and count as unread. */
    <T> List<T> each(List<Node> nodes, Function<Node, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node node : nodes) {
            int before = problems.size();
            T value = reader.apply(node);
            if (problems.size() == before && !misspelling.contains(node)) {
                values.add(value);
            } else {
                unread.add(name(node));
            }
        }
        return values;
    }

    /** A mistake in what is stated about something, told as {@code subject: message}. */
    void at(Node subject, String message) {
        String written = write(subject);
        problems.add(turtle.places().atSubject(written, written + " " + message));
    }

    /** A mistake in one of the statements about something: the one that has the word. */
    void at(Node subject, String word, String message) {
        String written = write(subject);
        problems.add(turtle.places().inStatements(written, word, written + " " + message));
    }

    /** Something uses a word of our vocabulary that there is not; what it lacks for that is not told again. */
    void misspelt(Node subject, Node word) {
        if (subject.isURI()) {
            at(subject, write(word), "says " + write(word) + ", which is no word of the vocabulary; is it misspelt?");
            misspelling.add(subject);
            unread.add(name(subject));
        }
    }

    /** Something does not say what it must. */
    void missing(Node subject, String property) {
        if (!misspelling.contains(subject)) {
            at(subject, "has no core:" + property + ".");
        }
    }

    /** A mistake of the taxonomy as a whole; none where something else may be its cause. */
    void nowhere(String message) {
        if (problems.isEmpty()) {
            problems.add(new InputProblem("taxonomy", 0, 0, message));
        }
    }

    /** Something names what is not there, or is of another kind. */
    void unknown(Node subject, QName name, String kind) {
        if (!unread.contains(name)) {
            String written = turtle.prefixes().write(name);
            at(subject, written, "names " + written + ", which is no " + kind + " of the taxonomy.");
        }
    }

    /** Whether a name stands for something that could not be read. */
    boolean excuses(QName name) {
        return unread.contains(name);
    }

    String write(Node node) {
        return node.isURI() ? turtle.prefixes().write(name(node)) : "A list";
    }

    private QName name(Node node) {
        return turtle.prefixes().split(node.getURI());
    }
}
