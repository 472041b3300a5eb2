package tanshin.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.Fact;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;
import tanshin.report.ReportDefinition.BlockDefinition;
import tanshin.report.ReportDefinition.ChartDefinition;
import tanshin.report.ReportDefinition.RegisterDefinition;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/** Puts the facts of a ledger into a report definition, for one period and as of one day. */
public final class Compiler {

    private final Taxonomy taxonomy;
    private final List<AmountStyle> styles;
    private final Solution solution;
    private final Entity entity;

    /**
     * For one ledger, as of the day that it was cut at.
     *
     * @param styles every style that measures name, and those that kinds of concepts have
     */
    public Compiler(Taxonomy taxonomy, List<AmountStyle> styles, Solution solution, Entity entity) {
        this.taxonomy = taxonomy;
        this.styles = styles;
        this.solution = solution;
        this.entity = entity;
    }

    /** The document, with every gap named in its place. */
    public Report compile(ReportDefinition definition, ReportingPeriod period, LocalDate asOf) {
        PeriodWords words = periodWords();
        Figures figures = new Figures(taxonomy, entity, period);
        Wording wording = new Wording(taxonomy, words, figures);
        AmountStyles amounts = new AmountStyles(taxonomy, styles);
        EachQuarter quarters = EachQuarter.known(solution, entity.calendar(), period);
        TableCompiler tables = new TableCompiler(taxonomy, solution, figures, wording, amounts, quarters);
        Registers lists = new Registers(taxonomy, solution, entity, amounts, new RegisterWords(taxonomy, words), asOf);
        Map<QName, Table> compiled = new LinkedHashMap<>();
        Map<QName, Table> listed = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        List<BlockDefinition> wanted = definition.blocks().stream()
                .filter(block -> standsIn(block, period))
                .toList();
        for (BlockDefinition block : wanted) {
            if (block instanceof TableDefinition table) {
                CompiledTable each = tables.compile(table).knownQuarters();
                CompiledTable whole = table.requires().map(each::requiring).orElse(each);
                boolean ofLaterTimes = !table.rows().isEmpty() && whole.rows().isEmpty();
                if (ofLaterTimes || (table.onlyWhereKnown() && !whole.partsKnown())) {
                    continue;
                }
                gaps.addAll(Gap.of(whole.table()));
                shown(whole, definition).ifPresent(shown -> compiled.put(table.name(), shown.table()));
            } else if (block instanceof RegisterDefinition list) {
                lists.table(list).ifPresent(table -> listed.put(list.name(), table));
            }
        }
        Places places = new Places(compiled.values());
        Formulas formulas = new Formulas(solution, places);
        Map<QName, Table> finished = formulas.into(compiled.values());
        List<Comparison> comparisons =
                new Comparisons(solution, places, Results.of(finished)).of(finished.values(), formulas.refused());
        finished.putAll(listed);
        Charts charts = new Charts(places);
        List<Block> blocks = new ArrayList<>();
        for (BlockDefinition block : wanted) {
            if (block instanceof ChartDefinition chart) {
                charts.of(chart, tables.compile(chart.table()).trimmed()).ifPresent(blocks::add);
            } else {
                Optional.ofNullable(finished.get(block.name())).ifPresent(blocks::add);
            }
        }
        return new Report(
                definition,
                wording.filled(definition.title()),
                entity.labels(),
                period,
                words.name(entity.calendar().days(period)),
                asOf,
                blocks,
                gaps,
                comparisons,
                facts());
    }

    private static boolean standsIn(BlockDefinition block, ReportingPeriod period) {
        return !(block instanceof TableDefinition table) || table.common().standsIn(period.span());
    }

    private static Optional<CompiledTable> shown(CompiledTable table, ReportDefinition definition) {
        return definition.omitsEmpty() && !table.rows().isEmpty() ? table.known() : Optional.of(table);
    }

    /** One table by itself, for those who look around: a picture of no document, its cells without formulas. */
    public Table table(TableDefinition definition, ReportingPeriod period) {
        Figures figures = new Figures(taxonomy, entity, period);
        Wording wording = new Wording(taxonomy, periodWords(), figures);
        AmountStyles amounts = new AmountStyles(taxonomy, styles);
        return new TableCompiler(taxonomy, solution, figures, wording, amounts, new EachQuarter(1))
                .compile(definition)
                .table();
    }

    /** A span or the day of a balance in words. */
    public Labels name(Period period) {
        return periodWords().name(period);
    }

    private PeriodWords periodWords() {
        return new PeriodWords(taxonomy.spanNames(), entity.calendar());
    }

    private List<FactRow> facts() {
        FactRows rows = new FactRows(taxonomy);
        return Stream.concat(solution.ledger().stream(), solution.derived().stream())
                .parallel()
                .map(rows::row)
                .toList();
    }

    /** Reasons for gaps and answers in words. */
    static Labels word(Taxonomy taxonomy, String name) {
        return taxonomy.label(new QName("https://w3id.org/tanshin/report/word/", name));
    }

    /** Whether a fact has anything to print. */
    static boolean hasAmount(Fact fact) {
        return fact.amount().isPresent();
    }
}
