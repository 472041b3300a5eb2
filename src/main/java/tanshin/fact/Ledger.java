package tanshin.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All reported facts of all filings, in order of filing date. Nothing is replaced: a restated figure stands beside the first. */
public final class Ledger {

    private final List<Filing> filings;
    private final Map<Dimensions, List<Fact>> byDimensions = new LinkedHashMap<>();

    public Ledger(List<Filing> filings) {
        this.filings = filings.stream()
                .sorted(Comparator.comparing(Filing::date).thenComparing(Filing::id))
                .toList();
        stream()
                .forEach(fact -> byDimensions
                        .computeIfAbsent(fact.dimensions(), dimensions -> new ArrayList<>(2))
                        .add(fact));
    }

    /** In order of date. */
    public List<Filing> filings() {
        return filings;
    }

    public Optional<Filing> filing(FilingId id) {
        return filings.stream().filter(filing -> filing.id().equals(id)).findFirst();
    }

    /** Every reported fact: filings in order of date, the facts of each in the order of its tables. */
    public Stream<Fact> stream() {
        return filings.stream().flatMap(filing -> filing.facts().stream());
    }

    /** What was known at the end of a day. */
    public Ledger asOf(LocalDate day) {
        return new Ledger(
                filings.stream().filter(filing -> !filing.date().isAfter(day)).toList());
    }

    /** What is known of each company by itself, in the order in which they first report; filings keep their names and dates. */
    public Map<EntityId, Ledger> byEntity() {
        Map<EntityId, List<Filing>> filingsOf = new LinkedHashMap<>();
        for (Filing filing : filings) {
            Map<EntityId, List<Fact>> facts = new LinkedHashMap<>();
            filing.facts()
                    .forEach(fact -> facts.computeIfAbsent(fact.dimensions().entity(), any -> new ArrayList<>())
                            .add(fact));
            facts.forEach((entity, its) -> filingsOf
                    .computeIfAbsent(entity, any -> new ArrayList<>())
                    .add(facts.size() == 1 ? filing : filing.withFacts(its)));
        }
        Map<EntityId, Ledger> ledgers = new LinkedHashMap<>();
        filingsOf.forEach((entity, its) -> ledgers.put(entity, filingsOf.size() == 1 ? this : new Ledger(its)));
        return ledgers;
    }

    /** The facts with these dimensions in the order in which they were published. */
    public List<Fact> reported(Dimensions dimensions) {
        return Collections.unmodifiableList(byDimensions.getOrDefault(dimensions, List.of()));
    }

    /** Everything that facts are reported about, in order of first publication. */
    public List<Dimensions> dimensions() {
        return List.copyOf(byDimensions.keySet());
    }
}
