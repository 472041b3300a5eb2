package tanshin.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.QName;
import tanshin.intake.dts.Dts;
import tanshin.intake.dts.Relation;

/** The rows of the tables: what stands under what in each presentation network, as far as there are facts. */
final class StatementRows {

    private static final int DEPTH = 40;

    private final Dts dts;
    private final Set<QName> reported;
    private final Map<String, Map<QName, List<Relation>>> networks = new LinkedHashMap<>();

    StatementRows(Dts dts, Set<QName> reported) {
        this.dts = dts;
        this.reported = reported;
        for (Relation relation : dts.relations(Relation.PARENT_CHILD)) {
            networks.computeIfAbsent(relation.role(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(relation.from(), any -> new ArrayList<>())
                    .add(relation);
        }
        networks.values()
                .forEach(network ->
                        network.values().forEach(children -> children.sort(Comparator.comparing(Relation::order))));
    }

    /**
     * A row.
     *
     * @param concept of its figures; of a heading what it is called by
     * @param label the role of its label, where it is not the usual one
     * @param heading whether it has no figures of its own
     */
    record Row(QName concept, Optional<String> label, boolean heading, List<Row> rows) {}

    /** The roles of networks that show anything, by what they are called. */
    List<String> roles() {
        return networks.keySet().stream()
                .sorted(Comparator.comparing((String role) -> dts.role(role).isEmpty() ? "~" + role : dts.role(role)))
                .filter(role -> !of(role).isEmpty())
                .toList();
    }

    /** The rows of a network, from its roots down. */
    List<Row> of(String role) {
        Map<QName, List<Relation>> network = networks.getOrDefault(role, Map.of());
        Set<QName> below = new HashSet<>();
        network.values().forEach(children -> children.forEach(child -> below.add(child.to())));
        List<Row> rows = new ArrayList<>();
        for (QName root : network.keySet()) {
            if (!below.contains(root)) {
                row(network, root, Optional.empty(), new LinkedHashSet<>()).ifPresent(rows::add);
            }
        }
        // a root that only groups the whole says nothing that the title does not say
        List<Row> plain = unwrapped(rows);
        return plain.size() == 1 && plain.get(0).heading() ? plain.get(0).rows() : plain;
    }

    private Optional<Row> row(
            Map<QName, List<Relation>> network, QName concept, Optional<String> label, Set<QName> above) {
        if (above.size() > DEPTH || !above.add(concept)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Relation child : network.getOrDefault(concept, List.of())) {
            row(network, child.to(), child.preferredLabel(), above).ifPresent(rows::add);
        }
        above.remove(concept);
        boolean heading = !reported.contains(concept);
        return heading && rows.isEmpty() ? Optional.empty() : Optional.of(new Row(concept, label, heading, rows));
    }

    /** Without the rows that only say that here a table, or its lines, begin. */
    private static List<Row> unwrapped(List<Row> rows) {
        List<Row> plain = new ArrayList<>();
        for (Row row : rows) {
            List<Row> below = unwrapped(row.rows());
            if (row.heading() && row.concept().name().matches(".*(Table|LineItems|Hypercube|Axis|Domain)")) {
                plain.addAll(below);
            } else {
                plain.add(new Row(row.concept(), row.label(), row.heading(), below));
            }
        }
        return plain;
    }

    /** Every concept with figures in the rows. */
    static Set<QName> concepts(List<Row> rows) {
        Set<QName> concepts = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (!row.heading()) {
                concepts.add(row.concept());
            }
            concepts.addAll(concepts(row.rows()));
        });
        return concepts;
    }

    /** One table of everything, where no network says how. */
    static List<Row> flat(Iterable<QName> concepts) {
        Map<QName, Row> rows = new HashMap<>();
        List<Row> list = new ArrayList<>();
        concepts.forEach(concept -> {
            Row row = new Row(concept, Optional.empty(), false, List.of());
            if (rows.put(concept, row) == null) {
                list.add(row);
            }
        });
        return list;
    }
}
