package tanshin.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tanshin.report.ReportDefinition.ChartDefinition;

/** Makes a picture of a table: its rows as series, its columns of amounts as categories. */
final class Charts {

    private final Places places;

    /** Pictures for a report whose tables have these places. */
    Charts(Places places) {
        this.places = places;
    }

    /** The picture; nothing if there is no amount to draw. */
    Optional<Chart> of(ChartDefinition definition, CompiledTable drawn) {
        List<Integer> categories = IntStream.range(0, drawn.columns().size())
                .filter(column ->
                        drawn.columns().get(column).aspects().measure().isEmpty())
                .boxed()
                .toList();
        List<Integer> rows = IntStream.range(0, drawn.rows().size())
                .filter(row -> isDrawn(drawn, row, definition.kind()))
                .boxed()
                .toList();
        Optional<AmountStyle> style = rows.stream()
                .flatMap(row -> amounts(drawn, row, categories))
                .map(Cell.Amount::style)
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
                        .map(row -> series(definition, drawn.table().rows().get(row), categories, common))
                        .toList()));
    }

    /** Parts are drawn, not the whole that they make; where bars stand side by side, whatever shows figures. */
    private static boolean isDrawn(CompiledTable drawn, int row, Chart.Kind kind) {
        Row.Emphasis emphasis = drawn.table().rows().get(row).emphasis();
        boolean whole = emphasis == Row.Emphasis.TOTAL
                || (row + 1 < drawn.rows().size()
                        && drawn.rows().get(row + 1).depth()
                                > drawn.rows().get(row).depth());
        return emphasis != Row.Emphasis.HEADING && !(whole && kind == Chart.Kind.STACKED_BARS);
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
                row.cells().stream()
                        .filter(Cell.Amount.class::isInstance)
                        .map(cell -> ((Cell.Amount) cell).style())
                        .findFirst()
                        .filter(style -> !style.equals(common)),
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
