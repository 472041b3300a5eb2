package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.network.Equation.Term;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
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
    private final MeasureInstances measures;
    private final Map<QName, List<Calculation>> calculations = new HashMap<>();
    private final Map<QName, List<Partition>> partitions = new HashMap<>();

    /**
     * For the figures of a ledger.
     *
     * @param used the dimensions by which the figures of each concept are divided at all
     */
    Instances(Taxonomy taxonomy, Map<QName, Set<QName>> used) {
        this.taxonomy = taxonomy;
        this.used = used;
        this.edition = new Edition(taxonomy);
        this.measures = new MeasureInstances(taxonomy, edition);
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
    }

    /** Every equation that the figure is part of, in a fixed order; most of them lack other figures. */
    List<Equation> around(Dimensions figure) {
        List<Equation> equations = new ArrayList<>();
        Concept concept = taxonomy.concept(figure.concept()).orElseThrow();
        if (!concept.type().numeric()) {
            return equations;
        }
        if (figure.measure().isEmpty()) {
            calculations.getOrDefault(figure.concept(), List.of()).forEach(c -> equations.add(sum(c, figure)));
            partitionsAround(figure, concept, equations);
            taxonomy.rules().forEach(rule -> ofRule(rule, figure, concept, equations));
        }
        measures.around(figure, concept, equations);
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
                if (partition.holdsFor(figure.concept(), figure.period())) {
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
                edition.ofConcept(rule.multiple(), figure),
                List.of(new Term(rule.factor(), edition.ofConcept(rule.of(), figure)))));
    }

    private static <T> void index(Map<QName, List<T>> map, QName key, T value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
