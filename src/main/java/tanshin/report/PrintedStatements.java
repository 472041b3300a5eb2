package tanshin.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.Ledger;
import tanshin.fact.Period;

/**
 * The statements that filings print line by line. A company does not have every line that another quarter's statement had: what
 * a complete statement of the same days leaves out is no gap.
 */
final class PrintedStatements {

    /** A statement's figures, and those that its text lost. */
    private record Statement(Set<Dimensions> printed, Set<Dimensions> lost) {}

    private final List<Statement> statements;

    private PrintedStatements(List<Statement> statements) {
        this.statements = statements;
    }

    static PrintedStatements in(Ledger ledger) {
        List<Statement> statements = new ArrayList<>();
        for (Filing filing : ledger.filings()) {
            for (String table : filing.statements()) {
                Set<Dimensions> printed = new HashSet<>();
                filing.facts().stream()
                        .filter(fact -> fact.source()
                                .map(source -> source.table().equals(table))
                                .orElse(false))
                        .map(Fact::dimensions)
                        .forEach(printed::add);
                statements.add(new Statement(printed, filing.lost().getOrDefault(table, Set.of())));
            }
        }
        return new PrintedStatements(List.copyOf(statements));
    }

    /** Whether complete statements of the days of the row's figures have none of them, wherever else they are printed. */
    boolean leaveOut(Row row, List<Row> table) {
        List<Dimensions> figures = row.cells().stream()
                .flatMap(PrintedStatements::figure)
                .filter(PrintedStatements::plain)
                .toList();
        return !figures.isEmpty()
                && row.cells().stream().noneMatch(Cell.Dash.class::isInstance)
                && figures.stream().allMatch(figure -> leftOut(figure, table));
    }

    private static boolean printed(Cell cell) {
        return cell instanceof Cell.Amount amount && !amount.derived();
    }

    private static Stream<Dimensions> figure(Cell cell) {
        if (cell instanceof Cell.Missing missing) {
            return Stream.of(missing.dimensions());
        }
        return cell instanceof Cell.Amount amount ? Stream.of(amount.fact().dimensions()) : Stream.empty();
    }

    /** Shares of a total say nothing by themselves. */
    private static boolean plain(Dimensions figure) {
        return figure.measure().isEmpty();
    }

    private boolean leftOut(Dimensions figure, List<Row> table) {
        Set<Dimensions> shown = shown(table, figure.period()).collect(Collectors.toSet());
        return statements.stream()
                .anyMatch(statement -> !statement.printed().contains(figure)
                        && !statement.lost().contains(figure)
                        && printsMostOf(statement, shown));
    }

    private static boolean printsMostOf(Statement statement, Set<Dimensions> shown) {
        long printed = shown.stream().filter(statement.printed()::contains).count();
        return printed * 2 > shown.size();
    }

    /** The printed figures of a table at a period, measures apart. */
    private static Stream<Dimensions> shown(List<Row> table, Period period) {
        return table.stream()
                .flatMap(row -> row.cells().stream())
                .filter(PrintedStatements::printed)
                .flatMap(PrintedStatements::figure)
                .filter(dimensions -> plain(dimensions) && dimensions.period().equals(period));
    }
}
