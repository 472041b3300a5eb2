package tanshin.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.Interval;
import tanshin.fact.Printing;
import tanshin.fact.Source;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Taxonomy;

/**
 * What XBRL itself finds in a report that was imported: sums that its intervals do not allow (Calculations 1.1), and facts that
 * are stated twice and differ (Open Information Model 1.0, "Duplicate facts").
 */
final class Instances11 {

    /** The table of a report that was imported holds all of its facts, so that sums bind across the whole of it. */
    private static final String TABLE = "facts";

    private final Taxonomy taxonomy;
    private final Words words;

    Instances11(Taxonomy taxonomy, Words words) {
        this.taxonomy = taxonomy;
        this.words = words;
    }

    static boolean imported(Filing filing) {
        return filing.statements().contains(TABLE);
    }

    /** The findings about one report; numbers are taken as rounded or as cut off, as the filing says. */
    List<Finding> of(Filing filing) {
        Map<Dimensions, List<Fact>> figures = new LinkedHashMap<>();
        for (Fact fact : filing.facts()) {
            if (!(fact.value() instanceof FactValue.Text)) {
                figures.computeIfAbsent(fact.dimensions(), any -> new ArrayList<>(1))
                        .add(fact);
            }
        }
        Printing printing = filing.printingOf(TABLE) == Printing.TRUNCATED ? Printing.TRUNCATED : Printing.NEAREST;
        List<Finding> findings = new ArrayList<>();
        figures.forEach((figure, facts) -> duplicate(facts, printing).ifPresent(findings::add));
        Sums sums = new Sums(figures, printing);
        for (Calculation calculation : taxonomy.calculations()) {
            if (calculation.binding() == Calculation.Binding.IN_INSTANCE) {
                for (Dimensions total : sums.totals(calculation)) {
                    sums.broken(calculation, total)
                            .ifPresent(broken -> findings.add(sum(calculation, broken, printing)));
                }
            }
        }
        return findings;
    }

    /** Facts about the same thing that cannot both be right; equal ones, and a rounded one beside a finer one, can. */
    private Optional<Finding> duplicate(List<Fact> facts, Printing printing) {
        if (facts.size() < 2 || Duplicates.consistent(facts, printing)) {
            return Optional.empty();
        }
        Fact first = facts.get(0);
        List<String> values = facts.stream()
                .map(fact -> fact.isNil() ? "nil" : words.amount(fact.amount().orElseThrow(), fact))
                .distinct()
                .toList();
        return Optional.of(new Finding(
                Finding.Severity.ERROR,
                Finding.Rank.CERTAIN,
                "duplicate-inconsistent",
                words.figure(first.dimensions()) + " is stated " + facts.size() + " times, as "
                        + String.join(" and ", values)
                        + "; no one amount can be all of them. Find out which is right.",
                Optional.empty(),
                facts.stream()
                        .map(fact -> new Finding.Place(fact.source().orElseThrow(), true))
                        .toList()));
    }

    private Finding sum(Calculation calculation, Sums.Broken broken, Printing printing) {
        Fact total = broken.total();
        BigDecimal computed = broken.points();
        List<Finding.Place> places = new ArrayList<>();
        places.add(new Finding.Place(source(total), true));
        broken.contributors().forEach(fact -> places.add(new Finding.Place(source(fact), false)));
        return new Finding(
                Finding.Severity.ERROR,
                Finding.Rank.UNEXPLAINED,
                "calculation-1.1",
                words.figure(total.dimensions()) + " is stated as "
                        + words.amount(total.amount().orElseThrow(), total)
                        + ", but its " + broken.contributors().size()
                        + (broken.contributors().size() == 1 ? " contributor makes " : " contributors make ")
                        + words.amount(computed, total) + "; with numbers "
                        + (printing == Printing.TRUNCATED ? "cut off" : "rounded")
                        + " as their decimals say, that cannot be (" + words.label(calculation.name())
                        + "). Compare the sum with its parts.",
                Optional.of(broken.sum()),
                places);
    }

    private static Source source(Fact fact) {
        return fact.source().orElseThrow();
    }

    /** The interval of a number. */
    static Interval meaning(Fact fact, Printing printing) {
        FactValue.Numeric number = (FactValue.Numeric) fact.value();
        return printing.meaning(number.amount(), number.decimals().ulp());
    }
}
