package tanshin.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tanshin.fact.BadInputException;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.InputProblem;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;
import tanshin.rdf.GraphFiles;
import tanshin.report.PeriodFacts;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;
import tanshin.xbrl.ReportCalculations;
import tanshin.xbrl.Vocabulary;

/** What goes into exports: the facts of a period, and the XBRL taxonomy that declares what any period needs. */
public final class Exports {

    private final Workspace workspace;
    private @Nullable Vocabulary vocabulary;

    Exports(Workspace workspace) {
        this.workspace = workspace;
    }

    public Taxonomy taxonomy() {
        return workspace.taxonomy();
    }

    /** The facts of a period as they were known at the end of a day, one for each figure. */
    public List<Fact> facts(ReportingPeriod period, LocalDate asOf, PeriodFacts.Kind kind) {
        return periodFacts(asOf).of(period, kind);
    }

    /** The graphs of a day's knowledge with the facts about a period: every print of its figures, not only the one that speaks. */
    public GraphFiles graphs(ReportingPeriod period, LocalDate asOf, PeriodFacts.Kind kind) {
        Predicate<Dimensions> figures = periodFacts(asOf).figuresOf(period);
        return new GraphFiles(
                workspace.knowledge(),
                workspace.solution(asOf),
                fact -> kind.takes(fact) && figures.test(fact.dimensions()));
    }

    /** The calculations that can be stated of these facts, as they were known at the end of a day. */
    public List<Calculation> calculations(List<Fact> facts, LocalDate asOf) {
        return new ReportCalculations(workspace.solution(asOf), facts)
                .of(workspace.taxonomy().calculations());
    }

    private PeriodFacts periodFacts(LocalDate asOf) {
        Entity entity = workspace.taxonomy().entities().stream()
                .findFirst()
                .orElseThrow(() -> new BadInputException(new InputProblem(
                        "taxonomy",
                        0,
                        0,
                        "No core:ReportingEntity is stated; say who reports, as group/iij.ttl does.")));
        return new PeriodFacts(workspace.solution(asOf), entity.calendar());
    }

    /**
     * What the XBRL taxonomy declares: the same for every period and date, so that it can stand at one address. It covers what
     * any filing prints or any day's knowledge yields.
     */
    public Vocabulary vocabulary() {
        if (vocabulary == null) {
            Set<Dimensions> figures = new LinkedHashSet<>(workspace.ledger().dimensions());
            Solution all = workspace.solution();
            all.derived().stream().map(Fact::dimensions).forEach(figures::add);
            vocabulary =
                    Vocabulary.of(workspace.taxonomy(), workspace.knowledge().reports(), new ArrayList<>(figures));
        }
        return vocabulary;
    }
}
