package tanshin.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tanshin.fact.QName;
import tanshin.intake.dts.Dts;
import tanshin.intake.dts.Relation;
import tanshin.intake.model.Axis;
import tanshin.intake.model.RawFact;

/** The dimensions of a report's facts, in the order in which they come up. */
final class Axes {

    private final Map<QName, Use> uses = new LinkedHashMap<>();

    /**
     * How a dimension is used.
     *
     * @param typed whether its members are values
     * @param members the named ones that facts have, with the default
     * @param defaultMember the member of facts that name none; one of ours where the taxonomy has none
     */
    record Use(QName name, boolean typed, Set<QName> members, QName defaultMember, boolean stated) {}

    Axes(List<RawFact> facts, Dts dts, Company company, Known known) {
        Map<QName, QName> defaults = new LinkedHashMap<>();
        dts.relations(Relation.DIMENSION_DEFAULT)
                .forEach(relation -> defaults.putIfAbsent(relation.from(), relation.to()));
        known.taxonomy()
                .dimensions()
                .forEach(dimension -> defaults.putIfAbsent(dimension.name(), dimension.defaultMember()));
        for (RawFact fact : facts) {
            fact.about().axes().forEach((dimension, axis) -> {
                Use use = uses.computeIfAbsent(
                        dimension,
                        name -> new Use(
                                name,
                                axis instanceof Axis.Typed,
                                new LinkedHashSet<>(),
                                defaults.getOrDefault(name, new QName(company.namespace() + "undivided/", name.name())),
                                defaults.containsKey(name)));
                if (axis instanceof Axis.Member member) {
                    use.members().add(member.name());
                }
            });
        }
        uses.values().forEach(use -> use.members().add(use.defaultMember()));
    }

    List<Use> uses() {
        return List.copyOf(uses.values());
    }

    /** Whether the member of the dimension is the one that is never written. */
    boolean isDefault(QName dimension, Axis axis) {
        Use use = uses.get(dimension);
        return use != null && use.stated() && axis.equals(new Axis.Member(use.defaultMember()));
    }
}
