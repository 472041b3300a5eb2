package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.network.PlantedErrors.Kind;
import tanshin.network.PlantedErrors.Planted;
import tanshin.network.PlantedErrors.Tally;

/**
 * Misprints put into the nine-month release are found. The bounds lie a little below what was measured; the report of the
 * test says what it is today.
 */
class PlantedErrorsTest {

    private static final Filing RELEASE = Shipped.nineMonthsRelease();
    private static final Set<String> KNOWN = Shipped.nineMonths().contradictions().stream()
            .flatMap(contradiction -> contradiction.suspects().stream())
            .map(Fact::id)
            .collect(Collectors.toSet());

    @Test
    void mostMisprintsAreNoticedAndNamed(TestReporter report) {
        Map<Kind, Tally> tallies = plant(5);
        report.publishEntry(PlantedErrors.report(tallies));
        Tally all = Tally.sum(tallies.values());
        assertThat(all.planted()).isEqualTo(25);
        assertThat(all.noticed()).isGreaterThanOrEqualTo(23);
        assertThat(all.named()).isGreaterThanOrEqualTo(22);
        assertThat(all.misled()).isLessThanOrEqualTo(1);
    }

    @Test
    @Tag("slow")
    void misprintsOfEveryKindAreNoticed(TestReporter report) {
        Map<Kind, Tally> tallies = plant(40);
        report.publishEntry(PlantedErrors.report(tallies));
        assertThat(tallies.values())
                .allMatch(tally -> tally.planted() == 40 && tally.noticed() >= 35 && tally.named() >= 34);
        Tally all = Tally.sum(tallies.values());
        assertThat(all.alone()).isGreaterThanOrEqualTo(135);
        assertThat(all.misled()).isLessThanOrEqualTo(2);
    }

    /** So many misprints of each kind, each alone, in figures picked by chance with a fixed seed. */
    private static Map<Kind, Tally> plant(int ofEachKind) {
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Planted> errors = errors(kind).limit(ofEachKind).toList();
            tallies.put(
                    kind,
                    Tally.sum(errors.parallelStream()
                            .map(error -> Tally.of(
                                    Network.solve(error.in(RELEASE), Shipped.taxonomy()), error.wrong(), KNOWN))
                            .toList()));
        }
        return tallies;
    }

    private static Stream<Planted> errors(Kind kind) {
        List<Fact> sound = RELEASE.facts().stream()
                .filter(fact ->
                        fact.amount().filter(amount -> amount.signum() != 0).isPresent())
                .filter(fact -> !KNOWN.contains(fact.id()))
                .toList();
        Random random = new Random(7);
        return Stream.generate(() -> sound.get(random.nextInt(sound.size())))
                .flatMap(fact ->
                        PlantedErrors.misprint(fact, kind, random).stream().map(wrong -> new Planted(fact, wrong)));
    }
}
