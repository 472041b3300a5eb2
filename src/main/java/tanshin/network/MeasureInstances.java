package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.network.Equation.Reading;
import tanshin.network.Equation.Term;
import tanshin.network.Instances.Instance;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Measure;
import tanshin.taxonomy.Measure.Form;
import tanshin.taxonomy.Shift;
import tanshin.taxonomy.Taxonomy;

/** The measures that a figure takes part in: as their result, as what they are taken of, as what it is compared with. */
final class MeasureInstances {

    /** Tells growth within a span from growth as it is defined. */
    private static final int IN_SPAN = 1;

    private final Taxonomy taxonomy;
    private final Edition edition;
    private final Map<QName, List<Measure>> byDenominator = new HashMap<>();

    MeasureInstances(Taxonomy taxonomy, Edition edition) {
        this.taxonomy = taxonomy;
        this.edition = edition;
        for (Measure measure : taxonomy.measures()) {
            measure.denominator()
                    .ifPresent(name -> byDenominator
                            .computeIfAbsent(name, any -> new ArrayList<>())
                            .add(measure));
        }
    }

    void around(Dimensions figure, Concept concept, List<Instance> found) {
        Optional<Measure> own = figure.measure().flatMap(taxonomy::measure);
        own.flatMap(measure -> equation(measure, figure)).ifPresent(found::add);
        own.flatMap(measure -> growthInSpan(measure, figure, concept)).ifPresent(found::add);
        // Measures of translated amounts would say again what those of the amounts themselves say.
        if (own.isPresent() || !edition.foreign(figure)) {
            takenOf(figure, concept, found);
        }
        if (own.isEmpty() && !edition.foreign(figure)) {
            dividedBy(figure, found);
        }
    }

    /** Measures of the figure, and of the later figure that is compared with it. */
    private void takenOf(Dimensions figure, Concept concept, List<Instance> found) {
        for (Measure measure : taxonomy.measures()) {
            if (measure.appliesTo().to(concept) && measure.base().equals(figure.measure())) {
                equation(measure, measured(measure, figure)).ifPresent(found::add);
                measure.against()
                        .flatMap(step -> later(step, figure.period()))
                        .flatMap(period -> equation(measure, measured(measure, figure.withPeriod(period))))
                        .ifPresent(found::add);
            }
        }
    }

    /** The period that is compared with an earlier one; with a year end too many are, and they look back themselves. */
    private static Optional<Period> later(Shift step, Period earlier) {
        return step instanceof Shift.Months months
                ? Optional.of(FiscalCalendar.shift(earlier, -months.months()))
                : Optional.empty();
    }

    /** Measures that have the figure as their denominator. */
    private void dividedBy(Dimensions figure, List<Instance> found) {
        boolean divided = figure.members().keySet().stream().anyMatch(edition::divides);
        for (Measure measure : byDenominator.getOrDefault(figure.concept(), List.of())) {
            boolean whole = ((Form.Quotient) measure.form()).whole();
            if (!divided || !whole) {
                measure.appliesTo().concepts().stream()
                        .flatMap(numerator ->
                                equation(measure, measured(measure, edition.ofConcept(numerator, figure))).stream())
                        .forEach(found::add);
            }
        }
    }

    private static Dimensions measured(Measure measure, Dimensions figure) {
        return figure.withMeasure(Optional.of(measure.name()), Optional.empty());
    }

    /** The equation that gives a measure's figure, with the units that belong to it. */
    private Optional<Instance> equation(Measure measure, Dimensions measured) {
        Unit currency = edition.currency(measured);
        Concept concept = taxonomy.concept(measured.concept()).orElseThrow();
        Dimensions base = measured.withMeasure(measure.base(), taxonomy.unit(concept, measure.base(), currency));
        return measure.form() instanceof Form.Quotient quotient
                ? quotient(measure, quotient, measured, base)
                : comparison(measure, measured, base);
    }

