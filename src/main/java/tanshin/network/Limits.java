package tanshin.network;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Dimensions;
import tanshin.fact.Interval;
import tanshin.fact.Period;
import tanshin.taxonomy.Rule;
import tanshin.taxonomy.Taxonomy;

/** How large the taxonomy lets a figure be that it limits by a balance. */
final class Limits {

    private final List<Rule.Limit> rules;
    private final Edition edition;
    private final Figures figures;

    Limits(Taxonomy taxonomy, Edition edition, Figures figures) {
        this.rules = taxonomy.rules().stream()
                .filter(Rule.Limit.class::isInstance)
                .map(Rule.Limit.class::cast)
                .toList();
        this.edition = edition;
        this.figures = figures;
    }

    /** All that a figure can be, given what is known of the balance; null where nothing limits it. */
    @Nullable
    Interval of(int number, Wired.Known known) {
        Dimensions figure = figures.get(number);
        if (figure.measure().isPresent() || !(figure.period() instanceof Period.Duration span)) {
            return null;
        }
        for (Rule.Limit rule : rules) {
            if (figure.concept().equals(rule.limited())) {
                Dimensions balance = figure.withConcept(rule.balance()).withPeriod(new Period.Instant(span.last()));
                Interval amount = known.at(figures.find(edition.settle(balance)));
                return amount == null ? null : around(amount, rule.factor());
            }
        }
        return null;
    }

    private static Interval around(Interval balance, BigDecimal factor) {
        BigDecimal most = balance.low().abs().max(balance.high().abs()).multiply(factor);
        return Interval.closed(most.negate(), most);
    }
}
