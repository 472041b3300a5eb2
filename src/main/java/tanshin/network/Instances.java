package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.fact.Unit;
import tanshin.network.Equation.Term;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Measure;
import tanshin.taxonomy.Measure.Form;
import tanshin.taxonomy.Partition;
import tanshin.taxonomy.Rule;
import tanshin.taxonomy.Taxonomy;

/** The equations of the taxonomy that a figure takes part in, whatever place it has in them. */
final class Instances {

    private static final BigDecimal PLUS = BigDecimal.ONE;
    private static final BigDecimal MINUS = BigDecimal.ONE.negate();

    /** A span and the two that make it up. */
    private record SpanSum(Span whole, Span first, Span second) {}

    private static final List<SpanSum> SPANS = List.of(
            new SpanSum(Span.FIRST_HALF, Span.FIRST_QUARTER, Span.SECOND_QUARTER),
            new SpanSum(Span.NINE_MONTHS, Span.FIRST_HALF, Span.THIRD_QUARTER),
            new SpanSum(Span.YEAR, Span.NINE_MONTHS, Span.FOURTH_QUARTER),
            new SpanSum(Span.YEAR, Span.FIRST_HALF, Span.SECOND_HALF),
            new SpanSum(Span.SECOND_HALF, Span.THIRD_QUARTER, Span.FOURTH_QUARTER));

    private final Taxonomy taxonomy;
    private final Map<QName, Set<QName>> used;
    private final Edition edition;
    private final Map<QName, List<Calculation>> calculations = new HashMap<>();
    private final Map<QName, List<Partition>> partitions = new HashMap<>();
    private final Map<QName, List<Measure>> denominators = new HashMap<>();

    /**
     * For the figures of a ledger.
     *
     * @param used the dimensions by which the figures of each concept are divided at all
     */
    Instances(Taxonomy taxonomy, Map<QName, Set<QName>> used) {
        this.taxonomy = taxonomy;
        this.used = used;
        this.edition = new Edition(taxonomy);
        for (Calculation calculation : taxonomy.calculations()) {
            if (!calculation.inStatement()) {
                Stream.of(Stream.of(calculation.total()), calculation.adds().stream(), calculation.subtracts().stream())
                        .flatMap(names -> names)
                        .forEach(name -> index(calculations, name, calculation));
            }
        }
        for (Partition partition : taxonomy.partitions()) {
            index(partitions, partition.whole(), partition);
            partition.parts().forEach(part -> index(partitions, part, partition));
        }
        for (Measure measure : taxonomy.measures()) {
            if (measure.form() instanceof Form.Quotient quotient) {
                index(denominators, quotient.denominator(), measure);
            }
        }
    }

    /** Every equation that the figure is part of, in a fixed order; most of them lack other figures. */
    List<Equation> around(Dimensions figure) {
        List<Equation> equations = new ArrayList<>();
        Concept concept = taxonomy.concept(figure.concept()).orElseThrow();
        if (!concept.type().numeric()) {
            return equations;
        }
        if (figure.measure().isPresent()) {
            Measure measure = taxonomy.measure(figure.measure().get()).orElseThrow();
            ofMeasure(measure, figure).ifPresent(equations::add);
            measuresOf(measure.name(), figure, concept, equations);
        } else {
            calculations.getOrDefault(figure.concept(), List.of()).forEach(c -> equations.add(sum(c, figure)));
            partitionsAround(figure, concept, equations);
            taxonomy.rules().forEach(rule -> ofRule(rule, figure, concept, equations));
            if (!edition.foreign(figure)) {
                measuresOn(figure, concept, equations);
            }
        }
        return equations.stream().map(edition::settle).toList();
    }

    /** The calculation of a total from the contributors given, those that a statement prints. */
    static Equation.Sum sum(
            Calculation calculation, Dimensions base, java.util.function.Predicate<Dimensions> contributes) {
        List<Term> terms = new ArrayList<>();
        calculation.adds().forEach(item -> terms.add(new Term(PLUS, base.withConcept(item))));
        calculation.subtracts().forEach(item -> terms.add(new Term(MINUS, base.withConcept(item))));
        terms.removeIf(term -> !contributes.test(term.figure()));
        return new Equation.Sum(calculation.name(), base.withConcept(calculation.total()), terms);
    }

