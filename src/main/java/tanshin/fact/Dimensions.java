package tanshin.fact;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fact is about. Facts with equal dimensions are duplicates (Open Information Model 1.0, "Duplicate facts").
 *
 * <p>A value like a record, but it remembers its hash: the network looks figures up millions of times.
 */
public final class Dimensions implements Comparable<Dimensions> {

    private final QName concept;
    private final Optional<QName> measure;
    private final EntityId entity;
    private final Period period;
    private final Optional<Unit> unit;
    private final Members members;
    private final int hash;

    /**
     * Names a figure.
     *
     * @param measure turns the concept into a figure about it, such as its year-on-year change; empty for the concept itself
     * @param unit empty for pure numbers and for text
     * @param members the member of each dimension that is not at its default
     */
    public Dimensions(
            QName concept,
            Optional<QName> measure,
            EntityId entity,
            Period period,
            Optional<Unit> unit,
            Map<QName, QName> members) {
        this(concept, measure, entity, period, unit, sorted(members));
    }

    private Dimensions(
            QName concept,
            Optional<QName> measure,
            EntityId entity,
            Period period,
            Optional<Unit> unit,
            Members members) {
        this.concept = concept;
        this.measure = measure;
        this.entity = entity;
        this.period = period;
        this.unit = unit;
        this.members = members;
        int sum = concept.hashCode();
        sum = 31 * sum + measure.hashCode();
        sum = 31 * sum + entity.hashCode();
        sum = 31 * sum + period.hashCode();
        sum = 31 * sum + unit.hashCode();
        this.hash = 31 * sum + members.hash();
    }

    /** Shared by figures that differ in something else. */
    private record Members(SortedMap<QName, QName> byDimension, int hash) {}

    private static final Members NONE = new Members(Collections.emptySortedMap(), 0);

    private static Members sorted(Map<QName, QName> members) {
        return members.isEmpty()
                ? NONE
                : new Members(Collections.unmodifiableSortedMap(new TreeMap<>(members)), members.hashCode());
    }

    public QName concept() {
        return concept;
    }

    /** Empty for the concept's own figure. */
    public Optional<QName> measure() {
        return measure;
    }

    public EntityId entity() {
        return entity;
    }

    public Period period() {
        return period;
    }

    /** Empty for pure numbers and for text. */
    public Optional<Unit> unit() {
        return unit;
    }

    /** The member of each dimension that is not at its default. */
    public SortedMap<QName, QName> members() {
        return members.byDimension();
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
        return new Dimensions(concept, measure, entity, period, unit, sorted(others));
    }

    /** With this member of the dimension instead of whatever it had. */
    public Dimensions withMember(QName dimension, QName member) {
        SortedMap<QName, QName> changed = new TreeMap<>(members());
        changed.put(dimension, member);
        return withMembers(changed);
    }

    /** With the dimension at its default. */
    public Dimensions withoutMember(QName dimension) {
        SortedMap<QName, QName> changed = new TreeMap<>(members());
        changed.remove(dimension);
        return withMembers(changed);
    }

    /** Fewer members first, then by dimension and member. */
    private static int compareMembers(SortedMap<QName, QName> one, SortedMap<QName, QName> other) {
        int order = Integer.compare(one.size(), other.size());
        Iterator<Map.Entry<QName, QName>> others = other.entrySet().iterator();
        for (Iterator<Map.Entry<QName, QName>> ones = one.entrySet().iterator(); order == 0 && ones.hasNext(); ) {
            Map.Entry<QName, QName> left = ones.next();
            Map.Entry<QName, QName> right = others.next();
            order = left.getKey().compareTo(right.getKey());
            order = order == 0 ? left.getValue().compareTo(right.getValue()) : order;
        }
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Dimensions that
                        && hash == that.hash
                        && concept.equals(that.concept)
                        && measure.equals(that.measure)
                        && period.equals(that.period)
                        && members().equals(that.members())
                        && unit.equals(that.unit)
                        && entity.equals(that.entity));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return concept.name() + measure.map(name -> "_" + name.name()).orElse("") + " " + period + " "
                + members().values() + unit.map(any -> " " + any).orElse("");
    }

    /** By concept, measure, entity, members, period and unit; what is absent comes first. */
    @Override
    public int compareTo(Dimensions other) {
        int order = concept.compareTo(other.concept);
        order = order != 0 ? order : compareOptional(measure, other.measure);
        order = order != 0 ? order : entity.compareTo(other.entity);
        order = order != 0 ? order : compareMembers(members(), other.members());
        order = order != 0 ? order : period.compareTo(other.period);
        return order != 0 ? order : compareOptional(unit, other.unit);
    }

    private static <T extends Comparable<T>> int compareOptional(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }
}
