package tanshin.serve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Partition;

/** The members of a dimension under the members that they make up, as far as there are figures for them. */
final class Hierarchy {

    private final Known known;
    private final Dimension dimension;
    private final QName concept;
    private final Optional<QName> division;
    private final Divisions divisions;
    private final Set<QName> figures;

    /** A member with the members that make it up. */
    record Node(QName member, List<Node> parts) {
        Stream<Node> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Node::all));
        }
    }

    /**
     * For a concept's figures.
     *
     * @param periods members without a figure in any of these are left out, but for those that stand beside one
     * @param division how wholes are divided that can be in several ways; empty divides them as documents do
     */
    Hierarchy(Known known, Dimension dimension, QName concept, Set<Period> periods, Optional<QName> division) {
        this.known = known;
        this.dimension = dimension;
        this.concept = concept;
        this.division = division;
        this.divisions = new Divisions(known);
        this.figures = known.facts()
                .map(fact -> fact.dimensions())
                .filter(figure -> figure.concept().equals(concept)
                        && figure.measure().isEmpty()
                        && periods.contains(figure.period()))
                .flatMap(figure -> member(figure).stream())
                .collect(Collectors.toSet());
    }

    /** The whole first, then members that are no part of it, such as those of an older classification. */
    List<Node> roots() {
        List<Node> roots = new ArrayList<>();
        tree(dimension.defaultMember(), new HashSet<>()).ifPresent(roots::add);
        Set<QName> placed = roots.stream().flatMap(Node::all).map(Node::member).collect(Collectors.toSet());
        List<QName> others = known.taxonomy().members().stream()
                .filter(member -> member.dimension().equals(dimension.name()))
                .map(Member::name)
                .filter(member -> figures.contains(member) && !placed.contains(member))
                .toList();
        others.stream()
                .filter(member ->
                        others.stream().noneMatch(whole -> parts(whole).contains(member)))
                .forEach(member -> tree(member, placed).ifPresent(roots::add));
        return roots;
    }

    private Optional<Node> tree(QName member, Set<QName> above) {
        Set<QName> path = new HashSet<>(above);
        path.add(member);
        List<Node> parts = parts(member).stream()
                .filter(part -> !path.contains(part))
                .map(part -> tree(part, path).orElse(new Node(part, List.of())))
                .toList();
        boolean some = parts.stream().flatMap(Node::all).anyMatch(node -> figures.contains(node.member()));
        if (!some && !figures.contains(member)) {
            return Optional.empty();
        }
        return Optional.of(new Node(member, some ? parts : List.of()));
    }

    /** In the way that is asked for, else in the one in which documents show the member part by part. */
    private List<QName> parts(QName member) {
        List<Partition> ways = known.taxonomy().partitionsOf(member).stream()
                .filter(partition -> partition.dimension().equals(dimension.name()) && partition.holdsFor(concept))
                .toList();
        return division.flatMap(choice -> ways.stream()
                        .filter(partition -> divisions.chosen(partition, choice))
                        .findFirst())
                .or(() -> ways.stream().filter(Partition::shown).findFirst())
                .map(Partition::parts)
                .orElse(List.of());
    }

    /** The member of this dimension that a figure has, if it has none of another. */
    private Optional<QName> member(Dimensions figure) {
        if (figure.members().isEmpty()) {
            return Optional.of(dimension.defaultMember());
        }
        return figure.members().size() == 1
                ? Optional.ofNullable(figure.members().get(dimension.name()))
                : Optional.empty();
    }
}
