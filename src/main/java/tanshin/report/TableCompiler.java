package tanshin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Labels;
import tanshin.network.Solution;
import tanshin.report.Axis.Entry;
import tanshin.report.ReportDefinition.Line;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/** Fills one table: the fact that belongs where a row and a column meet, or the reason why there is none. */
final class TableCompiler {

    private final Taxonomy taxonomy;
    private final Solution solution;
    private final Figures figures;
    private final Wording wording;
    private final AmountStyles styles;
    private final EachQuarter quarters;
    private final PrintedStatements statements;
    private final Amounts amounts;

    TableCompiler(
            Taxonomy taxonomy,
            Solution solution,
            Figures figures,
            Wording wording,
            AmountStyles styles,
            EachQuarter quarters) {
        this.taxonomy = taxonomy;
        this.solution = solution;
        this.figures = figures;
        this.wording = wording;
        this.styles = styles;
        this.quarters = quarters;
        this.statements = PrintedStatements.in(solution.ledger());
        this.amounts = new Amounts(taxonomy, solution);
    }

    CompiledTable compile(TableDefinition definition) {
        Aspects common = Aspects.of(definition.common(), taxonomy);
        List<Entry> columns = Axis.columns(quarters.in(definition.columns()), common.concept(), taxonomy).stream()
                .filter(this::exists)
                .toList();
        List<Entry> candidates = Axis.rows(quarters.in(definition.rows()), common.concept(), taxonomy).stream()
                .filter(this::exists)
                .toList();
        boolean balances = balances(common, candidates, columns);
        List<Row> bare = rows(candidates, columns, common, balances);
        List<Row> all = Quotients.in(definition, columns, styles, taxonomy)
                .map(quotients -> bare.stream().map(quotients::into).toList())
                .orElse(bare);
        List<Entry> rows = new ArrayList<>();
        List<Row> filled = new ArrayList<>();
        for (int at = 0; at < all.size() && !tellsNothing(all); at++) {
            if (isShown(candidates.get(at).line(), all.get(at), all, definition)) {
                rows.add(candidates.get(at));
                filled.add(all.get(at));
            }
        }
        Labels unit =
                unitOf(filled.stream().flatMap(row -> row.cells().stream()).toList(), common.amounts());
        List<Column> headed = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            Labels own =
                    unitOf(filled.stream().map(row -> row.cells().get(column)).toList(), Optional.empty());
            headed.add(new Column(
                    columns.get(at).path().stream()
                            .map(line -> wording.label(line, balances))
                            .toList(),
                    own.equals(unit) ? Labels.same("") : own));
        }
        Table table = new Table(
                definition.name(),
                wording.filled(definition.title(), definition.common().period()),
                definition
                        .part()
                        .map(part -> new Part(
                                part.name(),
                                wording.filled(
                                        part.labels(), definition.common().period()))),
                unit,
                headed,
                filled,
                definition.notes().stream()
                        .map(note -> wording.filled(note, definition.common().period()))
                        .toList());
        return new CompiledTable(table, rows, columns);
    }

    private List<Row> rows(List<Entry> rows, List<Entry> columns, Aspects common, boolean balances) {
        return rows.stream()
                .map(row -> new Row(
                        wording.label(row.line(), balances),
                        row.depth(),
                        row.line().emphasis(),
                        columns.stream()
                                .map(column -> cell(row, column, common))
                                .toList()))
                .toList();
    }

    private boolean isShown(Line line, Row row, List<Row> all, TableDefinition definition) {
        return !isOfLaterTimes(row)
                && !(line.onlyWhereKnown() && !row.known())
                && !(definition.linesAsPrinted() && statements.leaveOut(row, all));
    }

    /** Whether a row is about what did not exist yet in any of the table's periods; of a table of such rows nothing is left. */
    private static boolean isOfLaterTimes(Row row) {
        return isLine(row) && row.cells().stream().allMatch(Cell.Blank.class::isInstance);
    }

    /** Whether every line that there could be is of later times, so that only headings and totals are left. */
    private static boolean tellsNothing(List<Row> rows) {
        List<Row> lines = rows.stream().filter(TableCompiler::isLine).toList();
        return !lines.isEmpty() && lines.stream().allMatch(TableCompiler::isOfLaterTimes);
    }

    private static boolean isLine(Row row) {
        return row.emphasis() != Row.Emphasis.HEADING && row.emphasis() != Row.Emphasis.TOTAL;
    }

    /**
     * A line about a period that the document does not have is left out, such as the half year in a first quarter, and so is
     * one that only documents of other spans have, with what stands under it.
     */
    private boolean exists(Entry entry) {
        if (!entry.path().stream().allMatch(line -> line.standsIn(figures.span()))) {
            return false;
        }
        return entry.aspects().period().isEmpty()
                || figures.days(entry.aspects().period(), true).isPresent();
    }

    /** Whether a table shows balances only, so that its periods are days. */
    private boolean balances(Aspects common, List<Entry> rows, List<Entry> columns) {
        List<Concept> concepts = Stream.concat(
                        Stream.of(common),
                        Stream.concat(rows.stream(), columns.stream()).map(Entry::aspects))
                .flatMap(aspects -> aspects.concept().flatMap(taxonomy::concept).stream())
                .toList();
        return !concepts.isEmpty() && concepts.stream().allMatch(Concept::instant);
    }

    private Cell cell(Entry row, Entry column, Aspects common) {
        Aspects both = common.plus(row.aspects()).plus(column.aspects());
        boolean heading = row.line().emphasis() == Row.Emphasis.HEADING
                && row.aspects().concept().isEmpty();
        boolean twoMeasures = row.aspects().measure().isPresent()
                && column.aspects().measure().isPresent();
        if (heading || twoMeasures) {
            return new Cell.Blank();
        }
        Optional<Concept> concept = both.concept().flatMap(taxonomy::concept);
        Optional<Dimensions> dimensions = figures.dimensions(both);
        if (concept.isEmpty() || dimensions.isEmpty() || !applies(both, concept.get(), dimensions.get())) {
            return new Cell.Blank();
        }
        return concept.get().type().numeric()
                ? amounts.cell(dimensions.get(), both, styles.of(row.aspects(), column.aspects(), common.amounts()))
                : words(dimensions.get());
    }

    private boolean applies(Aspects aspects, Concept concept, Dimensions dimensions) {
        return aspects.measure()
                .flatMap(taxonomy::measure)
                .map(measure -> concept.type().numeric()
                        && (measure.appliesTo().to(concept)
                                || !solution.reported(dimensions).isEmpty()))
                .orElse(true);
    }

    private Cell words(Dimensions dimensions) {
        List<Fact> facts = solution.reported(dimensions);
        return facts.isEmpty()
                ? amounts.missing(dimensions)
                : new Cell.Words(Optional.of(facts.get(facts.size() - 1)), wording.text(facts.get(facts.size() - 1)));
    }

    /** The unit that all amounts share, in words; that of the table where they do not; none where there are no amounts. */
    private static Labels unitOf(List<Cell> cells, Optional<AmountStyle> common) {
        List<Labels> used = cells.stream()
                .filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).style().labels())
                .distinct()
                .toList();
        if (used.size() == 1) {
            return used.get(0);
        }
        return common.map(AmountStyle::labels).filter(used::contains).orElse(Labels.same(""));
    }
}
