package tanshin.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.Ledger;
import tanshin.fact.Period;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Taxonomy;

/**
 * Which facts of imported reports can contradict each other otherwise than by the sums and duplicates of XBRL: those that several
 * reports state, and flows of one kind whose spans overlap, since a year is the sum of its quarters. Of a report on one period
 * that is next to nothing, and the network need not look at the rest.
 */
final class Overlaps {

    private static final Period NO_PERIOD =
            new Period.Instant(java.time.LocalDate.EPOCH); // in the place of every period where kinds are told apart

    private final Map<Dimensions, List<Fact>> byFigure = new HashMap<>();
    private final Map<Dimensions, List<Period.Duration>> byKind = new HashMap<>();
    private final Map<Dimensions, Boolean> overlapping = new HashMap<>();

    private Overlaps(Ledger ledger) {
        ledger.stream().forEach(fact -> {
            if (byFigure.computeIfAbsent(fact.dimensions(), any -> new ArrayList<>(1))
                            .add(fact)
                    && fact.dimensions().period() instanceof Period.Duration span) {
                byKind.computeIfAbsent(kind(fact), any -> new ArrayList<>(4)).add(span);
            }
        });
    }

    /**
     * What the network has to look at: everything, unless all filings are imported and the taxonomy states nothing that could
     * bind their facts but sums of reports.
     */
    static Ledger of(Ledger ledger, Taxonomy taxonomy) {
        boolean all = !ledger.filings().stream().allMatch(Instances11::imported)
                || !taxonomy.partitions().isEmpty()
                || taxonomy.calculations().stream()
                        .anyMatch(calculation -> calculation.binding() != Calculation.Binding.IN_INSTANCE)
                || ledger.stream().anyMatch(fact -> fact.dimensions().measure().isPresent());
        if (all) {
            return ledger;
        }
        Overlaps overlaps = new Overlaps(ledger);
        return new Ledger(
                ledger.filings().stream().map(filing -> overlaps.in(filing)).toList());
    }

    private Filing in(Filing filing) {
        return filing.withFacts(filing.facts().stream().filter(this::any).toList());
    }

    private boolean any(Fact fact) {
        return fact.amount().isPresent()
                && (inSeveralReports(fact) || overlapping.computeIfAbsent(kind(fact), this::overlap));
    }

    private boolean inSeveralReports(Fact fact) {
        Set<FilingId> filings = new HashSet<>();
        byFigure.getOrDefault(fact.dimensions(), List.of())
                .forEach(other -> other.source().ifPresent(source -> filings.add(source.filing())));
        return filings.size() > 1;
    }

    /** Whether any two spans of the kind that are not the same have a day in common. */
    private boolean overlap(Dimensions kind) {
        List<Period.Duration> spans = byKind.getOrDefault(kind, List.of()).stream()
                .distinct()
                .sorted(Comparator.comparing(Period.Duration::first))
                .toList();
        for (int at = 1; at < spans.size(); at++) {
            if (!spans.get(at).first().isAfter(spans.get(at - 1).last())) {
                return true;
            }
        }
        return false;
    }

    private static Dimensions kind(Fact fact) {
        return fact.dimensions().withPeriod(NO_PERIOD);
    }
}
