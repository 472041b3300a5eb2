package tanshin.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.fact.QName;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Partition;
import tanshin.taxonomy.Taxonomy;

/**
 * What became of one figure between two days.
 *
 * @param before the fact that spoke for it on the first day, if one did
 * @param after the fact that speaks for it on the second
 */
public record Change(Kind kind, Dimensions figure, Optional<Fact> before, Optional<Fact> after) {

    /** In the order in which a reader wants them. */
    public enum Kind {
        /** Another amount, beyond what rounding explains. */
        RESTATED,
        /** A target that was replaced by another. */
        REVISED,
        /** Part of a division of a whole that was divided otherwise before. */
        REGROUPED,
        /** Nothing gave it before. */
        NEW,
        /** The same amount, known with more digits. */
        MORE_EXACT,
        /** Known before, and not any more: what gave it turned out to be contradicted. */
        WITHDRAWN
    }

    /** By how much an amount must be known better to be worth telling. */
    private static final java.math.BigDecimal FINER = java.math.BigDecimal.TEN;

    /**
     * What changed between two states of one ledger, for the figures wanted: by kind, then in the order of their dimensions.
     *
     * <p>Amounts in a foreign currency are left out: each filing translates at its own rate, which restates nothing.
     */
    public static List<Change> between(
            Solution before, Solution after, Taxonomy taxonomy, Predicate<Dimensions> wanted) {
        Comparing comparing = new Comparing(before, after, taxonomy);
        return Stream.of(before, after)
                .flatMap(known -> Stream.concat(known.ledger().stream(), known.derived().stream()))
                .map(Fact::dimensions)
                .filter(wanted)
                .distinct()
                .flatMap(figure -> comparing.change(figure).stream())
                .sorted(Comparator.comparing(Change::kind).thenComparing(Change::figure))
                .toList();
    }

    /** Compares figure by figure. */
    private record Comparing(Solution before, Solution after, Taxonomy taxonomy, Edition edition, Set<Dimensions> old) {

        Comparing(Solution before, Solution after, Taxonomy taxonomy) {
            this(
                    before,
                    after,
                    taxonomy,
                    new Edition(taxonomy),
                    new HashSet<>(before.ledger().dimensions()));
        }

        Optional<Change> change(Dimensions figure) {
            if (edition.foreign(figure)) {
                return Optional.empty();
            }
            Optional<Fact> then =
                    before.fact(figure).filter(fact -> fact.interval().isPresent());
            Optional<Fact> now =
                    after.fact(figure).filter(fact -> fact.interval().isPresent());
            return kind(figure, then, now).map(kind -> new Change(kind, figure, then, now));
        }

        private Optional<Kind> kind(Dimensions figure, Optional<Fact> then, Optional<Fact> now) {
            if (then.isEmpty() || now.isEmpty()) {
                return then.isPresent()
                        ? Optional.of(Kind.WITHDRAWN)
                        : now.map(fact -> regrouped(figure) ? Kind.REGROUPED : Kind.NEW);
            }
            Optional<Interval> earlier = before.meaning(then.get());
            Optional<Interval> later = after.meaning(now.get());
            if (earlier.isEmpty() || later.isEmpty()) {
                return Optional.empty();
            }
            if (!earlier.get().meets(later.get())) {
                return Optional.of(target(figure) ? Kind.REVISED : Kind.RESTATED);
            }
            boolean finer =
                    later.get().width().multiply(FINER).compareTo(earlier.get().width()) < 0;
            return finer ? Optional.of(Kind.MORE_EXACT) : Optional.empty();
        }

        private boolean target(Dimensions figure) {
            return figure.members().keySet().stream()
                    .anyMatch(name ->
                            taxonomy.dimension(name).map(Dimension::byFiling).orElse(false));
        }

        /** Whether its member divides a whole that filings divided otherwise before. */
        private boolean regrouped(Dimensions figure) {
            return figure.members().entrySet().stream()
                    .anyMatch(member -> divisions(figure, member.getValue()).stream()
                            .anyMatch(partition -> dividedOtherwise(figure, member.getKey(), partition)));
        }

        private List<Partition> divisions(Dimensions figure, QName part) {
            return taxonomy.partitions().stream()
                    .filter(partition ->
                            partition.parts().contains(part) && partition.holdsFor(figure.concept(), figure.period()))
                    .toList();
        }

        private boolean dividedOtherwise(Dimensions figure, QName dimension, Partition partition) {
            List<QName> others = new ArrayList<>();
            for (Partition other : taxonomy.partitionsOf(partition.whole())) {
                if (!other.equals(partition)) {
                    other.parts().stream()
                            .filter(part -> !partition.parts().contains(part))
                            .forEach(others::add);
                }
            }
            return others.stream().anyMatch(part -> old.contains(figure.withMember(dimension, part)));
        }
    }
}
