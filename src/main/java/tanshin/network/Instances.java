package tanshin.network;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final ReturnInstances returns;
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
        this.returns = new ReturnInstances(taxonomy, edition);
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

    /**
     * An equation that need not be built where it is there already.
     *
     * @param key tells it from every other
     * @param shared whether each figure that takes part comes to it, so that it can wait for one that is known
     */
    record Instance(Key key, boolean shared, Supplier<Equation> equation) {

        /**
         * What there is one equation for.
         *
         * @param variant tells apart equations of one rule for one result: by another span
         */
        record Key(QName rule, Dimensions result, int variant) {

            // Written out for the reason given in QName.

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Key that
                        && variant == that.variant
                        && result.equals(that.result)
                        && rule.equals(that.rule);
            }

            @Override
            public int hashCode() {
                return 31 * (31 * rule.hashCode() + result.hashCode()) + variant;
            }
        }

        static Instance of(QName rule, Dimensions result, Supplier<Equation> equation) {
            return new Instance(new Key(rule, result, 0), true, equation);
        }

        /** The same; whether each of its figures comes to it is said. */
        Instance shared(boolean byAll) {
            return new Instance(key, byAll, equation);
        }
    }

    /**
     * Every equation that the figure is part of, in a fixed order; most of them lack other figures. A figure that only bounds
     * what is meant is part of none: over 10 out of over 100 is no tenth.
     */
    List<Instance> around(Dimensions figure) {
        List<Instance> found = new ArrayList<>();
        Concept concept = taxonomy.concept(figure.concept()).orElseThrow();
        if (!concept.type().numeric() || taxonomy.bound(figure).isPresent()) {
            return found;
        }
        if (figure.measure().isEmpty()) {
            for (Calculation calculation : calculations.getOrDefault(figure.concept(), List.of())) {
                Dimensions total = edition.settle(figure.withConcept(calculation.total()));
                found.add(Instance.of(calculation.name(), total, () -> sum(calculation, figure)));
            }
            partitionsAround(figure, concept, found);
            for (Rule rule : taxonomy.rules()) {
                ofRule(rule, figure, concept, found);
            }
        }
        measures.around(figure, concept, found);
        return found;
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

    private void partitionsAround(Dimensions figure, Concept concept, List<Instance> found) {
        if (concept.type() == Concept.Type.PURE) {
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
                    Dimensions whole = at(figure, dimension, partition.whole());
                    found.add(Instance.of(partition.name(), whole, () -> sum(partition, dimension, whole)));
                }
            }
        }
    }

    private static Equation sum(Partition partition, Dimension dimension, Dimensions whole) {
        List<Term> parts = new ArrayList<>();
        partition.parts().forEach(part -> parts.add(new Term(PLUS, at(whole, dimension, part))));
        return new Equation.Sum(partition.name(), whole, parts);
    }

    private static Dimensions at(Dimensions figure, Dimension dimension, QName member) {
        return member.equals(dimension.defaultMember())
                ? figure.withoutMember(dimension.name())
                : figure.withMember(dimension.name(), member);
    }

    private void ofRule(Rule rule, Dimensions figure, Concept concept, List<Instance> found) {
        if (rule instanceof Rule.PeriodSum sum) {
            if (sum.appliesTo().to(concept) && concept.additive()) {
                periodSums(sum, figure, found);
            }
        } else if (rule instanceof Rule.Average || rule instanceof Rule.Ratio) {
            returns.around(rule, figure, found);
        } else if (rule instanceof Rule.RollForward roll) {
            rollForwards(roll, figure, found);
        } else if (rule instanceof Rule.Multiple multiple
                && (figure.concept().equals(multiple.multiple())
                        || figure.concept().equals(multiple.of()))) {
            Dimensions result = edition.ofConcept(multiple.multiple(), figure);
            found.add(Instance.of(
                    rule.name(),
                    result,
                    () -> new Equation.Sum(
                            rule.name(),
                            result,
                            List.of(new Term(multiple.factor(), edition.ofConcept(multiple.of(), figure))))));
        }
    }

    private void periodSums(Rule.PeriodSum rule, Dimensions figure, List<Instance> found) {
        FiscalCalendar calendar = edition.entity(figure).calendar();
        Optional<ReportingPeriod> period = calendar.reportingPeriod(figure.period());
        if (period.isEmpty()) {
            return;
        }
        Span span = period.get().span();
        int year = period.get().fiscalYear();
        for (int variant = 0; variant < SPANS.size(); variant++) {
            SpanSum sum = SPANS.get(variant);
            if (span == sum.whole() || span == sum.first() || span == sum.second()) {
                Dimensions whole = in(figure, calendar, sum.whole(), year);
                found.add(new Instance(
                        new Instance.Key(rule.name(), whole, variant),
                        true,
                        () -> new Equation.Sum(
                                rule.name(),
                                whole,
                                List.of(
                                        new Term(PLUS, in(figure, calendar, sum.first(), year)),
                                        new Term(PLUS, in(figure, calendar, sum.second(), year))))));
            }
        }
    }

    private static Dimensions in(Dimensions figure, FiscalCalendar calendar, Span span, int year) {
        return figure.withPeriod(calendar.days(new ReportingPeriod(span, year)));
    }

    private void rollForwards(Rule.RollForward rule, Dimensions figure, List<Instance> found) {
        if (figure.concept().equals(rule.movement()) && figure.period() instanceof Period.Duration span) {
            found.add(rollForward(rule, figure, span));
        } else if (figure.concept().equals(rule.balance())) {
            FiscalCalendar calendar = edition.entity(figure).calendar();
            int year = calendar.fiscalYearOf(figure.period().last());
            for (Span span : Span.values()) {
                for (int near = year - 1; near <= year + 1; near++) {
                    Period.Duration days = calendar.days(new ReportingPeriod(span, near));
                    if (days.last().equals(figure.period().last())
                            || days.first().minusDays(1).equals(figure.period().last())) {
                        found.add(rollForward(rule, figure, days));
                    }
                }
            }
        }
    }

    private Instance rollForward(Rule.RollForward rule, Dimensions any, Period.Duration span) {
        Dimensions balance = any.withConcept(rule.balance());
        Dimensions closing = edition.settle(balance.withPeriod(new Period.Instant(span.last())));
        int days = (int) ChronoUnit.DAYS.between(span.first(), span.last());
        return new Instance(
                new Instance.Key(rule.name(), closing, days),
                true,
                () -> new Equation.Sum(
                        rule.name(),
                        closing,
                        List.of(
                                new Term(
                                        PLUS,
                                        balance.withPeriod(
                                                new Period.Instant(span.first().minusDays(1)))),
                                new Term(PLUS, any.withConcept(rule.movement()).withPeriod(span)))));
    }

    private static <T> void index(Map<QName, List<T>> map, QName key, T value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
