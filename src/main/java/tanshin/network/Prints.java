package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Ledger;
import tanshin.fact.Source;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/** What a ledger prints, figure by figure, and what each print can mean to the network. */
final class Prints {

    private final Taxonomy taxonomy;
    private final Figures figures;
    private final List<Print> all = new ArrayList<>();
    private final List<List<Print>> byFigure = new ArrayList<>();
    private final Map<Integer, Set<FilingId>> dashes = new HashMap<>();
    private final Map<String, Integer> byFact = new HashMap<>();

    /**
     * A number in print.
     *
     * @param number counts prints from 0 in the order of publication
     * @param figure the number of what it is about
     * @param meaning what the number can mean: {@link #meaning(Fact)}
     */
    record Print(
            int number, int figure, Fact fact, Decimals decimals, FilingId filing, String table, Interval meaning) {

        /** How many digits it shows; leading zeros are none. */
        int digits() {
            BigDecimal amount = fact.amount().orElseThrow();
            return decimals.exact()
                    ? amount.precision()
                    : Math.max(0, amount.precision() - amount.scale() + decimals.places());
        }

        /** Tells the row of a table from every other: its label alone may come twice. */
        String row() {
            Source source = fact.source().orElseThrow();
            return filing + "/" + table + "/" + source.row() + "/" + source.line();
        }
    }

    /** Gives the figures of the ledger the first numbers. */
    Prints(Ledger ledger, Taxonomy taxonomy, Edition edition, Figures figures) {
        this.taxonomy = taxonomy;
        this.figures = figures;
        ledger.stream()
                .filter(fact -> !(fact.value() instanceof FactValue.Text))
                .forEach(fact -> add(fact, edition.figure(fact)));
        byFigure.stream()
                .filter(prints -> !prints.isEmpty())
                .forEach(prints -> dashes.remove(prints.get(0).figure()));
    }

    private void add(Fact fact, Dimensions figure) {
        int place = figures.number(figure);
        while (byFigure.size() <= place) {
            byFigure.add(new ArrayList<>(1));
        }
        FilingId filing = fact.source().orElseThrow().filing();
        if (fact.value() instanceof FactValue.Numeric value) {
            String table = fact.source().orElseThrow().table();
            Print print = new Print(all.size(), place, fact, value.decimals(), filing, table, meaning(fact, value));
            all.add(print);
            byFigure.get(place).add(print);
            byFact.put(fact.id(), print.number());
        } else {
            dashes.computeIfAbsent(place, any -> new HashSet<>()).add(filing);
        }
    }

    /** How many figures are printed; they have the numbers below this. */
    int count() {
        return byFigure.size();
    }

    Print get(int number) {
        return all.get(number);
    }

    IntStream stream() {
        return IntStream.range(0, all.size());
    }

    /** Every print of a number for the figure, in order of publication. */
    List<Print> numbers(int figure) {
        return figure >= 0 && figure < byFigure.size() ? byFigure.get(figure) : List.of();
    }

    /** Whether what is printed only bounds what is meant: then no print contradicts another. */
    boolean bounding(int figure) {
        return taxonomy.bound(figures.get(figure)).isPresent();
    }

    /** Whether all that is printed for the figure are dashes. */
    boolean onlyDashes(int figure) {
        return !dashes.isEmpty() && dashes.containsKey(figure);
    }

    /**
     * Whether a figure adds nothing to a sum: all that is printed for it are dashes, and the sum, where it is printed, stands
     * in a filing that prints such a dash. What one filing leaves open another may fill; and a target's dash is no zero.
     */
    boolean addsNothing(int figure, int sum) {
        if (!onlyDashes(figure) || figures.get(figure).members().containsKey(Edition.DIMENSION)) {
            return false;
        }
        List<Print> totals = numbers(sum);
        Set<FilingId> dashing = dashes.getOrDefault(figure, Set.of());
        return totals.isEmpty() || totals.stream().anyMatch(total -> dashing.contains(total.filing()));
    }

    /**
     * The print that speaks for a figure, of those not excluded: what the newest filing says, in the words of whoever says it
     * with the most digits. An older print that the newest does not bear out was restated and is silent.
     */
    @Nullable
    Print best(int figure, BitSet excluded) {
        List<Print> numbers = numbers(figure);
        if (numbers.size() < 2) {
            return numbers.isEmpty() || excluded.get(numbers.get(0).number()) ? null : numbers.get(0);
        }
        Print latest = latest(numbers, excluded);
        Print best = null;
        for (int at = numbers.size() - 1; latest != null && at >= 0; at--) {
            Print print = numbers.get(at);
            if (!excluded.get(print.number()) && print.meaning().meets(latest.meaning())) {
                best = best == null || finerOrEarlier(print, best) ? print : best;
            }
        }
        return best;
    }

    /** What the newest filing says with the most digits. */
    private static @Nullable Print latest(List<Print> numbers, BitSet excluded) {
        Print latest = null;
        for (int at = numbers.size() - 1; at >= 0; at--) {
            Print print = numbers.get(at);
            if (!excluded.get(print.number())) {
                if (latest != null && !print.filing().equals(latest.filing())) {
                    return latest;
                }
                latest = latest == null || finerOrEarlier(print, latest) ? print : latest;
            }
        }
        return latest;
    }

    /** Whether a print has more digits than a later one, or as many in the same filing. */
    private static boolean finerOrEarlier(Print print, Print later) {
        int order = print.decimals().compareTo(later.decimals());
        return order > 0 || (order == 0 && print.filing().equals(later.filing()));
    }

    /** What a print can mean: a unit of its last digit either way, or the very number where it is counted. */
    Optional<Interval> meaning(Fact print) {
        return Optional.ofNullable(byFact.get(print.id()))
                .map(number -> get(number).meaning());
    }

    private Interval meaning(Fact print, FactValue.Numeric value) {
        Concept concept = taxonomy.concept(print.dimensions().concept()).orElseThrow();
        boolean counted = print.dimensions().measure().isEmpty() && concept.counts(value.decimals());
        return counted
                ? Interval.point(value.amount())
                : Interval.point(value.amount()).widened(value.decimals().ulp());
    }
}