    private static Equation sum(Calculation calculation, Dimensions base) {
        return sum(calculation, base, any -> true);
    }

    private void partitionsAround(Dimensions figure, Concept concept, List<Equation> equations) {
        if (concept.type() == Concept.Type.PURE || !figure.measure().isEmpty()) {
            return;
        }
        Set<QName> divided = used.getOrDefault(figure.concept(), Set.of());
        for (Dimension dimension : taxonomy.dimensions()) {
            if (!divided.contains(dimension.name())) {
                continue;
            }
            QName member = figure.members().getOrDefault(dimension.name(), dimension.defaultMember());
            for (Partition partition : partitions.getOrDefault(member, List.of())) {
                if (partition.holdsFor(figure.concept())) {
                    List<Term> terms = partition.parts().stream()
                            .map(part -> new Term(PLUS, at(figure, dimension, part)))
                            .toList();
                    equations.add(new Equation.Sum(partition.name(), at(figure, dimension, partition.whole()), terms));
                }
            }
        }
    }

    private static Dimensions at(Dimensions figure, Dimension dimension, QName member) {
        return member.equals(dimension.defaultMember())
                ? figure.withoutMember(dimension.name())
                : figure.withMember(dimension.name(), member);
    }

    private void ofRule(Rule rule, Dimensions figure, Concept concept, List<Equation> equations) {
        if (rule instanceof Rule.PeriodSum sum) {
            if (sum.appliesTo().to(concept) && concept.additive()) {
                periodSums(sum, figure, equations);
            }
        } else if (rule instanceof Rule.RollForward roll) {
            rollForwards(roll, figure, equations);
        } else if (rule instanceof Rule.Multiple multiple) {
            multiple(multiple, figure).ifPresent(equations::add);
        }
    }

    private void periodSums(Rule.PeriodSum rule, Dimensions figure, List<Equation> equations) {
        FiscalCalendar calendar = edition.entity(figure).calendar();
        Optional<ReportingPeriod> period = calendar.reportingPeriod(figure.period());
        if (period.isEmpty()) {
            return;
        }
        int year = period.get().fiscalYear();
        for (SpanSum sum : SPANS) {
            if (Stream.of(sum.whole(), sum.first(), sum.second())
                    .anyMatch(period.get().span()::equals)) {
                List<Dimensions> figures = Stream.of(sum.whole(), sum.first(), sum.second())
                        .map(span -> figure.withPeriod(calendar.days(new ReportingPeriod(span, year))))
                        .toList();
                equations.add(new Equation.Sum(
                        rule.name(),
                        figures.get(0),
                        List.of(new Term(PLUS, figures.get(1)), new Term(PLUS, figures.get(2)))));
            }
        }
    }

    private void rollForwards(Rule.RollForward rule, Dimensions figure, List<Equation> equations) {
        if (figure.concept().equals(rule.movement()) && figure.period() instanceof Period.Duration span) {
            equations.add(rollForward(rule, figure, span));
        } else if (figure.concept().equals(rule.balance())) {
            FiscalCalendar calendar = edition.entity(figure).calendar();
            int year = calendar.fiscalYearOf(figure.period().last());
            for (Span span : Span.values()) {
                for (int near = year - 1; near <= year + 1; near++) {
                    Period.Duration days = calendar.days(new ReportingPeriod(span, near));
                    if (days.last().equals(figure.period().last())
                            || days.first().minusDays(1).equals(figure.period().last())) {
                        equations.add(rollForward(rule, figure, days));
                    }
                }
            }
        }
    }

