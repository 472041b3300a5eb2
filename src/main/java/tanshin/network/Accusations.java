package tanshin.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Dimensions;
import tanshin.fact.Interval;
import tanshin.fact.Period;
import tanshin.fact.Source;
import tanshin.network.Blame.Verdict;
import tanshin.network.Contradiction.Kind;
import tanshin.network.Prints.Print;
import tanshin.network.Relations.Broken;

/** Says of each guilty print what it should be, which mistake explains it, and how sure that is. */
final class Accusations {

    private static final Period NEVER = new Period.Instant(LocalDate.EPOCH);

    private final Prints prints;
    private final Figures figures;
    private final Evidence rest;
    private final Map<String, List<Print>> guiltyByColumn = new HashMap<>();
    private final Map<Integer, List<Broken>> brokenByPrint = new HashMap<>();
    private @Nullable Map<Dimensions, List<Integer>> otherPeriods;

    Accusations(Prints prints, Figures figures, Verdict verdict) {
        this.prints = prints;
        this.figures = figures;
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
        Optional<Slip> slip = swapped(suspect).or(() -> rest.slip(suspect)).or(() -> otherPeriod(suspect));
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

    /** Whether the print is what the same concept amounts to in another period. */
    private Optional<Slip> otherPeriod(Print suspect) {
        Dimensions figure = figures.get(suspect.figure());
        return inOtherPeriods(figure).stream()
                .filter(other -> other != suspect.figure())
                .flatMap(other -> Optional.ofNullable(rest.derivations().known(other)).stream())
                .filter(value -> !Derivations.vague(value)
                        && value.contains(suspect.fact().amount().orElseThrow()))
                .map(value -> Slip.OTHER_PERIOD)
                .findFirst();
    }

    private List<Integer> inOtherPeriods(Dimensions figure) {
        Map<Dimensions, List<Integer>> index = otherPeriods;
        if (index == null) {
            index = new HashMap<>();
            for (int printed = 0; printed < prints.count(); printed++) {
                index.computeIfAbsent(timeless(figures.get(printed)), any -> new ArrayList<>())
                        .add(printed);
            }
            otherPeriods = index;
        }
        return index.getOrDefault(timeless(figure), List.of());
    }

    private static Dimensions timeless(Dimensions figure) {
        return figure.withPeriod(NEVER);
    }
}
