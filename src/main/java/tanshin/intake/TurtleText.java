package tanshin.intake;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tanshin.fact.BadInputException;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.intake.model.Place;

/** Turtle, one statement a line, as the taxonomy's own files are written. */
final class TurtleText {

    static final String CORE = "https://w3id.org/tanshin/core/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Pattern IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`\\ud800-\\udfff]+");
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final Namespaces namespaces;
    private final SortedMap<String, String> used = new TreeMap<>();
    private final StringBuilder body = new StringBuilder();
    private boolean open;

    TurtleText(Namespaces namespaces) {
        this.namespaces = namespaces;
        used.put("core", CORE);
        used.put("skos", SKOS);
    }

    /** Begins what is said about something: its class of the core vocabulary. */
    TurtleText about(QName subject, String coreClass) {
        end();
        body.append('\n').append(name(subject)).append("\n  a core:").append(coreClass);
        open = true;
        return this;
    }

    TurtleText labels(Labels labels) {
        labels.texts().forEach((language, text) -> line("skos:prefLabel", literal(text) + "@" + language));
        return this;
    }

    TurtleText definition(String text) {
        return line("skos:definition", literal(text) + "@en");
    }

    /** A property of the core vocabulary, of an individual. */
    TurtleText link(String coreProperty, QName object) {
        return line("core:" + coreProperty, name(object));
    }

    TurtleText core(String coreProperty, String coreName) {
        return line("core:" + coreProperty, "core:" + coreName);
    }

    TurtleText text(String coreProperty, String text) {
        return line("core:" + coreProperty, literal(text));
    }

    TurtleText number(String coreProperty, int number) {
        return line("core:" + coreProperty, Integer.toString(number));
    }

    TurtleText flag(String coreProperty, boolean flag) {
        return line("core:" + coreProperty, Boolean.toString(flag));
    }

    TurtleText list(String coreProperty, Collection<QName> items) {
        StringBuilder list = new StringBuilder("(");
        items.forEach(item -> list.append("\n    ").append(name(item)));
        return line("core:" + coreProperty, list.append("\n  )").toString());
    }

    private TurtleText line(String property, String object) {
        body.append(" ;\n  ").append(property).append(' ').append(object);
        return this;
    }

    private void end() {
        if (open) {
            body.append(" .\n");
        }
        open = false;
    }

    /** @throws BadInputException if the name can be no IRI */
    private String name(QName name) {
        if (!IRI.matcher(name.iri()).matches()) {
            throw new BadInputException(Place.of(name.namespace())
                    .problem("The name " + name.name() + " in this namespace is no IRI, so nothing can be said of it;"
                            + " a namespace is an address such as http://example.com/2024."));
        }
        if (SIMPLE.matcher(name.name()).matches()) {
            String prefix = namespaces.prefix(name.namespace());
            used.put(prefix, name.namespace());
            return prefix + ":" + name.name();
        }
        used.put(namespaces.prefix(name.namespace()), name.namespace());
        return "<" + name.iri() + ">";
    }

    /** A text in quotes; characters that are none are left out. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(code -> {
            switch (code) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (code >= 0x20 && !(code >= 0xD800 && code <= 0xDFFF)) {
                        literal.appendCodePoint(code);
                    }
                }
            }
        });
        return literal.append('"').toString();
    }

    @Override
    public String toString() {
        end();
        StringBuilder text = new StringBuilder();
        used.forEach((prefix, namespace) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
        return text.append(body).toString();
    }
}