    private static Equation rollForward(Rule.RollForward rule, Dimensions any, Period.Duration span) {
        Dimensions balance = any.withConcept(rule.balance());
        return new Equation.Sum(
                rule.name(),
                balance.withPeriod(new Period.Instant(span.last())),
                List.of(
                        new Term(
                                PLUS,
                                balance.withPeriod(
                                        new Period.Instant(span.first().minusDays(1)))),
                        new Term(PLUS, any.withConcept(rule.movement()).withPeriod(span))));
    }

    private Optional<Equation> multiple(Rule.Multiple rule, Dimensions figure) {
        if (!figure.concept().equals(rule.multiple()) && !figure.concept().equals(rule.of())) {
            return Optional.empty();
        }
        return Optional.of(new Equation.Sum(
                rule.name(),
                inUnitOf(rule.multiple(), figure),
                List.of(new Term(rule.factor(), inUnitOf(rule.of(), figure)))));
    }

    /** The same figure of another concept, in that concept's own unit where it has one. */
    private Dimensions inUnitOf(QName concept, Dimensions figure) {
        Concept other = taxonomy.concept(concept).orElseThrow();
        return figure.withConcept(concept)
                .withUnit(
                        switch (other.type()) {
                            case SHARES -> Optional.of(SHARES);
                            case QUANTITY -> other.unit();
                            default -> figure.unit();
                        });
    }

    private static final Unit SHARES = Unit.of(new QName(Unit.XBRLI, "shares"));

    /** The measures that can be taken of a figure, and those in which it is what others are compared with. */
    private void measuresOn(Dimensions figure, Concept concept, List<Equation> equations) {
        measuresOf(Optional.empty(), figure, concept, equations);
        for (Measure measure : denominators.getOrDefault(figure.concept(), List.of())) {
            if (figure.members().keySet().stream().noneMatch(this::divides)
                    || !((Form.Quotient) measure.form()).whole()) {
                for (QName numerator : measure.appliesTo().concepts()) {
                    ofMeasure(
                                    measure,
                                    inUnitOf(numerator, figure)
                                            .withMeasure(Optional.of(measure.name()), Optional.empty()))
                            .ifPresent(equations::add);
                }
            }
        }
    }

    private void measuresOf(QName measured, Dimensions figure, Concept concept, List<Equation> equations) {
        measuresOf(Optional.of(measured), figure, concept, equations);
    }

    private void measuresOf(Optional<QName> measured, Dimensions figure, Concept concept, List<Equation> equations) {
        for (Measure measure : taxonomy.measures()) {
            if (!measure.appliesTo().to(concept) || !measureOf(measure).equals(measured)) {
                continue;
            }
            ofMeasure(measure, figure.withMeasure(Optional.of(measure.name()), Optional.empty()))
                    .ifPresent(equations::add);
            shift(measure)
                    .flatMap(step -> laterPeriod(step, figure))
                    .flatMap(later -> ofMeasure(
                            measure,
                            figure.withPeriod(later).withMeasure(Optional.of(measure.name()), Optional.empty())))
                    .ifPresent(equations::add);
        }
    }

    private static Optional<QName> measureOf(Measure measure) {
        return measure.form() instanceof Form.Difference difference ? difference.of() : Optional.empty();
    }

    private static Optional<tanshin.taxonomy.Shift> shift(Measure measure) {
        if (measure.form() instanceof Form.RelativeChange change) {
            return Optional.of(change.against());
        }
        return measure.form() instanceof Form.Difference difference
                ? Optional.of(difference.against())
                : Optional.empty();
    }

    /** The period that is compared with the figure's own; a year end is compared with by too many, which look back themselves. */
    private static Optional<Period> laterPeriod(tanshin.taxonomy.Shift step, Dimensions figure) {
        return step instanceof tanshin.taxonomy.Shift.Months months
                ? Optional.of(FiscalCalendar.shift(figure.period(), -months.months()))
                : Optional.empty();
    }

