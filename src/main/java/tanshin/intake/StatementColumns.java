package tanshin.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.intake.model.Axis;
import tanshin.intake.model.RawFact;
import tanshin.report.RelativePeriod;

/** The columns of a table: the periods that its facts have, for each combination of members that they have. */
final class StatementColumns {

    /** More combinations than these are read from the sheet of all facts. */
    private static final int COMBINATIONS = 12;

    private static final List<String> PERIODS = List.of(
            "Current", "PriorYear", "TwoYearsBefore", "LastYearEnd", "Quarter", "PriorYearQuarter", "FiscalYear");

    private final Calendar.Found calendar;
    private final Axes axes;
    private final Map<QName, QName> firstDimension;

    StatementColumns(Calendar.Found calendar, Axes axes) {
        this.calendar = calendar;
        this.axes = axes;
        this.firstDimension = new TreeMap<>();
        axes.uses()
                .forEach(use -> use.members()
                        .forEach(member -> firstDimension.merge(
                                member,
                                use.name(),
                                (one, other) -> one.iri().compareTo(other.iri()) <= 0 ? one : other)));
    }

    /**
     * The columns of one combination of members.
     *
     * @param members by their dimensions; none for the undivided figures
     * @param periods names of relative periods
     */
    record Group(SortedMap<QName, QName> members, List<String> periods) {}

    /** The undivided figures first, then those with most facts; none where no fact has a place in a table. */
    List<Group> of(List<RawFact> facts) {
        Map<SortedMap<QName, QName>, List<RawFact>> byMembers = new LinkedHashMap<>();
        for (RawFact fact : facts) {
            members(fact)
                    .ifPresent(members -> byMembers
                            .computeIfAbsent(members, any -> new ArrayList<>())
                            .add(fact));
        }
        List<Group> groups = new ArrayList<>();
        byMembers.entrySet().stream()
                .sorted((one, other) -> {
                    int undivided = Boolean.compare(
                            other.getKey().isEmpty(), one.getKey().isEmpty());
                    return undivided != 0
                            ? undivided
                            : Integer.compare(
                                    other.getValue().size(), one.getValue().size());
                })
                .limit(COMBINATIONS)
                .forEach(entry -> {
                    List<String> periods = periods(entry.getValue());
                    if (!periods.isEmpty()) {
                        groups.add(new Group(entry.getKey(), periods));
                    }
                });
        return groups;
    }

    /** The members of a fact that a column can have; empty where one is a value, or stands in several dimensions. */
    private Optional<SortedMap<QName, QName>> members(RawFact fact) {
        SortedMap<QName, QName> members = new TreeMap<>();
        for (Map.Entry<QName, Axis> axis : fact.about().axes().entrySet()) {
            if (axes.isDefault(axis.getKey(), axis.getValue())) {
                continue;
            }
            if (!(axis.getValue() instanceof Axis.Member member)
                    || !axis.getKey().equals(firstDimension.get(member.name()))) {
                return Optional.empty();
            }
            members.put(axis.getKey(), member.name());
        }
        return Optional.of(members);
    }

    /** The relative periods that facts have, each only where it adds something. */
    private List<String> periods(List<RawFact> facts) {
        Set<Period> left = new HashSet<>();
        facts.forEach(fact -> left.add(fact.about().period()));
        List<String> periods = new ArrayList<>();
        for (String name : PERIODS) {
            RelativePeriod relative = RelativePeriod.read(name).orElseThrow();
            boolean span = remove(relative, left, false);
            boolean day = remove(relative, left, true);
            if (span || day) {
                periods.add(name);
            }
        }
        return periods;
    }

    private boolean remove(RelativePeriod relative, Set<Period> left, boolean instant) {
        return relative.resolve(calendar.main(), calendar.calendar(), instant)
                .map(left::remove)
                .orElse(false);
    }
}
