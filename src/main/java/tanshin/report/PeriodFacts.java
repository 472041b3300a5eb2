package tanshin.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;

/**
 * The facts of a reporting period as an export gives them: one fact for each figure, the one that speaks.
 *
 * <p>The figures are those that the filings about the period print, whatever days they are about, and, wherever they come from,
 * those of the period itself, of the same span a year before, and of the balances at the end of each and at the end of the
 * fiscal year before each.
 */
public final class PeriodFacts {

    private final Solution solution;
    private final FiscalCalendar calendar;

    /** Which facts are wanted, by where they came from. */
    public enum Kind {
        REPORTED,
        DERIVED,
        ALL;

        /** Whether a fact is of the kind. */
        public boolean takes(Fact fact) {
            return switch (this) {
                case REPORTED -> !fact.isDerived();
                case DERIVED -> fact.isDerived();
                case ALL -> true;
            };
        }
    }

    /**
     * For what was known at the end of a day.
     *
     * @param solution of the filings up to that day
     */
    public PeriodFacts(Solution solution, FiscalCalendar calendar) {
        this.solution = solution;
        this.calendar = calendar;
    }

    /** In order of their dimensions; of no figure more than one. */
    public List<Fact> of(ReportingPeriod period, Kind kind) {
        return figures(period)
                .flatMap(figure -> speaking(figure, kind).stream())
                .sorted(Comparator.comparing(Fact::dimensions))
                .toList();
    }

    /** Whether a figure is one of the period's. */
    public Predicate<Dimensions> figuresOf(ReportingPeriod period) {
        return figures(period).collect(Collectors.toSet())::contains;
    }

    private Stream<Dimensions> figures(ReportingPeriod period) {
        Set<Period> periods = periods(period);
        Set<Dimensions> printed = printed(period);
        return Stream.concat(
                        solution.ledger().dimensions().stream(),
                        solution.derived().stream().map(Fact::dimensions))
                .filter(figure -> periods.contains(figure.period()) || printed.contains(figure))
                .distinct();
    }

    private Set<Dimensions> printed(ReportingPeriod period) {
        Set<Dimensions> printed = new HashSet<>();
        solution.ledger().filings().stream()
                .filter(filing -> filing.mainPeriod().equals(period))
                .map(Filing::facts)
                .forEach(facts -> facts.forEach(fact -> printed.add(fact.dimensions())));
        return printed;
    }

    /** The days that are compared in a report about the period. */
    private Set<Period> periods(ReportingPeriod period) {
        Period.Duration now = calendar.days(period);
        Period.Duration before = calendar.days(new ReportingPeriod(period.span(), period.fiscalYear() - 1));
        return Stream.of(now, before)
                .flatMap(span -> Stream.of(
                        span, new Period.Instant(span.last()), new Period.Instant(calendar.lastYearEnd(span.last()))))
                .collect(Collectors.toSet());
    }

    private Optional<Fact> speaking(Dimensions figure, Kind kind) {
        Optional<Fact> best = solution.fact(figure).filter(fact -> !fact.isDerived() || kind != Kind.REPORTED);
        return best.or(() -> print(figure)).filter(kind::takes);
    }

    /** Of prints that other figures contradict, and of texts and dashes: the newest filing's, there the finest. */
    private Optional<Fact> print(Dimensions figure) {
        List<Fact> prints = solution.reported(figure);
        if (prints.isEmpty()) {
            return Optional.empty();
        }
        Fact last = prints.get(prints.size() - 1);
        return prints.stream()
                .filter(fact -> filing(fact).equals(filing(last)))
                .reduce((one, other) -> decimals(other).compareTo(decimals(one)) > 0 ? other : one);
    }

    private static Object filing(Fact fact) {
        return Objects.requireNonNull(fact.source().orElseThrow().filing());
    }

    private static Decimals decimals(Fact fact) {
        return fact.value() instanceof FactValue.Numeric numeric ? numeric.decimals() : new Decimals(Integer.MIN_VALUE);
    }
}
