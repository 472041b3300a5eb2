package tanshin.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.report.AmountStyle;
import tanshin.report.ReportDefinition.Line;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.report.Table;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;

/**
 * A hierarchy against periods: for each the figure and, beside it, a measure of it. Rows stand in the order of the hierarchy,
 * each with its depth.
 */
final class ExploreTable {

    static final Set<String> PARAMETERS =
            Set.of("hierarchy", "concept", "by", "periods", "measure", "amounts", "asOf", "format", "lang");

    private final Known known;
    private final Parameters asked;
    private final List<ReportingPeriod> periods;

    private ExploreTable(Known known, Parameters asked) {
        this.known = known;
        this.asked = asked;
        this.periods = asked.periods("periods");
    }

    static Reply answer(Model model, Parameters asked) {
        return model.with(asked.day("asOf"), known -> new ExploreTable(known, asked).answer());
    }

    private Reply answer() {
        Optional<QName> measure = asked.text("measure").flatMap(this::measure);
        Optional<AmountStyle> amounts = asked.text("amounts").flatMap(this::style);
        String hierarchy = asked.needed("hierarchy");
        asked.orFail();
        if (hierarchy.equals(CompanyTable.NAME)) {
            return reply(new CompanyTable(known).all(), CompanyTable.NAME);
        }
        List<Line> columns = Lines.columns(measure);
        Optional<Dimension> dimension =
                known.taxonomy().prefixes().read(hierarchy).flatMap(known.taxonomy()::dimension);
        if (dimension.isPresent()) {
            return byMembers(dimension.get(), columns, amounts);
        }
        TableDefinition declared = Statements.of(known).stream()
                .map(Statements.Statement::definition)
                .filter(table -> known.write(table.name()).equals(hierarchy))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException("There is no hierarchy " + hierarchy + "; /api/outline lists them."));
        TableDefinition definition = Lines.table(declared, columns, amounts);
        return reply(
                filled(definition, List.of(), Optional.empty()), declared.name().name());
    }

    private Reply byMembers(Dimension dimension, List<Line> columns, Optional<AmountStyle> amounts) {
        Optional<QName> concept = known.taxonomy()
                .prefixes()
                .read(asked.needed("concept"))
                .filter(name -> known.taxonomy()
                        .concept(name)
                        .map(found -> found.type().numeric())
                        .orElse(false));
        if (concept.isEmpty()) {
            asked.problem("concept", "This is no concept with figures; /api/outline lists them.");
        }
        Optional<QName> division = asked.text("by").flatMap(known.taxonomy().prefixes()::read);
        asked.orFail();
        Set<Period> spans = periods.stream().map(this::days).collect(Collectors.toSet());
        List<Hierarchy.Node> roots = new Hierarchy(known, dimension, concept.orElseThrow(), spans, division).roots();
        TableDefinition definition =
                Lines.table(concept.get(), roots, columns, amounts.filter(style -> money(concept.get())));
        List<QName> members = roots.stream()
                .flatMap(Hierarchy.Node::all)
                .map(Hierarchy.Node::member)
                .toList();
        return reply(
                filled(definition, members, concept),
                dimension.name().name() + "-" + concept.get().name());
    }

    /** Only amounts of money can be written in several ways. */
    private boolean money(QName concept) {
        return known.taxonomy()
                .concept(concept)
                .filter(found -> found.type() == Concept.Type.MONETARY)
                .isPresent();
    }

    /** The days that a period's figures of the concept are about: of a balance, the last. */
    private Period days(ReportingPeriod period) {
        Period.Duration span = known.calendar().days(period);
        boolean balance = asked.text("concept")
                .flatMap(known.taxonomy().prefixes()::read)
                .flatMap(known.taxonomy()::concept)
                .map(concept -> concept.instant())
                .orElse(false);
        return balance ? new Period.Instant(span.last()) : span;
    }

    private ExploredTable filled(TableDefinition definition, List<QName> members, Optional<QName> concept) {
        List<Table> tables = periods.stream()
                .map(period -> known.compiler().table(definition, period))
                .toList();
        CellJson cells = new CellJson(known);
        List<MergedRows.Merged> merged = new MergedRows(tables).all();
        List<ExploredTable.Line> rows = new ArrayList<>();
        for (int at = 0; at < merged.size(); at++) {
            MergedRows.Merged row = merged.get(at);
            Optional<QName> member = at < members.size() ? Optional.of(members.get(at)) : Optional.empty();
            rows.add(new ExploredTable.Line(
                    member.map(known::write).orElse(row.id()),
                    row.like().label(),
                    member.flatMap(known.taxonomy()::member)
                            .map(found -> found.definition())
                            .orElse(""),
                    row.like().depth(),
                    row.like().emphasis(),
                    row.cells().stream()
                            .map(both -> both.stream().map(cells::of).toList())
                            .toList()));
        }
        Labels title = concept.map(known.taxonomy()::label).orElse(definition.title());
        List<ExploredTable.Heading> headings = periods.stream()
                .map(period -> new ExploredTable.Heading(
                        period.code(), known.compiler().name(days(period))))
                .toList();
        return new ExploredTable(title, unit(tables), headings, measureLabel(), rows);
    }

    private Labels measureLabel() {
        return asked.text("measure")
                .flatMap(this::measure)
                .map(known.taxonomy()::label)
                .orElse(Labels.same(""));
    }

    /** The unit of the amounts: the table's, else that of its first column. */
    private static Labels unit(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.unit()),
                        Stream.of(table.columns().get(0).unit())))
                .filter(unit -> !unit.in("en").isEmpty())
                .findFirst()
                .orElse(Labels.same(""));
    }

    private Reply reply(ExploredTable table, String name) {
        if (asked.text("format").filter("csv"::equals).isPresent()) {
            return table.csv(name + ".csv", asked.text("lang").orElse("en"));
        }
        return Reply.json(table.json());
    }

    private Optional<QName> measure(String text) {
        Optional<QName> found = known.taxonomy()
                .prefixes()
                .read(text)
                .filter(name -> known.taxonomy().measure(name).isPresent());
        if (found.isEmpty()) {
            asked.problem("measure", "There is no such measure.");
        }
        return found;
    }

    private Optional<AmountStyle> style(String text) {
        Optional<AmountStyle> found =
                known.taxonomy().prefixes().read(text).flatMap(known.workspace().knowledge()::style);
        if (found.isEmpty()) {
            asked.problem("amounts", "There is no such amount style.");
        }
        return found;
    }
}
