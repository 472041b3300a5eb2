package tanshin.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * What is stated about something, by the properties of our vocabulary. What is missing, malformed or stated twice is a
 * mistake; then something stands in its place, so that the rest can be read and its mistakes told too.
 */
final class Statements {

    private final GraphView view;
    private final Mistakes mistakes;
    private final Node node;

    Statements(GraphView view, Mistakes mistakes, Node node) {
        this.view = view;
        this.mistakes = mistakes;
        this.node = node;
    }

    /** The name that a property must have for its value. */
    QName name(String property) {
        return optionalName(property).orElseGet(() -> {
            missing(property);
            return view.name(node);
        });
    }

    /** One of the names that a property must have for its values. */
    QName firstName(String property) {
        return view.names(node, property).stream().findFirst().orElseGet(() -> name(property));
    }

    Optional<QName> optionalName(String property) {
        Optional<Node> object = object(property);
        object.filter(value -> !value.isURI())
                .ifPresent(value -> malformed(property, "the name of something", value.toString()));
        return object.filter(Node::isURI).map(view::name);
    }

    /** The text that a property must have for its value. */
    String text(String property) {
        return optionalText(property).orElseGet(() -> {
            missing(property);
            return "";
        });
    }

    Optional<String> optionalText(String property) {
        Optional<Node> object = object(property);
        object.filter(value -> !value.isLiteral())
                .ifPresent(value -> malformed(property, "a text or a number", mistakes.write(value)));
        return object.filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /**
     * What the text of a property means.
     *
     * @param otherwise stands for what is missing or means nothing
     * @param needed what it must be: {@code a whole number}
     */
    <T> T value(String property, Function<String, T> meaning, T otherwise, String needed) {
        Optional<String> text = optionalText(property);
        if (text.isEmpty() && view.object(node, property).isEmpty()) {
            missing(property);
        }
        return text.flatMap(written -> read(property, written, meaning, needed)).orElse(otherwise);
    }

    /** What the text of a property that may be missing means. */
    <T> Optional<T> optionalValue(String property, Function<String, T> meaning, String needed) {
        return optionalText(property).flatMap(written -> read(property, written, meaning, needed));
    }

    LocalDate day(String property) {
        return value(property, LocalDate::parse, LocalDate.EPOCH, "a day such as 2009-02-12");
    }

    int number(String property) {
        return value(property, Integer::valueOf, 0, "a whole number");
    }

    boolean flag(String property, boolean otherwise) {
        return optionalValue(property, Statements::truth, "true or false").orElse(otherwise);
    }

    /** Which of a few words of ours a property names: {@code core:StackedBars} for {@code STACKED_BARS}. */
    <E extends Enum<E>> Optional<E> choice(String property, Class<E> choices) {
        Optional<QName> name = optionalName(property);
        Optional<E> chosen = name.flatMap(word -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> Names.camel(choice.name()).equals(word.name()))
                .findFirst());
        if (name.isPresent() && chosen.isEmpty()) {
            String known = Arrays.stream(choices.getEnumConstants())
                    .map(choice -> "core:" + Names.camel(choice.name()))
                    .collect(Collectors.joining(" or "));
            object(property).ifPresent(value -> malformed(property, known, mistakes.write(value)));
        }
        return chosen;
    }

    /** The text of a property that must be one of those that the vocabulary lists for it. */
    String listed(String property) {
        String text = text(property);
        List<String> known = view.listed(property);
        if (!text.isEmpty() && !known.isEmpty() && !known.contains(text)) {
            malformed(property, String.join(" or ", known), "\"" + text + "\"");
        }
        return text;
    }

    /** Labels, of which there must be one in each language. */
    Labels twoLabels() {
        Labels labels = view.labels(node);
        for (String language : new String[] {"en", "ja"}) {
            if (!labels.texts().containsKey(language)) {
                mistakes.at(node, "has no skos:prefLabel in \"" + language + "\"; give it one.");
            }
        }
        return labels;
    }

    void missing(String property) {
        mistakes.missing(node, property);
    }

    void malformed(String property, String needed, String written) {
        mistakes.at(
                node,
                "core:" + property,
                "has a core:" + property + " that must be " + needed + ", not " + written + ".");
    }

    private Optional<Node> object(String property) {
        if (view.objects(node, Terms.core(property)).size() > 1) {
            mistakes.at(node, "core:" + property, "states core:" + property + " more than once; keep one.");
        }
        return view.object(node, property);
    }

    private <T> Optional<T> read(String property, String written, Function<String, T> meaning, String needed) {
        try {
            return Optional.of(meaning.apply(written));
        } catch (IllegalArgumentException | DateTimeException e) {
            malformed(property, needed, "\"" + written + "\"");
            return Optional.empty();
        }
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
