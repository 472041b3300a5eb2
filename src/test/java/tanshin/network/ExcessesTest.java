package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.Ledger;
import tanshin.network.Contradiction.Kind;

/** Figures that the taxonomy limits: what exchange rates do to cash, which the presentation of the year 2007 does not print. */
class ExcessesTest {

    private static final Filing YEAR = Shipped.ledger()
            .filing(new FilingId("2008-05-15-fy2007-presentation"))
            .orElseThrow();
    private static final String FINANCING = "prose-cash-flows.r03.c1";

    @Test
    void theOnlySignThatExplainsTheExcessIsLikelyWrong() {
        Contradiction found = excesses(solved("1152000000")).findFirst().orElseThrow();
        assertThat(found.kind()).isEqualTo(Kind.LIKELY);
        assertThat(found.slip()).contains(Slip.WRONG_SIGN);
        assertThat(found.suspects())
                .singleElement()
                .satisfies(suspect -> assertThat(suspect.id()).endsWith(FINANCING));
        assertThat(found.expected().orElseThrow().contains(new BigDecimal("-1152000000")))
                .isTrue();
    }

    @Test
    void anExcessThatNoSlipExplainsIsToldWithAllPrintsBehindIt() {
        Contradiction found = excesses(solved("9977000000")).findFirst().orElseThrow();
        assertThat(found.kind()).isEqualTo(Kind.UNEXPLAINED);
        assertThat(found.suspects())
                .hasSize(5)
                .anySatisfy(suspect -> assertThat(suspect.id()).endsWith(FINANCING));
    }

    @Test
    void whatKeepsWithinTheLimitIsNoFinding() {
        assertThat(excesses(solved("-1152000000"))).isEmpty();
    }

    @Test
    void nothingFollowsFromThePrintThatIsOutOfProportion() {
        Solution solution = solved("1152000000");
        assertThat(derivedEffects(solution)).isEmpty();
        assertThat(derivedEffects(solved("-1152000000"))).isNotEmpty();
    }

    private static List<Fact> derivedEffects(Solution solution) {
        return solution.derived().stream()
                .filter(fact -> fact.dimensions().concept().name().equals("EffectOfExchangeRateChangesOnCash"))
                .toList();
    }

    private static Stream<Contradiction> excesses(Solution solution) {
        return solution.contradictions().stream()
                .filter(contradiction -> contradiction.suspects().stream()
                        .anyMatch(fact -> fact.id().endsWith(FINANCING)));
    }

    /** The presentation alone, with another financing cash flow. */
    private static Solution solved(String financing) {
        Filing filing = YEAR.withFacts(YEAR.facts().stream()
                .map(fact -> fact.id().endsWith(FINANCING) ? withAmount(fact, new BigDecimal(financing)) : fact)
                .toList());
        return Network.solve(new Ledger(List.of(filing)), Shipped.taxonomy());
    }

    private static Fact withAmount(Fact fact, BigDecimal amount) {
        FactValue.Numeric value = (FactValue.Numeric) fact.value();
        return new Fact(
                fact.id(),
                fact.dimensions(),
                new FactValue.Numeric(amount, value.decimals()),
                fact.interval(),
                fact.origin());
    }
}
