package tanshin.oim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.Derivation;
import tanshin.fact.Fact;
import tanshin.fact.Origin;
import tanshin.fact.Source;

/** Where a fact came from, as texts: for extension properties and comment columns. */
final class Provenance {

    /** The names of the texts, in the order in which they are written. */
    static final List<String> NAMES =
            List.of("origin", "filing", "table", "line", "row", "column", "printed", "equation");

    private Provenance() {}

    /** Texts by their names, without those that a fact of its origin lacks. */
    static Map<String, String> of(Fact fact) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (fact.origin() instanceof Origin.Reported reported) {
            Source source = reported.source();
            texts.put("origin", "reported");
            texts.put("filing", source.filing().text());
            texts.put("table", source.table());
            texts.put("line", Integer.toString(source.line()));
            texts.put("row", source.row());
            texts.put("column", source.column());
            texts.put("printed", source.printed());
        } else if (fact.origin() instanceof Origin.Derived derived) {
            texts.put("origin", "derived");
            derived.ways().stream()
                    .map(Derivation::equation)
                    .findFirst()
                    .ifPresent(equation -> texts.put("equation", equation));
        }
        return texts;
    }
}
