package tanshin.pack;

import java.io.IOException;
import java.io.InputStream;
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
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;
import tanshin.rdf.ExchangeFormReader;
import tanshin.rdf.GraphFiles;
import tanshin.report.PeriodFacts;
import tanshin.report.Report;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.ExchangeForm;
import tanshin.taxonomy.Taxonomy;
import tanshin.xbrl.ReportCalculations;
import tanshin.xbrl.TdnetSummary;
import tanshin.xbrl.Vocabulary;

/** What goes into exports: the facts of a period, and the XBRL taxonomy that declares what any period needs. */
public final class Exports {

    private static final QName FORECAST = new QName("https://w3id.org/tanshin/scenario/", "Forecast");

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

    /**
     * The pages that show a period as it was known at the end of a day: the summary in the exchange's form.
     *
     * @throws BadInputException if the form does not exist for such a span
     */
    public List<Report> pages(ReportingPeriod period, LocalDate asOf) {
        List<Report> pages = workspace.reports(period).stream()
                .filter(definition -> definition.format().equals("html"))
                .map(definition -> workspace.report(definition, period, asOf))
                .toList();
        if (pages.isEmpty()) {
            throw new BadInputException(
                    new InputProblem(
                            "export",
                            0,
                            0,
                            "There is no summary of " + period.code()
                                    + ": the form exists for spans that begin with the fiscal year, such as 1Q, 1H, 9M and FY."));
        }
        return pages;
    }

    /**
     * The summaries of a period in the exchange's elements, as they were known at the end of a day.
     *
     * @throws BadInputException if the taxonomy does not say by which elements they are filed
     */
    public List<TdnetSummary> tdnet(ReportingPeriod period, LocalDate asOf, PeriodFacts.Kind kind) {
        ExchangeForm form = form();
        List<Fact> facts = facts(period, asOf, kind);
        return pages(period, asOf).stream()
                .filter(page -> page.definition().name().equals(form.document()))
                .map(page -> new TdnetSummary(taxonomy(), entity(), form, page, FORECAST, facts))
                .toList();
    }

    private ExchangeForm form() {
        return new ExchangeFormReader(workspace.knowledge())
                .read()
                .orElseThrow(() -> new BadInputException(new InputProblem(
                        "taxonomy",
                        0,
                        0,
                        "No core:ExchangeForm is stated; say by which elements the summary is filed, as mappings/tse.ttl"
                                + " does.")));
    }

    /** A stylesheet by its name below the folder of stylesheets. */
    public InputStream stylesheet(String name) throws IOException {
        return workspace.stylesheet(name);
    }

    /** The calculations that can be stated of these facts, as they were known at the end of a day. */
    public List<Calculation> calculations(List<Fact> facts, LocalDate asOf) {
        return new ReportCalculations(workspace.solution(asOf), facts)
                .of(workspace.taxonomy().calculations());
    }

    private PeriodFacts periodFacts(LocalDate asOf) {
        return new PeriodFacts(workspace.solution(asOf), entity().calendar());
    }

    private Entity entity() {
        return workspace.taxonomy().entities().stream()
                .findFirst()
                .orElseThrow(() -> new BadInputException(new InputProblem(
                        "taxonomy",
                        0,
                        0,
                        "No core:ReportingEntity is stated; say who reports, as group/iij.ttl does.")));
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