    private Optional<Instance> quotient(Measure measure, Form.Quotient form, Dimensions measured, Dimensions base) {
        boolean balance = taxonomy.concept(form.denominator()).orElseThrow().instant();
        if (balance != (base.period() instanceof Period.Instant)) {
            return Optional.empty();
        }
        Dimensions below = edition.ofConcept(form.denominator(), base);
        Dimensions denominator = form.whole() ? edition.undivided(below) : below;
        boolean shared = !edition.foreign(base)
                && denominator.equals(below)
                && measure.appliesTo().concepts().contains(base.concept());
        Optional<Unit> unit = measure.unit(base.unit(), denominator.unit());
        Dimensions result = edition.settle(measured.withUnit(unit));
        return Optional.of(Instance.of(
                        measure.name(),
                        result,
                        () -> new Equation.Quotient(
                                measure.name(),
                                result,
                                base,
                                denominator,
                                BigDecimal.ZERO,
                                form.whole() && unit.isEmpty() ? Reading.FORWARD : Reading.BOTH))
                .shared(shared));
    }

    private Optional<Instance> comparison(Measure measure, Dimensions measured, Dimensions base) {
        Optional<Dimensions> against = measure.against()
                .flatMap(step -> step.from(base.period(), edition.entity(base).calendar()))
                .filter(earlier -> !overlap(earlier, base.period()))
                .map(base::withPeriod)
                .map(edition::actual);
        boolean relative = measure.form() instanceof Form.RelativeChange;
        Dimensions result = edition.settle(measured.withUnit(relative ? Optional.empty() : base.unit()));
        return against.map(earlier -> Instance.of(
                        measure.name(),
                        result,
                        () -> relative
                                ? new Equation.Quotient(
                                        measure.name(), result, base, earlier, BigDecimal.ONE, Reading.BOTH)
                                : new Equation.Sum(
                                        measure.name(),
                                        result,
                                        List.of(
                                                new Term(BigDecimal.ONE, base),
                                                new Term(BigDecimal.ONE.negate(), earlier))))
                .shared(!edition.foreign(base)
                        && measure.against()
                                .filter(Shift.Months.class::isInstance)
                                .isPresent()
                        && earlier.equals(base.withPeriod(earlier.period()))));
    }

    /**
     * What growth says when only the sum of the two periods is known: {@code growth = sum ÷ earlier − 2}, as the sum is the
     * earlier one and (1 + growth) times the earlier one.
     */
    private Optional<Instance> growthInSpan(Measure measure, Dimensions growth, Concept concept) {
        boolean sums = measure.form() instanceof Form.RelativeChange
                && measure.base().isEmpty()
                && concept.additive()
                && !concept.instant()
                && !edition.foreign(growth);
        if (!sums || !(growth.period() instanceof Period.Duration later)) {
            return Optional.empty();
        }
        FiscalCalendar calendar = edition.entity(growth).calendar();
        Dimensions base = growth.withMeasure(
                Optional.empty(), taxonomy.unit(concept, Optional.empty(), edition.currency(growth)));
        return measure.against()
                .flatMap(step -> step.from(later, calendar))
                .filter(earlier -> earlier.last().plusDays(1).equals(later.first()))
                .map(earlier -> new Period.Duration(((Period.Duration) earlier).first(), later.last()))
                .filter(sum -> calendar.reportingPeriod(sum).isPresent())
                .map(sum -> new Instance(
                        new Instance.Key(measure.name(), growth, IN_SPAN),
                        false,
                        () -> new Equation.Quotient(
                                measure.name(),
                                growth,
                                base.withPeriod(sum),
                                base.withPeriod(new Period.Duration(
                                        sum.first(), later.first().minusDays(1))),
                                BigDecimal.valueOf(2),
                                Reading.BACKWARD)));
    }

    /** Nine months are not compared with the nine months that began a quarter before. */
    private static boolean overlap(Period earlier, Period later) {
        return later instanceof Period.Duration span ? !earlier.last().isBefore(span.first()) : earlier.equals(later);
    }
}
