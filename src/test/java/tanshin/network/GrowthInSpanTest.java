package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tanshin.Shipped;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Interval;
import tanshin.fact.Ledger;
import tanshin.fact.Period;
import tanshin.fact.QName;

/**
 * In May 2008 two quarters of value-added services were known by their sum and by the growth from one to the other only:
 * neither equation alone gives a quarter.
 */
class GrowthInSpanTest {

    private static final Ledger LEDGER = Shipped.ledger().asOf(LocalDate.of(2008, 5, 15));
    private static final Solution SOLUTION = Network.solve(LEDGER, Shipped.taxonomy());

    private static final Dimensions HALF = LEDGER.stream()
            .map(Fact::dimensions)
            .filter(figure -> figure.concept().name().equals("Revenues")
                    && figure.measure().isEmpty()
                    && figure.members().values().stream()
                            .map(QName::name)
                            .toList()
                            .equals(List.of("ValueAddedServices")))
            .findFirst()
            .orElseThrow()
            .withPeriod(span("2007-10-01", "2008-03-31"));

    @Test
    void aSumAndAGrowthTogetherGiveBothQuarters() {
        Interval third = derived(HALF.withPeriod(span("2007-10-01", "2007-12-31")));
        Interval fourth = derived(HALF.withPeriod(span("2008-01-01", "2008-03-31")));
        assertThat(third.plus(fourth).meets(derived(HALF))).isTrue();
        Interval growth = fourth.dividedBy(third).orElseThrow().minus(Interval.point(BigDecimal.ONE));
        assertThat(growth.contains(new BigDecimal("0.042"))).isTrue();
    }

    @Test
    void growthItselfIsNotDefinedByTheSum() {
        Dimensions growth = LEDGER.stream()
                .map(Fact::dimensions)
                .filter(figure -> figure.members().equals(HALF.members())
                        && figure.measure().map(QName::name).equals(Optional.of("QuarterOnQuarterChange"))
                        && figure.period().equals(span("2008-01-01", "2008-03-31")))
                .findFirst()
                .orElseThrow();
        assertThat(SOLUTION.definitions(growth))
                .singleElement()
                .isInstanceOfSatisfying(
                        Equation.Quotient.class,
                        quotient -> assertThat(Map.of(quotient.less(), quotient.reading()))
                                .containsEntry(BigDecimal.ONE, Equation.Reading.BOTH));
    }

    private static Interval derived(Dimensions figure) {
        Fact fact = SOLUTION.fact(figure).orElseThrow();
        assertThat(fact.isDerived()).isTrue();
        return fact.interval().orElseThrow();
    }

    private static Period.Duration span(String first, String last) {
        return new Period.Duration(LocalDate.parse(first), LocalDate.parse(last));
    }
}
