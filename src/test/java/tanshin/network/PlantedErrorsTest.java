package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.Ledger;
import tanshin.network.PlantedErrors.Kind;
import tanshin.network.PlantedErrors.Planted;
import tanshin.network.PlantedErrors.Tally;

/**
 * How well the network does its work: misprints are planted one at a time in real filings, and what it says about them is
 * counted. The README's table shows the counts of the slow test; these bounds keep them.
 */
class PlantedErrorsTest {

    private static final Ledger RELEASE = new Ledger(List.of(Shipped.nineMonthsRelease()));

    @Test
    void mostMisprintsInOneFilingAreNoticedAndNamed(TestReporter report) {
        Map<Kind, Tally> tallies = plant(RELEASE, 5);
        report.publishEntry(PlantedErrors.report(tallies));
        Tally all = Tally.sum(tallies.values());
        assertThat(all.planted()).isEqualTo(30);
        assertThat(all.noticed()).isGreaterThanOrEqualTo(26);
        assertThat(all.named()).isGreaterThanOrEqualTo(25);
        assertThat(all.misled()).isLessThanOrEqualTo(1);
    }

    @Test
    @Tag("slow")
    void misprintsOfEveryKindAreNoticedAmongAllFilings(TestReporter report) {
        Map<Kind, Tally> tallies = plant(Shipped.ledger(), 40);
        report.publishEntry(PlantedErrors.report(tallies));
        assertThat(tallies.values())
                .allMatch(tally -> tally.planted() == 40 && tally.noticed() >= 30 && tally.named() >= 28);
        Tally all = Tally.sum(tallies.values());
        assertThat(all.alone()).isGreaterThanOrEqualTo(150);
        assertThat(all.misled()).isLessThanOrEqualTo(2);
    }

    /** So many misprints of each kind, each alone, in figures picked by chance with a fixed seed. */
    private static Map<Kind, Tally> plant(Ledger ledger, int ofEachKind) {
        Set<String> known = Network.solve(ledger, Shipped.taxonomy()).contradictions().stream()
                .flatMap(contradiction -> contradiction.suspects().stream())
                .map(Fact::id)
                .collect(Collectors.toSet());
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Planted> errors =
                    PlantedErrors.in(ledger, known, kind).limit(ofEachKind).toList();
            tallies.put(
                    kind,
                    Tally.sum(errors.parallelStream()
                            .map(error -> Tally.of(Network.solve(error.in(ledger), Shipped.taxonomy()), error, known))
                            .toList()));
        }
        return tallies;
    }
}
