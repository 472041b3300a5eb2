package tanshin.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private final Asked asked;

    Instances11(Taxonomy taxonomy, Words words, Asked asked) {
        this.taxonomy = taxonomy;
        this.words = words;
        this.asked = asked;
    }

    static boolean imported(Filing filing) {
        return filing.statements().contains(TABLE);
    }

    /** The findings about one report; numbers are taken as rounded or as cut off, as was asked for or the filing says. */
    List<Finding> of(Filing filing) {
        Map<Dimensions, List<Fact>> figures = new LinkedHashMap<>();
        for (Fact fact : filing.facts()) {
            figures.computeIfAbsent(fact.dimensions(), any -> new ArrayList<>(1))
                    .add(fact);
        }
        Printing printing = asked.printing()
                .orElse(filing.printingOf(TABLE) == Printing.TRUNCATED ? Printing.TRUNCATED : Printing.NEAREST);
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
        Optional<Duplicates> kind = facts.size() < 2 ? Optional.empty() : Duplicates.of(facts, printing);
        return kind.filter(its -> its == Duplicates.INCONSISTENT || asked.everyDuplicate())
                .map(its -> duplicate(facts, its));
    }

    private Finding duplicate(List<Fact> facts, Duplicates kind) {
        boolean wrong = kind == Duplicates.INCONSISTENT;
        List<String> values = facts.stream().map(this::value).distinct().toList();
        String consequence = switch (kind) {
            case COMPLETE -> "; they are equal in every respect.";
            case CONSISTENT -> "; one amount can be all of them.";
            case INCONSISTENT -> "; no one amount can be all of them. Find out which is right.";
        };
        return new Finding(
                wrong ? Finding.Severity.ERROR : Finding.Severity.INFO,
                Finding.Rank.CERTAIN,
                "duplicate-" + kind.name().toLowerCase(Locale.ROOT),
                words.figure(facts.get(0).dimensions()) + " is stated " + facts.size() + " times, as "
                        + String.join(" and ", values) + consequence,
                Optional.empty(),
                facts.stream()
                        .map(fact -> new Finding.Place(source(fact), wrong))
                        .toList());
    }

    private String value(Fact fact) {
        if (fact.value() instanceof FactValue.Text text) {
            String line = text.content().strip().replaceAll("\\s+", " ");
            return "\"" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "\"";
        }
        return fact.isNil() ? "nil" : words.amount(fact.amount().orElseThrow(), fact);
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
