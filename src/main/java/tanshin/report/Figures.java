package tanshin.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Dimensions;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.Unit;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/** Turns what the lines of a cell say into the dimensions of the figure that belongs there. */
final class Figures {

    private final Taxonomy taxonomy;
    private final Entity entity;
    private final ReportingPeriod document;

    Figures(Taxonomy taxonomy, Entity entity, ReportingPeriod document) {
        this.taxonomy = taxonomy;
        this.entity = entity;
        this.document = document;
    }

    /** The figure of a cell; empty where the lines name no concept, or a period that the document does not have. */
    Optional<Dimensions> dimensions(Aspects aspects) {
        return aspects.concept()
                .flatMap(taxonomy::concept)
                .flatMap(concept -> period(aspects, concept.instant())
                        .map(period -> new Dimensions(
                                concept.name(),
                                aspects.measure(),
                                entity.id(),
                                period,
                                taxonomy.unit(concept, aspects.measure(), currency(aspects)),
                                members(aspects))));
    }

    /** The period that the lines mean, for a flow or a balance. */
    Optional<Period> period(Aspects aspects, boolean instant) {
        RelativePeriod relative = aspects.period().orElse(RelativePeriod.CURRENT);
        if (aspects.opening() && instant) {
            return relative.resolve(document, entity.calendar(), false)
                    .filter(Period.Duration.class::isInstance)
                    .map(span -> new Period.Instant(dayBefore((Period.Duration) span)));
        }
        return relative.resolve(document, entity.calendar(), instant);
    }

    /** The span that the document is about. */
    ReportingPeriod.Span span() {
        return document.span();
    }

    /** The days of a relative period, the document's own where there is none. */
    Optional<Period> days(Optional<RelativePeriod> relative, boolean balances) {
        return relative.orElse(RelativePeriod.CURRENT)
                .resolve(document, entity.calendar(), balances)
                .or(() -> relative.orElse(RelativePeriod.CURRENT).resolve(document, entity.calendar(), true));
    }

    private static LocalDate dayBefore(Period.Duration span) {
        return span.first().minusDays(1);
    }

    private Unit currency(Aspects aspects) {
        return aspects.currency().map(Unit::of).orElse(entity.reportingCurrency());
    }

    private SortedMap<QName, QName> members(Aspects aspects) {
        SortedMap<QName, QName> members = new TreeMap<>(aspects.members());
        members.entrySet()
                .removeIf(entry -> taxonomy.dimension(entry.getKey())
                        .map(dimension -> dimension.defaultMember().equals(entry.getValue()))
                        .orElse(false));
        return members;
    }
}
