package tanshin.intake.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole report: its facts in the order of the files, and what it says about its taxonomy.
 *
 * @param taxonomy schemas and linkbases that it refers to, as written
 * @param namespaces by the prefixes that it uses
 */
public record RawReport(List<RawFact> facts, List<Reference> taxonomy, SortedMap<String, String> namespaces) {

    /** A reference to a file of a taxonomy, and where it stands. */
    public record Reference(String href, Place place) {}

    public RawReport {
        facts = List.copyOf(facts);
        taxonomy = List.copyOf(taxonomy);
        namespaces = Collections.unmodifiableSortedMap(new TreeMap<>(namespaces));
    }

    public RawReport(List<RawFact> facts, List<Reference> taxonomy, Map<String, String> namespaces) {
        this(facts, taxonomy, (SortedMap<String, String>) new TreeMap<>(namespaces));
    }
}
