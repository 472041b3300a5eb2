package tanshin.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.fact.Unit;
import tanshin.network.Equation.Term;
import tanshin.network.Instances.Instance;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Rule;
import tanshin.taxonomy.Taxonomy;

/** What a year yields of what was there: averages of balances over a fiscal year, and ratios of concepts. */
final class ReturnInstances {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Taxonomy taxonomy;
    private final Edition edition;

    ReturnInstances(Taxonomy taxonomy, Edition edition) {
        this.taxonomy = taxonomy;
        this.edition = edition;
    }

    /** The equations of the rule that an undivided figure takes part in; of what was paid or earned abroad there are none. */
    void around(Rule rule, Dimensions figure, List<Instance> found) {
        boolean divided = figure.members().keySet().stream().anyMatch(edition::divides);
        if (divided || edition.foreign(figure)) {
            return;
        }
        if (rule instanceof Rule.Average average && figure.concept().equals(average.balance())) {
            FiscalCalendar calendar = edition.entity(figure).calendar();
            int year = calendar.fiscalYearOf(figure.period().last());
            average(average, figure, calendar, year).ifPresent(found::add);
            average(average, figure, calendar, year + 1).ifPresent(found::add);
        } else if (rule instanceof Rule.Ratio ratio
                && (figure.concept().equals(ratio.numerator())
                        || (figure.concept().equals(ratio.denominator())
                                && ratio.of().isEmpty()))) {
            found.add(ratio(ratio, figure));
        }
    }

    /** The average of a year that begins or ends with the balance. */
    private Optional<Instance> average(Rule.Average rule, Dimensions balance, FiscalCalendar calendar, int fiscalYear) {
        Period.Duration year = calendar.days(new ReportingPeriod(Span.YEAR, fiscalYear));
        LocalDate start = year.first().minusDays(1);
        LocalDate day = balance.period().last();
        if (!day.equals(start) && !day.equals(year.last())) {
            return Optional.empty();
        }
        Dimensions result = edition.ofConcept(rule.average(), balance.withPeriod(year));
        return Optional.of(Instance.of(
                        rule.name(),
                        result,
                        () -> new Equation.Sum(
                                rule.name(),
                                result,
                                List.of(
                                        new Term(HALF, balance.withPeriod(new Period.Instant(start))),
                                        new Term(HALF, balance.withPeriod(new Period.Instant(year.last()))))))
                .shared(false));
    }

    private Instance ratio(Rule.Ratio rule, Dimensions figure) {
        Dimensions result = edition.ofConcept(rule.ratio(), figure);
        Dimensions below = edition.ofConcept(rule.denominator(), figure);
        Concept denominator = taxonomy.concept(rule.denominator()).orElseThrow();
        Unit currency = edition.currency(figure);
        return Instance.of(
                        rule.name(),
                        result,
                        () -> new Equation.Quotient(
                                rule.name(),
                                result,
                                edition.ofConcept(rule.numerator(), figure),
                                rule.of().isEmpty()
                                        ? below
                                        : below.withMeasure(rule.of(), taxonomy.unit(denominator, rule.of(), currency)),
                                BigDecimal.ZERO,
                                Equation.Reading.FORWARD))
                .shared(false);
    }
}
