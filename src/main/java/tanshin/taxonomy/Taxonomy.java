package tanshin.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.Unit;

/** Everything that the taxonomy states and the reasoner infers, found by name. All lists are in order of the names. */
public final class Taxonomy {

    private final Parts parts;
    private final Map<QName, Concept> concepts;
    private final Map<QName, Dimension> dimensions;
    private final Map<QName, Member> members;
    private final Map<QName, Measure> measures;
    private final Map<QName, List<Partition>> partitionsByWhole = new LinkedHashMap<>();
    private final Map<EntityId, Entity> entities = new HashMap<>();

    /**
     * What a taxonomy is made of.
     *
     * @param individuals labels of everything else that can be named: persons, exchanges, units, rules
     */
    public record Parts(
            Prefixes prefixes,
            List<Entity> entities,
            List<Concept> concepts,
            List<Dimension> dimensions,
            List<Member> members,
            List<Partition> partitions,
            List<Calculation> calculations,
            List<Measure> measures,
            List<Rule> rules,
            List<Company> companies,
            SpanNames spanNames,
            Map<QName, Labels> individuals) {}

    public Taxonomy(Parts parts) {
        this.parts = parts;
        this.concepts = byName(parts.concepts(), Concept::name);
        this.dimensions = byName(parts.dimensions(), Dimension::name);
        this.members = byName(parts.members(), Member::name);
        this.measures = byName(parts.measures(), Measure::name);
        parts.entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        parts.partitions()
                .forEach(partition -> partitionsByWhole
                        .computeIfAbsent(partition.whole(), whole -> new ArrayList<>())
                        .add(partition));
    }

    /** The same concepts and rules for other companies. */
    public Taxonomy withEntities(List<Entity> entities) {
        return new Taxonomy(new Parts(
                parts.prefixes(),
                entities,
                parts.concepts(),
                parts.dimensions(),
                parts.members(),
                parts.partitions(),
                parts.calculations(),
                parts.measures(),
                parts.rules(),
                parts.companies(),
                parts.spanNames(),
                parts.individuals()));
    }

    /** The same without the sums that XBRL reports state of themselves, which Calculations 1.1 tests and no network need. */
    public Taxonomy withoutSumsOfReports() {
        return new Taxonomy(new Parts(
                parts.prefixes(),
                parts.entities(),
                parts.concepts(),
                parts.dimensions(),
                parts.members(),
                parts.partitions(),
                parts.calculations().stream()
                        .filter(calculation -> calculation.binding() != Calculation.Binding.IN_INSTANCE)
                        .toList(),
                parts.measures(),
                parts.rules(),
                parts.companies(),
                parts.spanNames(),
                parts.individuals()));
    }

    public Prefixes prefixes() {
        return parts.prefixes();
    }

    public Optional<Concept> concept(QName name) {
        return Optional.ofNullable(concepts.get(name));
    }

    public Optional<Dimension> dimension(QName name) {
        return Optional.ofNullable(dimensions.get(name));
    }

    public Optional<Member> member(QName name) {
        return Optional.ofNullable(members.get(name));
    }

    /** How the figure bounds what is meant, by a member that says so; empty where it states it. */
    public Optional<Bound> bound(Dimensions figure) {
        return figure.members().values().stream()
                .flatMap(name -> member(name).flatMap(Member::bounds).stream())
                .findFirst();
    }

    /** What a fact can mean: all between the ends of its interval, or what its bounding word leaves; empty of texts and dashes. */
    public Optional<Bound.Range> range(Fact fact) {
        Optional<Bound> bound = fact.isDerived() ? Optional.empty() : bound(fact.dimensions());
        return bound.isPresent() && fact.value() instanceof FactValue.Numeric number
                ? Optional.of(
                        bound.get().range(number.amount(), number.decimals().ulp()))
                : fact.interval().map(Bound.Range::of);
    }

    /** Whether a figure is about a time for which its members exist. */
    public boolean exists(Dimensions figure) {
        return figure.members().values().stream()
                .flatMap(name -> member(name).flatMap(Member::since).stream())
                .noneMatch(figure.period().last()::isBefore);
    }

    public Optional<Measure> measure(QName name) {
        return Optional.ofNullable(measures.get(name));
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Collection<Dimension> dimensions() {
        return dimensions.values();
    }

    public Collection<Member> members() {
        return members.values();
    }

    public Collection<Measure> measures() {
        return measures.values();
    }

    public List<Entity> entities() {
        return parts.entities();
    }

    /** The company that reports under an identifier. */
    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    public List<Partition> partitions() {
        return parts.partitions();
    }

    /** The partitions that make up a member; none for one that is not divided. */
    public List<Partition> partitionsOf(QName whole) {
        return List.copyOf(partitionsByWhole.getOrDefault(whole, List.of()));
    }

    public List<Calculation> calculations() {
        return parts.calculations();
    }

    public List<Rule> rules() {
        return parts.rules();
    }

    public List<Company> companies() {
        return parts.companies();
    }

    public SpanNames spanNames() {
        return parts.spanNames();
    }

    /** The unit of a concept's figures, or of a measure of them, where money is in this currency. */
    public Optional<Unit> unit(Concept concept, Optional<QName> measure, Unit currency) {
        Optional<Measure> taken = measure.flatMap(this::measure);
        if (taken.isEmpty()) {
            return concept.unitIn(currency);
        }
        return taken.get()
                .unit(
                        unit(concept, taken.get().base(), currency),
                        taken.get().denominator().flatMap(this::concept).flatMap(below -> below.unitIn(currency)));
    }

    /** The name of anything in the taxonomy, in words; its prefixed name where nothing gives it a label. */
    public Labels label(QName name) {
        return concept(name)
                .map(Concept::labels)
                .or(() -> member(name).map(Member::labels))
                .or(() -> measure(name).map(Measure::labels))
                .or(() -> dimension(name).map(Dimension::labels))
                .or(() -> Optional.ofNullable(parts.individuals().get(name)))
                .orElseGet(() ->
                        Labels.same(valued(name) ? name.name() : prefixes().write(name)));
    }

    /** Whether it is a member that is a value of its own. */
    private boolean valued(QName name) {
        return name.namespace().endsWith("=");
    }

    /** Whether the taxonomy knows an individual, member or anything else with a label by this name. */
    public boolean knows(QName name) {
        return concepts.containsKey(name)
                || members.containsKey(name)
                || measures.containsKey(name)
                || dimensions.containsKey(name)
                || parts.individuals().containsKey(name);
    }

    private static <T> Map<QName, T> byName(List<T> values, Function<T, QName> name) {
        Map<QName, T> map = new LinkedHashMap<>();
        values.stream().sorted(Comparator.comparing(name)).forEach(value -> map.put(name.apply(value), value));
        return map;
    }
}
