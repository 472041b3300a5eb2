package tanshin.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Ledger;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/** What a ledger prints, figure by figure, and what each print can mean to the network. */
final class Prints {

    private final Map<Dimensions, List<Fact>> byFigure = new LinkedHashMap<>();
    private final Set<Dimensions> dashes = new HashSet<>();
    private final Taxonomy taxonomy;

    Prints(Ledger ledger, Taxonomy taxonomy, Edition edition) {
        this.taxonomy = taxonomy;
        ledger.stream()
                .filter(fact -> !(fact.value() instanceof FactValue.Text))
                .forEach(fact -> byFigure.computeIfAbsent(edition.figure(fact), any -> new ArrayList<>())
                        .add(fact));
        byFigure.forEach((figure, facts) -> {
            if (facts.stream().allMatch(Fact::isNil)) {
                dashes.add(figure);
            }
        });
    }

    Set<Dimensions> figures() {
        return byFigure.keySet();
    }

    /** Every print of a number for the figure, in order of publication. */
    List<Fact> numbers(Dimensions figure) {
        return byFigure.getOrDefault(figure, List.of()).stream()
                .filter(fact -> fact.amount().isPresent())
                .toList();
    }

    /** Whether all that is printed for the figure are dashes. */
    boolean onlyDashes(Dimensions figure) {
        return dashes.contains(figure);
    }

    /**
     * Whether a figure adds nothing to a sum: all that is printed for it are dashes, and the sum, where it is printed, stands
     * in a filing that prints such a dash. What one filing leaves open another may fill; and a target's dash is no zero.
     */
    boolean addsNothing(Dimensions figure, Dimensions sum) {
        return onlyDashes(figure)
                && !figure.members().containsKey(Edition.DIMENSION)
                && (numbers(sum).isEmpty()
                        || numbers(sum).stream().map(Prints::filing).anyMatch(dashing(figure)::contains));
    }

    private Set<FilingId> dashing(Dimensions figure) {
        return byFigure.getOrDefault(figure, List.of()).stream()
                .map(Prints::filing)
                .collect(Collectors.toSet());
    }

    private static FilingId filing(Fact fact) {
        return fact.source().orElseThrow().filing();
    }

    /**
     * The print that speaks for a figure, of those not excluded: what the newest filing says, in the words of whoever says it
     * with the most digits. An older print that the newest does not bear out was restated and is silent.
     */
    Optional<Fact> best(Dimensions figure, Set<Fact> excluded) {
        List<Fact> numbers = numbers(figure).stream()
                .filter(fact -> !excluded.contains(fact))
                .toList();
        if (numbers.size() < 2) {
            return numbers.stream().findFirst();
        }
        FilingId newest = filing(numbers.get(numbers.size() - 1));
        Fact latest = finest(
                numbers.stream().filter(fact -> filing(fact).equals(newest)).toList());
        return Optional.of(finest(numbers.stream()
                .filter(fact -> meaning(fact).meets(meaning(latest)))
                .toList()));
    }

    /** The one with most digits; of several the newest filing's first. */
    private static Fact finest(List<Fact> numbers) {
        return numbers.stream()
                .reduce((one, other) -> {
                    int order = decimals(other).compareTo(decimals(one));
                    boolean newer = order == 0 && !filing(other).equals(filing(one));
                    return order > 0 || newer ? other : one;
                })
                .orElseThrow();
    }

    /** What a print can mean: a unit of its last digit either way, or the very number where it is counted. */
    Interval meaning(Fact print) {
        FactValue.Numeric value = (FactValue.Numeric) print.value();
        Concept concept = taxonomy.concept(print.dimensions().concept()).orElseThrow();
        boolean counted = print.dimensions().measure().isEmpty() && concept.counts(value.decimals());
        return counted
                ? Interval.point(value.amount())
                : Interval.point(value.amount()).widened(value.decimals().ulp());
    }

    private static tanshin.fact.Decimals decimals(Fact fact) {
        return ((FactValue.Numeric) fact.value()).decimals();
    }
}
