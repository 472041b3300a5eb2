package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Report;
import tanshin.report.Table;

/** Finds the cells that show what a chart draws, by their labels and their amounts. */
record ChartCells(List<Table> tables) {

    /** The cells of a report, those on the chart's own sheet first. */
    static ChartCells nearest(SheetLayout sheet, Report report) {
        return new ChartCells(Stream.concat(sheet.tables().stream().map(TableLayout::table), report.tables().stream())
                .toList());
    }

    /**
     * The first cell in the series' row and the category's column, or the other way round, that shows this value; empty if
     * no table of the report does.
     */
    Optional<CellRef> find(Labels series, Labels category, BigDecimal value) {
        return tables.stream()
                .flatMap(table -> Stream.concat(cells(table, series, category), cells(table, category, series))
                        .filter(ref -> shows(table.cell(ref.row(), ref.column()), value)))
                .findFirst();
    }

    private static Stream<CellRef> cells(Table table, Labels row, Labels heading) {
        return IntStream.range(0, table.rows().size())
                .filter(number -> table.rows().get(number).label().equals(row))
                .boxed()
                .flatMap(number -> IntStream.range(0, table.columns().size())
                        .filter(column -> table.columns().get(column).headings().contains(heading))
                        .mapToObj(column -> new CellRef(table.name(), number, column)));
    }

    private static boolean shows(Cell cell, BigDecimal value) {
        return cell instanceof Cell.Amount amount && amount.shown().compareTo(value) == 0;
    }
}
