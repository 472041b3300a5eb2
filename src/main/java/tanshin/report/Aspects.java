package tanshin.report;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition.Line;
import tanshin.taxonomy.Taxonomy;

/** What the lines that meet in a cell say about it together. */
record Aspects(
        Optional<QName> concept,
        Optional<QName> measure,
        SortedMap<QName, QName> members,
        Optional<RelativePeriod> period,
        boolean opening,
        Optional<QName> currency,
        Optional<AmountStyle> amounts,
        boolean negated,
        boolean dashWhereReported) {

    /** Nothing. */
    static final Aspects NONE = new Aspects(
            Optional.empty(),
            Optional.empty(),
            Collections.emptySortedMap(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            false);

    Aspects {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** What a line says by itself; default members are kept, so that they can undo a member of the table. */
    static Aspects of(Line line, Taxonomy taxonomy) {
        SortedMap<QName, QName> members = new TreeMap<>();
        line.members()
                .forEach(name -> taxonomy.member(name).ifPresent(member -> members.put(member.dimension(), name)));
        return new Aspects(
                line.concept(),
                line.measure(),
                members,
                line.period(),
                line.opening(),
                line.unit(),
                line.amounts(),
                line.negated(),
                line.dashWhereReported());
    }

    /** Both together; where both say something, the other one counts. */
    Aspects plus(Aspects other) {
        SortedMap<QName, QName> all = new TreeMap<>(members);
        all.putAll(other.members);
        return new Aspects(
                other.concept.or(() -> concept),
                other.measure.or(() -> measure),
                all,
                other.period.or(() -> period),
                opening || other.opening,
                other.currency.or(() -> currency),
                other.amounts.or(() -> amounts),
                negated != other.negated,
                dashWhereReported || other.dashWhereReported);
    }
}
