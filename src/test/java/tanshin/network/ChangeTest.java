package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.Ledger;
import tanshin.fact.Period;
import tanshin.network.Change.Kind;

/** What became of figures between two days. */
class ChangeTest {

    private static final LocalDate YEAR_RESULTS = LocalDate.of(2008, 5, 15);
    private static final LocalDate NINE_MONTHS = LocalDate.of(2009, 2, 12);
    private static final LocalDate FORUM = LocalDate.of(2009, 7, 8);

    @Test
    void aTargetThatIsReplacedIsRevised() {
        assertThat(between(asOf(Shipped.ledger(), YEAR_RESULTS), asOf(Shipped.ledger(), NINE_MONTHS)))
                .filteredOn(change -> change.kind() == Kind.REVISED
                        && name(change).equals("NetIncome Forecast")
                        && change.before().orElseThrow().source().isPresent())
                .extracting(change -> amount(change.before().orElseThrow()) + " → "
                        + amount(change.after().orElseThrow()))
                .containsExactly("5200000000 → 1300000000");
    }

    @Test
    void anAmountPrintedOtherwiseLaterIsRestatedAndOneThatIsOnlyRoundedIsNot() {
        assertThat(restatedBy(BigDecimal.ZERO)).isEmpty();
        assertThat(restatedBy(new BigDecimal("1000000"))).isEmpty();
        assertThat(restatedBy(new BigDecimal("30000000"))).containsExactly("IntangibleAssets");
    }

    /** What is restated when a later filing prints so much more of what an earlier one prints in millions. */
    private static List<String> restatedBy(BigDecimal more) {
        Filing earlier = only("2008-05-15-fy2007-presentation");
        Filing later = only("2009-07-08-nomura-forum-presentation");
        later = later.withFacts(
                later.facts().stream().map(fact -> plus(fact, more)).toList());
        Ledger both = new Ledger(List.of(earlier, later));
        return between(asOf(both, YEAR_RESULTS), asOf(both, FORUM)).stream()
                .filter(change -> change.kind() == Kind.RESTATED
                        && change.after().orElseThrow().source().isPresent())
                .map(ChangeTest::name)
                .toList();
    }

    /** A filing of which nothing is left but its intangible assets at the end of March 2008. */
    private static Filing only(String id) {
        Filing filing = Shipped.ledger().filing(new FilingId(id)).orElseThrow();
        return filing.withFacts(filing.facts().stream()
                .filter(fact -> fact.dimensions().concept().name().equals("IntangibleAssets")
                        && fact.dimensions().measure().isEmpty()
                        && fact.dimensions().period().equals(new Period.Instant(LocalDate.of(2008, 3, 31))))
                .toList());
    }

    private static Fact plus(Fact fact, BigDecimal more) {
        FactValue.Numeric value = (FactValue.Numeric) fact.value();
        return new Fact(
                fact.id(),
                fact.dimensions(),
                new FactValue.Numeric(value.amount().add(more), value.decimals()),
                fact.interval(),
                fact.origin());
    }

    @Test
    void partsOfAnotherDivisionAreRegrouped() {
        assertThat(between(asOf(Shipped.ledger(), YEAR_RESULTS), asOf(Shipped.ledger(), FORUM)))
                .filteredOn(change -> change.kind() == Kind.REGROUPED)
                .extracting(ChangeTest::name)
                .contains("NumberOfContracts IPHighBandwidth")
                .doesNotContain("NumberOfContracts Home", "TotalAssets");
    }

    @Test
    void whatIsDerivedForTheFirstTimeIsNew() {
        assertThat(between(asOf(Shipped.ledger(), YEAR_RESULTS), asOf(Shipped.ledger(), NINE_MONTHS)))
                .filteredOn(change -> change.kind() == Kind.NEW)
                .allMatch(change -> change.before().isEmpty() && change.after().isPresent())
                .anyMatch(change -> change.after().orElseThrow().isDerived());
    }

    @Test
    void nothingChangesInADay() {
        Solution known = asOf(Shipped.ledger(), NINE_MONTHS);
        assertThat(between(known, known)).isEmpty();
    }

    private static List<Change> between(Solution before, Solution after) {
        return Change.between(before, after, Shipped.taxonomy(), any -> true);
    }

    private static Solution asOf(Ledger ledger, LocalDate day) {
        return Network.solve(ledger.asOf(day), Shipped.taxonomy());
    }

    private static String name(Change change) {
        return change.figure().concept().name()
                + change.figure().measure().map(measure -> "_" + measure.name()).orElse("")
                + change.figure().members().values().stream()
                        .map(member -> " " + member.name())
                        .collect(Collectors.joining());
    }

    private static String amount(Fact fact) {
        return fact.amount().orElseThrow().toPlainString();
    }
}
