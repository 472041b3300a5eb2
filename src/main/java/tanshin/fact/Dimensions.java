package tanshin.fact;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fact is about. Facts with equal dimensions are duplicates (Open Information Model 1.0, "Duplicate facts").
 *
 * @param measure turns the concept into a figure about it, such as its year-on-year change; empty for the concept itself
 * @param unit empty for pure numbers and for text
 * @param members the member of each dimension that is not at its default
 */
public record Dimensions(
        QName concept,
        Optional<QName> measure,
        EntityId entity,
        Period period,
        Optional<Unit> unit,
        SortedMap<QName, QName> members)
        implements Comparable<Dimensions> {

    private static final Comparator<Optional<QName>> EMPTY_FIRST =
            Comparator.comparing(name -> name.map(QName::iri).orElse(""));
    private static final Comparator<Dimensions> ORDER = Comparator.comparing(Dimensions::concept)
            .thenComparing(Dimensions::measure, EMPTY_FIRST)
            .thenComparing(Dimensions::entity)
            .thenComparing(dimensions -> dimensions.members().toString())
            .thenComparing(Dimensions::period)
            .thenComparing(dimensions -> dimensions.unit().map(Unit::toString).orElse(""));

    public Dimensions {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    public Dimensions withConcept(QName other) {
        return new Dimensions(other, measure, entity, period, unit, members);
    }

    public Dimensions withPeriod(Period other) {
        return new Dimensions(concept, measure, entity, other, unit, members);
    }

    /** The figure about the concept that the measure gives, in the measure's unit. */
    public Dimensions withMeasure(Optional<QName> other, Optional<Unit> itsUnit) {
        return new Dimensions(concept, other, entity, period, itsUnit, members);
    }

    public Dimensions withUnit(Optional<Unit> other) {
        return new Dimensions(concept, measure, entity, period, other, members);
    }

    public Dimensions withMembers(Map<QName, QName> others) {
        return new Dimensions(concept, measure, entity, period, unit, new TreeMap<>(others));
    }

    /** With this member of the dimension instead of whatever it had. */
    public Dimensions withMember(QName dimension, QName member) {
        SortedMap<QName, QName> changed = new TreeMap<>(members);
        changed.put(dimension, member);
        return withMembers(changed);
    }

    /** With the dimension at its default. */
    public Dimensions withoutMember(QName dimension) {
        SortedMap<QName, QName> changed = new TreeMap<>(members);
        changed.remove(dimension);
        return withMembers(changed);
    }

    @Override
    public int compareTo(Dimensions other) {
        return ORDER.compare(this, other);
    }
}