    /** The equation that gives a measure's figure, with the units that belong to it. */
    private Optional<Equation> ofMeasure(Measure measure, Dimensions measured) {
        Dimensions base = base(measure, measured);
        if (measure.form() instanceof Form.Quotient quotient) {
            boolean balance = taxonomy.concept(quotient.denominator()).orElseThrow().instant();
            if (balance != (base.period() instanceof Period.Instant)) {
                return Optional.empty();
            }
            Dimensions denominator = inUnitOf(quotient.denominator(), base);
            denominator = quotient.whole() ? undivided(denominator) : denominator;
            return Optional.of(new Equation.Quotient(
                    measure.name(),
                    measured.withUnit(quotientUnit(base.unit(), denominator.unit())),
                    base,
                    denominator,
                    BigDecimal.ZERO,
                    !quotient.whole()
                            || quotientUnit(base.unit(), denominator.unit()).isPresent()));
        }
        Optional<Period> earlier = shift(measure)
                .flatMap(step -> step.from(base.period(), edition.entity(base).calendar()));
        if (earlier.isEmpty() || overlap(earlier.get(), base.period())) {
            return Optional.empty();
        }
        Dimensions against = actual(base.withPeriod(earlier.get()));
        return Optional.of(
                measure.form() instanceof Form.RelativeChange
                        ? new Equation.Quotient(
                                measure.name(),
                                measured.withUnit(Optional.empty()),
                                base,
                                against,
                                BigDecimal.ONE,
                                true)
                        : new Equation.Sum(
                                measure.name(),
                                measured.withUnit(base.unit()),
                                List.of(new Term(PLUS, base), new Term(MINUS, against))));
    }

    /** Nine months are not compared with the nine months that began a quarter before. */
    private static boolean overlap(Period earlier, Period later) {
        return later instanceof Period.Duration span
                ? !earlier.last().isBefore(span.first())
                : earlier.equals(later);
    }

    /** What a measure is taken of: the concept's own figure, in its own unit, or another measure's. */
    private Dimensions base(Measure measure, Dimensions measured) {
        Optional<QName> inner = measureOf(measure);
        Concept concept = taxonomy.concept(measured.concept()).orElseThrow();
        Optional<Unit> own = switch (concept.type()) {
            case MONETARY -> Optional.of(monetaryUnit(measured));
            case PER_SHARE -> Optional.of(monetaryUnit(measured).per(new QName(Unit.XBRLI, "shares")));
            case SHARES -> Optional.of(SHARES);
            case QUANTITY -> concept.unit();
            default -> Optional.empty();
        };
        return measured.withMeasure(inner, inner.isPresent() ? Optional.empty() : own);
    }

    /** The currency of a measured figure where it still has one, such as dollars per share; else the reporting currency. */
    private Unit monetaryUnit(Dimensions measured) {
        return measured.unit()
                .filter(unit -> unit.numerators().size() == 1
                        && unit.numerators().get(0).namespace().equals(Unit.ISO4217))
                .map(unit -> Unit.of(unit.numerators().get(0)))
                .orElse(edition.entity(measured).reportingCurrency());
    }

    private static Optional<Unit> quotientUnit(Optional<Unit> above, Optional<Unit> below) {
        if (above.equals(below)) {
            return Optional.empty();
        }
        return above.map(unit ->
                below.map(divisor -> unit.per(divisor.numerators().get(0))).orElse(unit));
    }

    /** Without the members that divide a whole; those that say whose opinion it is stay. */
    private Dimensions undivided(Dimensions figure) {
        SortedMap<QName, QName> kept = new TreeMap<>(figure.members());
        kept.keySet().removeIf(this::divides);
        return figure.withMembers(kept);
    }

    /** What has happened, not what was expected: the figure that a target is compared with. */
    private Dimensions actual(Dimensions figure) {
        SortedMap<QName, QName> kept = new TreeMap<>(figure.members());
        kept.keySet().removeIf(dimension -> !divides(dimension));
        return figure.withMembers(kept);
    }

    private boolean divides(QName dimension) {
        return !dimension.equals(Edition.DIMENSION)
                && taxonomy.dimension(dimension).map(found -> !found.byFiling()).orElse(true);
    }

    private static <T> void index(Map<QName, List<T>> map, QName key, T value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
