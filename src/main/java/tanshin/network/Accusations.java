package tanshin.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Interval;
import tanshin.fact.Source;
import tanshin.network.Blame.Verdict;
import tanshin.network.Contradiction.Kind;
import tanshin.network.Prints.Print;
import tanshin.network.Relations.Broken;

/** Says of each guilty print what it should be, which mistake explains it, and how sure that is. */
final class Accusations {

    private final Evidence rest;
    private final OtherPeriods otherPeriods;
    private final Map<String, List<Print>> guiltyByColumn = new HashMap<>();
    private final Map<Integer, List<Broken>> brokenByPrint = new HashMap<>();

    Accusations(Prints prints, OtherPeriods otherPeriods, Verdict verdict) {
        this.otherPeriods = otherPeriods;
        this.rest = verdict.rest();
        verdict.guilty().stream()
                .mapToObj(prints::get)
                .forEach(print -> guiltyByColumn
                        .computeIfAbsent(column(print), any -> new ArrayList<>())
                        .add(print));
        for (Broken relation : verdict.broken()) {
            relation.prints()
                    .forEach(print -> brokenByPrint
                            .computeIfAbsent(print.number(), any -> new ArrayList<>())
                            .add(relation));
        }
    }

    Contradiction of(Print suspect) {
        List<Broken> involved = brokenByPrint.getOrDefault(suspect.number(), List.of());
        Optional<Slip> slip = swapped(suspect)
                .or(() -> rest.slip(suspect))
                .or(() -> otherPeriods.slip(suspect, rest.derivations()::known));
        boolean sure = slip.isPresent() || rest.witnesses(suspect) >= 2;
        return new Contradiction(
                sure ? Kind.CERTAIN : Kind.LIKELY,
                List.of(suspect.fact()),
                rest.expected(suspect),
                slip,
                involved.stream()
                        .flatMap(relation -> relation.equation().stream())
                        .map(Wired::equation)
                        .toList(),
                involved.stream()
                        .flatMap(relation -> relation.prints().stream())
                        .filter(print -> print.number() != suspect.number())
                        .map(Print::fact)
                        .distinct()
                        .toList());
    }

    /** Whether another guilty print of the same column is what this one should be, and this what the other should be. */
    private Optional<Slip> swapped(Print suspect) {
        return guiltyByColumn.getOrDefault(column(suspect), List.of()).stream()
                .filter(other -> other.number() != suspect.number() && fits(other, suspect) && fits(suspect, other))
                .map(other -> Slip.SWAPPED_ROWS)
                .findFirst();
    }

    private boolean fits(Print print, Print place) {
        Interval expected = rest.derivations().known(place.figure());
        return expected != null && expected.meets(print.meaning());
    }

    private static String column(Print print) {
        Source source = print.fact().source().orElseThrow();
        return source.filing() + "/" + source.table() + "/" + source.column();
    }
}
