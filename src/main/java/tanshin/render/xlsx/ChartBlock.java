package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import tanshin.fact.Labels;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.AmountStyle;
import tanshin.report.CellRef;
import tanshin.report.Chart;
import tanshin.report.Formula;

/**
 * The cells that a chart draws: a row for each series, a column for each category. A value that a table shows is that
 * table's cell, so that the chart follows when it changes.
 */
final class ChartBlock {

    private static final int LABELS = TableLayout.LABEL_COLUMNS;

    private final Book book;
    private final Pen pen;
    private final Chart chart;
    private final String sheet;
    private final int top;
    private final Grid grid;

    ChartBlock(Book book, Pen pen, ChartLayout layout, SheetLayout on) {
        this.book = book;
        this.pen = pen;
        this.chart = layout.chart();
        this.sheet = layout.sheet();
        this.top = layout.blockTop();
        this.grid = on.grid();
    }

    void write() {
        Labels unit = chart.style().labels();
        pen.text(top, 0, unit.in(Phrases.FIRST), Look.of(Role.HEADING_UNIT_LEFT));
        pen.text(top, 1, unit.in(Phrases.SECOND), Look.of(Role.HEADING_UNIT_LEFT));
        int lines = 1;
        for (int category = 0; category < chart.categories().size(); category++) {
            pen.text(top, LABELS + category, category(category), Look.of(Role.HEADING));
            lines = Math.max(lines, TextSize.boldLines(category(category), grid.of(LABELS + category) - 1));
        }
        pen.lines(top, lines);
        for (int series = 0; series < chart.series().size(); series++) {
            series(series);
        }
    }

    private void series(int number) {
        Chart.Series series = chart.series().get(number);
        int row = row(number);
        pen.text(row, 0, series.label().in(Phrases.FIRST), Look.of(Role.LABEL));
        pen.text(row, 1, series.label().in(Phrases.SECOND), Look.of(Role.LABEL));
        pen.lines(
                row,
                Math.max(
                        TextSize.lines(series.label().in(Phrases.FIRST), grid.of(0)),
                        TextSize.lines(series.label().in(Phrases.SECOND), grid.of(1))));
        for (int category = 0; category < series.values().size(); category++) {
            Optional<BigDecimal> value = series.values().get(category);
            if (value.isPresent()) {
                value(
                        row,
                        LABELS + category,
                        value.get(),
                        series.style(chart),
                        series.cells().get(category));
            }
        }
    }

    private void value(int row, int column, BigDecimal value, AmountStyle style, Optional<CellRef> shown) {
        BigDecimal amount = shown.map(book.results()::amount).orElse(value);
        AmountFormat format = AmountFormat.of(style, amount);
        XSSFCell cell = pen.number(
                row, column, format.held(amount), Look.of(Role.AMOUNT).formatted(format.code()));
        shown.map(ref -> new Formula.Sum(List.of(new Formula.Term(BigDecimal.ONE, ref))))
                .ifPresent(same -> Pen.follow(cell, book.formulas().text(same, style, sheet)));
    }

    /** A category's name in both languages, on two lines. */
    String category(int number) {
        return Phrases.both(chart.categories().get(number));
    }

    /** The cells with a series' name in both languages. */
    String nameRange(int series) {
        return range(row(series), 0, LABELS - 1);
    }

    String categoryRange() {
        return range(top, LABELS, LABELS - 1 + chart.categories().size());
    }

    String valueRange(int series) {
        return range(row(series), LABELS, LABELS - 1 + chart.categories().size());
    }

    private int row(int series) {
        return top + 1 + series;
    }

    private String range(int row, int first, int last) {
        return new CellRangeAddress(row, row, first, last).formatAsString(sheet, true);
    }
}
