package tanshin.taxonomy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A concept or a measure of one, for formats that know only concepts: there a measure of a concept is a concept of its own,
 * named and labelled mechanically, as {@code Revenues_YearOnYearChange}.
 */
public record Element(Concept concept, Optional<Measure> measure) implements Comparable<Element> {

    private static final String JOINT = "_";

    /** What a figure is about; empty if the taxonomy does not know its concept or its measure. */
    public static Optional<Element> of(Dimensions figure, Taxonomy taxonomy) {
        Optional<Measure> measure = figure.measure().flatMap(taxonomy::measure);
        return taxonomy.concept(figure.concept())
                .filter(concept -> measure.isPresent() == figure.measure().isPresent())
                .map(concept -> new Element(concept, measure));
    }

    /** The name of the element that a figure is about. */
    public static QName name(Dimensions figure) {
        return joined(figure.concept(), figure.measure());
    }

    private static QName joined(QName concept, Optional<QName> measure) {
        return measure.map(name -> concept.withName(concept.name() + JOINT + name.name()))
                .orElse(concept);
    }

    public QName name() {
        return joined(concept.name(), measure.map(Measure::name));
    }

    /** The concept's label, and after a colon the measure's. */
    public Labels labels() {
        if (measure.isEmpty()) {
            return concept.labels();
        }
        Map<String, String> both = new LinkedHashMap<>();
        concept.labels()
                .texts()
                .forEach((language, text) ->
                        both.put(language, text + ": " + measure.get().labels().in(language)));
        return Labels.of(both);
    }

    /** In English. */
    public String definition() {
        return measure.map(
                        taken -> taken.definition() + " (of " + concept.labels().in("en") + ")")
                .orElseGet(concept::definition);
    }

    /** By name. */
    @Override
    public int compareTo(Element other) {
        return name().compareTo(other.name());
    }
}
