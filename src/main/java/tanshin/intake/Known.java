package tanshin.intake;

import java.util.Optional;
import tanshin.fact.QName;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/** What the data folder's taxonomy defines already, measures of its concepts included: {@code Revenues_YearOnYearChange}. */
final class Known {

    private final Taxonomy taxonomy;

    Known(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    boolean knows(QName name) {
        return taxonomy.knows(name) || measured(name).isPresent();
    }

    /** What the taxonomy takes a name for; a measure is a number about its concept. */
    Optional<Meaning> meaning(QName name) {
        Optional<Meaning> own = taxonomy.concept(name).map(concept -> meaning(name, concept, concept.type()));
        return own.or(() -> measured(name).map(concept -> meaning(name, concept, Concept.Type.QUANTITY)));
    }

    private static Meaning meaning(QName name, Concept concept, Concept.Type type) {
        return new Meaning(
                name,
                type,
                concept.instant(),
                concept.balance(),
                concept.unit(),
                concept.labels(),
                Optional.of(concept.definition()));
    }

    /** The concept of which the name is a measure. */
    private Optional<Concept> measured(QName name) {
        int joint = name.name().lastIndexOf('_');
        if (joint <= 0) {
            return Optional.empty();
        }
        String measure = name.name().substring(joint + 1);
        boolean known =
                taxonomy.measures().stream().anyMatch(any -> any.name().name().equals(measure));
        return known ? taxonomy.concept(name.withName(name.name().substring(0, joint))) : Optional.empty();
    }
}
