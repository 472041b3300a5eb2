package tanshin.rdf;

import java.util.Locale;
import tanshin.taxonomy.Concept;

/** How values of ours are called in the vocabulary. */
final class Names {

    private Names() {}

    /** {@code PerShareConcept} for {@code PER_SHARE}. */
    static String conceptClass(Concept.Type type) {
        return camel(type.name()) + "Concept";
    }

    /** {@code StackedBars} for {@code STACKED_BARS}. */
    static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
