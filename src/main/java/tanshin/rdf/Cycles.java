package tanshin.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Partition;

/** Finds wholes that are among their own parts, and totals that go into themselves, by however many steps. */
final class Cycles {

    private final GraphView view;
    private final Prefixes prefixes;
    private final Mistakes mistakes;

    Cycles(GraphView view, Prefixes prefixes, Mistakes mistakes) {
        this.view = view;
        this.prefixes = prefixes;
        this.mistakes = mistakes;
    }

    void checkPartitions(List<Partition> partitions) {
        SortedMap<QName, Set<QName>> parts = new TreeMap<>();
        partitions.forEach(partition ->
                parts.computeIfAbsent(partition.whole(), any -> new HashSet<>()).addAll(partition.parts()));
        check(parts, "whole", "makes %s one of its own parts (%s); take it out.");
    }

    void checkCalculations(List<Calculation> calculations) {
        SortedMap<QName, Set<QName>> contributors = new TreeMap<>();
        for (Calculation calculation : calculations) {
            Stream.concat(calculation.adds().stream(), calculation.subtracts().stream())
                    .forEach(contributors.computeIfAbsent(calculation.total(), any -> new HashSet<>())::add);
        }
        check(contributors, "total", "makes %s one of its own contributors (%s); take it out.");
    }

    /** Each circle is told once, at the first of its names. */
    private void check(SortedMap<QName, Set<QName>> below, String property, String message) {
        Set<QName> told = new HashSet<>();
        for (QName start : below.keySet()) {
            List<QName> circle = told.contains(start) ? List.of() : path(start, start, below, new HashSet<>());
            if (!circle.isEmpty()) {
                told.addAll(circle);
                tell(circle, property, message);
            }
        }
    }

    private void tell(List<QName> circle, String property, String message) {
        String whole = prefixes.write(circle.get(0));
        String steps = Stream.concat(circle.stream(), Stream.of(circle.get(0)))
                .map(prefixes::write)
                .collect(Collectors.joining(" > "));
        String next = prefixes.write(circle.get(circle.size() > 1 ? 1 : 0));
        view.subjects(Terms.core(property), view.node(circle.get(0))).stream()
                .filter(owner -> lists(owner, circle.get(circle.size() > 1 ? 1 : 0)))
                .findFirst()
                .ifPresent(
                        owner -> mistakes.at(owner, next, String.format(java.util.Locale.ROOT, message, whole, steps)));
    }

    private boolean lists(Node owner, QName part) {
        return Stream.of("parts", "adds", "subtracts")
                .flatMap(property -> view.listNames(owner, property))
                .anyMatch(part::equals);
    }

    /** The names from one to another, without the last; empty if no way leads there. */
    private static List<QName> path(QName from, QName to, Map<QName, Set<QName>> below, Set<QName> seen) {
        for (QName next : new java.util.TreeSet<>(below.getOrDefault(from, Set.of()))) {
            if (next.equals(to)) {
                return List.of(from);
            }
            if (seen.add(next)) {
                List<QName> rest = path(next, to, below, seen);
                if (!rest.isEmpty()) {
                    List<QName> path = new ArrayList<>(List.of(from));
                    path.addAll(rest);
                    return path;
                }
            }
        }
        return List.of();
    }
}
