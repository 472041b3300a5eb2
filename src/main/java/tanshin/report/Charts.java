package tanshin.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tanshin.report.ReportDefinition.ChartDefinition;

/** Makes a picture of a table: its rows as series, its columns of amounts as categories. */
final class Charts {

    /** What the parts of a stack may lack of their total: rounding, and services that had hardly begun. */
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.02");

    private final Places places;

    /** Pictures for a report whose tables have these places. */
    Charts(Places places) {
        this.places = places;
    }

    /** The picture; nothing if there is no amount to draw. */
    Optional<Chart> of(ChartDefinition definition, CompiledTable drawn) {
        List<Integer> amounts = IntStream.range(0, drawn.columns().size())
                .filter(column ->
                        drawn.columns().get(column).aspects().measure().isEmpty())
                .boxed()
                .toList();
        List<Integer> rows = IntStream.range(0, drawn.rows().size())
                .filter(row -> isDrawn(drawn, row, definition.kind()))
                .boxed()
                .toList();
        Set<Integer> partial = definition.kind() == Chart.Kind.STACKED_BARS ? partial(drawn, rows) : Set.of();
        List<Integer> categories = withoutEmptyEnds(drawn, rows, amounts, partial);
        Optional<AmountStyle> style = rows.stream()
                .map(row -> style(drawn.table().rows().get(row)))
                .flatMap(Optional::stream)
                .findFirst();
        return style.map(common -> new Chart(
                definition.name(),
                definition.title(),
                definition.part(),
                definition.kind(),
                common,
                categories.stream()
                        .map(column -> drawn.table().columns().get(column).heading())
                        .toList(),
                rows.stream()
                        .map(row -> series(
                                definition,
                                without(partial, drawn.table().rows().get(row)),
                                categories,
                                common))
                        .toList()));
    }

    /** Parts are drawn, not the whole that they make; where bars stand side by side, whatever shows figures. */
    private static boolean isDrawn(CompiledTable drawn, int row, Chart.Kind kind) {
        Row.Emphasis emphasis = drawn.table().rows().get(row).emphasis();
        boolean whole = emphasis == Row.Emphasis.TOTAL
                || (row + 1 < drawn.rows().size()
                        && drawn.rows().get(row + 1).depth()
                                > drawn.rows().get(row).depth());
        return emphasis != Row.Emphasis.HEADING
                && !(kind == Chart.Kind.STACKED_BARS
                        && (whole || vanishes(drawn.table().rows().get(row))));
    }

    /** Whether nothing of a part can be seen in a stack: it is written as zero wherever it is known. */
    private static boolean vanishes(Row row) {
        return row.cells().stream()
                .filter(Cell.Amount.class::isInstance)
                .map(Cell.Amount.class::cast)
                .allMatch(amount -> amount.style().scaled(amount.shown()).signum() == 0);
    }

    /** The columns whose known parts fall short of the total that the table shows: stacked, they would pass for the whole. */
    private static Set<Integer> partial(CompiledTable drawn, List<Integer> parts) {
        Set<Integer> partial = new HashSet<>();
        for (Row row : drawn.table().rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.emphasis() == Row.Emphasis.TOTAL
                        && !isWhole(drawn, row.cells().get(column), parts, column)) {
                    partial.add(column);
                }
            }
        }
        return partial;
    }

    private static boolean isWhole(CompiledTable drawn, Cell total, List<Integer> parts, int column) {
        if (!(total instanceof Cell.Amount whole)) {
            return false;
        }
        BigDecimal sum = parts.stream()
                .flatMap(row -> amounts(drawn, row, List.of(column)))
                .map(Cell.Amount::shown)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(whole.shown()).abs().compareTo(whole.shown().abs().multiply(NEGLIGIBLE)) <= 0;
    }

    private static List<Integer> withoutEmptyEnds(
            CompiledTable drawn, List<Integer> rows, List<Integer> columns, Set<Integer> partial) {
        List<Integer> filled = columns.stream()
                .filter(column -> !partial.contains(column)
                        && rows.stream()
                                .anyMatch(row -> amounts(drawn, row, List.of(column))
                                        .findAny()
                                        .isPresent()))
                .toList();
        return filled.isEmpty()
                ? List.of()
                : columns.subList(columns.indexOf(filled.get(0)), columns.indexOf(filled.get(filled.size() - 1)) + 1);
    }

    private static Row without(Set<Integer> columns, Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        columns.forEach(column -> cells.set(column, new Cell.Blank()));
        return new Row(row.label(), row.depth(), row.emphasis(), cells);
    }

    /** That of the row's first amount, with all the places that any of them has. */
    private static Optional<AmountStyle> style(Row row) {
        List<AmountStyle> styles = row.cells().stream()
                .filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).style())
                .toList();
        return styles.stream()
                .filter(style -> style.name().equals(styles.get(0).name()))
                .max(Comparator.comparingInt(AmountStyle::places));
    }

    private static Stream<Cell.Amount> amounts(CompiledTable drawn, int row, List<Integer> categories) {
        return categories.stream()
                .map(drawn.table().rows().get(row).cells()::get)
                .filter(Cell.Amount.class::isInstance)
                .map(Cell.Amount.class::cast);
    }

    private Chart.Series series(ChartDefinition definition, Row row, List<Integer> categories, AmountStyle common) {
        return new Chart.Series(
                row.label(),
                style(row).filter(style -> !style.equals(common)),
                each(row, categories, Cell.Amount::shown),
                each(row, categories, amount -> place(definition, amount)).stream()
                        .map(found -> found.flatMap(Function.identity()))
                        .toList());
    }

    private Optional<CellRef> place(ChartDefinition definition, Cell.Amount amount) {
        return places.near(definition.part(), amount.fact().dimensions(), amount.negated());
    }

    private static <T> List<Optional<T>> each(Row row, List<Integer> categories, Function<Cell.Amount, T> of) {
        return categories.stream()
                .map(row.cells()::get)
                .map(cell -> cell instanceof Cell.Amount amount ? Optional.of(of.apply(amount)) : Optional.<T>empty())
                .toList();
    }
}
