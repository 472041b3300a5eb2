package tanshin.xbrl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a concept comes from, in the parts of the reference linkbase: {@code SFAS 95, paragraph 22} is the name SFAS 95 and the
 * paragraph 22.
 */
record Reference(List<Part> parts) {

    private static final Pattern WHERE = Pattern.compile("(.+?), (?:paragraphs? (.+)|((?:Rule|section|article) .+))");

    /**
     * A part of a reference.
     *
     * @param name of the part's element: {@code Name}, {@code Paragraph}, {@code Section}
     */
    record Part(String name, String text) {}

    /** Several sources are divided by semicolons. */
    static List<Reference> all(String sources) {
        return Stream.of(sources.split(";\\s*"))
                .filter(source -> !source.isBlank())
                .map(Reference::of)
                .toList();
    }

    private static Reference of(String source) {
        Matcher where = WHERE.matcher(source);
        List<Part> parts = new ArrayList<>();
        if (where.matches()) {
            parts.add(new Part("Name", where.group(1)));
            parts.add(
                    where.group(2) != null
                            ? new Part("Paragraph", where.group(2))
                            : new Part("Section", where.group(3)));
        } else {
            parts.add(new Part("Name", source));
        }
        return new Reference(List.copyOf(parts));
    }
}
