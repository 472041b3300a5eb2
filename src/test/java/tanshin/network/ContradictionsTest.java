package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.Shipped;
import tanshin.fact.Derivation;
import tanshin.fact.Fact;
import tanshin.fact.Ledger;
import tanshin.fact.Origin;

/** What the nine-month release says against itself. */
class ContradictionsTest {

    /**
     * One change that lost a digit; an expense that a sentence calls income ("other income was", line 115); and four figures
     * about depositary shares of a year before.
     */
    @Test
    void theReleaseHasSixMisprintsAndNoMore() {
        assertThat(lines(Shipped.nineMonths().contradictions())).isEqualTo("""
                CERTAIN LOST_DIGIT results-3q.r14.c3 printed (10.2%)
                CERTAIN WRONG_SIGN prose-results.r24.c1 printed 602
                LIKELY - per-share-9m.r04.c3 printed 82,400,774
                LIKELY - per-share-9m.r05.c3 printed 82,491,200
                LIKELY - per-share-9m.r08.c3 printed 42.20
                LIKELY - per-share-9m.r09.c3 printed 42.14
                """);
    }

    @Test
    void nothingIsDerivedFromAMisprint() {
        List<Fact> suspects = Shipped.nineMonths().contradictions().stream()
                .flatMap(contradiction -> contradiction.suspects().stream())
                .toList();
        assertThat(Shipped.nineMonths().derived())
                .flatExtracting(fact -> ((Origin.Derived) fact.origin()).ways())
                .flatExtracting(Derivation::inputs)
                .doesNotContainAnyElementsOf(suspects);
    }

    @ParameterizedTest(name = "shuffled with seed {0}")
    @ValueSource(longs = {1, 2})
    void theOrderOfFactsDoesNotMatter(long seed) {
        List<Fact> shuffled = new ArrayList<>(Shipped.nineMonthsRelease().facts());
        Collections.shuffle(shuffled, new Random(seed));
        Solution solution =
                Network.solve(new Ledger(List.of(Shipped.nineMonthsRelease().withFacts(shuffled))), Shipped.taxonomy());
        assertThat(lines(solution.contradictions()))
                .isEqualTo(lines(Shipped.nineMonths().contradictions()));
        assertThat(solution.derived())
                .extracting(ContradictionsTest::figure)
                .containsExactlyInAnyOrderElementsOf(Shipped.nineMonths().derived().stream()
                        .map(ContradictionsTest::figure)
                        .toList());
    }

    private static String figure(Fact fact) {
        return fact.id() + " " + fact.value() + " " + fact.interval().orElseThrow();
    }

    private static String lines(List<Contradiction> contradictions) {
        return contradictions.stream()
                .map(contradiction -> contradiction.kind() + " "
                        + contradiction.slip().map(Enum::name).orElse("-") + " "
                        + contradiction.suspects().stream()
                                .map(ContradictionsTest::place)
                                .collect(Collectors.joining(", "))
                        + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String place(Fact fact) {
        return fact.id().substring(fact.id().indexOf('/') + 1) + " printed "
                + fact.source().orElseThrow().printed();
    }
}
