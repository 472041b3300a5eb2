package tanshin.xbrl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.taxonomy.Element;
import tanshin.taxonomy.Taxonomy;

/** What stands under what: a tree for each table of the declared reports. */
final class Presentation {

    private final QName everything;
    private final List<Tree> trees;
    private final SortedMap<QName, Labels> headings;
    private final SortedMap<QName, SortedMap<String, Labels>> labels;

    private Presentation(
            QName everything,
            List<Tree> trees,
            SortedMap<QName, Labels> headings,
            SortedMap<QName, SortedMap<String, Labels>> labels) {
        this.everything = everything;
        this.trees = List.copyOf(trees);
        this.headings = Collections.unmodifiableSortedMap(headings);
        this.labels = Collections.unmodifiableSortedMap(labels);
    }

    /** A table: its title, which is the root, and what stands under it. */
    record Tree(QName name, Labels title, List<Node> nodes) {}

    /**
     * An element at its place.
     *
     * @param role by which label it is shown; empty for the standard one
     */
    record Node(QName element, Optional<String> role, List<Node> nodes) {}

    /**
     * Reads the tables of all reports, each once.
     *
     * @param elements those that are declared; a row about anything else is left out
     * @param everything the name of the heading over all concepts
     */
    static Presentation of(
            Taxonomy taxonomy, List<ReportDefinition> reports, SortedMap<QName, Element> elements, QName everything) {
        SortedMap<QName, TableDefinition> tables = new TreeMap<>();
        reports.stream()
                .flatMap(report -> report.blocks().stream())
                .filter(TableDefinition.class::isInstance)
                .map(TableDefinition.class::cast)
                .forEach(table -> tables.putIfAbsent(table.name(), table));
        List<Tree> trees = new ArrayList<>();
        SortedMap<QName, Labels> headings = new TreeMap<>();
        SortedMap<QName, SortedMap<String, Labels>> labels = new TreeMap<>();
        for (TableDefinition table : tables.values()) {
            List<Node> nodes = new TableTree(taxonomy, elements, headings, labels, table).nodes();
            if (!nodes.isEmpty()) {
                headings.put(table.name(), TableTree.withoutDays(table.title()));
                trees.add(new Tree(table.name(), TableTree.withoutDays(table.title()), nodes));
            }
        }
        headings.put(everything, Labels.of(Map.of("en", "all concepts", "ja", "全項目")));
        return new Presentation(everything, trees, headings, labels);
    }

    /** The heading over all concepts. */
    QName everything() {
        return everything;
    }

    /** In order of the tables' names. */
    List<Tree> trees() {
        return trees;
    }

    /** The titles of tables and headings of rows: abstract elements, with their words. */
    SortedMap<QName, Labels> headings() {
        return headings;
    }

    /** The labels that tables ask for, by element and label role, beside the standard ones. */
    Map<QName, SortedMap<String, Labels>> labels() {
        return labels;
    }
}
