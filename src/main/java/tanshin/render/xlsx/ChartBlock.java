package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.fact.Labels;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.CellRef;
import tanshin.report.Chart;
import tanshin.report.Formula;

/**
 * The cells that a chart draws: a row for each series, a column for each category. A value that a table shows is that
 * table's cell, so that the chart follows when it changes.
 */
final class ChartBlock {

    /** A column of labels for each language. */
    static final int LABEL_COLUMNS = 2;

    /** Digits that a label's column is wide. */
    static final int LABEL_WIDTH = 32;

    /** Digits that a value's column is wide. */
    static final int VALUE_WIDTH = 15;

    private final Book book;
    private final XSSFSheet sheet;
    private final Chart chart;
    private final int top;
    private final ChartCells cells;

    /**
     * A block to be written.
     *
     * @param top the sheet's row of its head
     */
    ChartBlock(Book book, XSSFSheet sheet, Chart chart, int top) {
        this.book = book;
        this.sheet = sheet;
        this.chart = chart;
        this.top = top;
        this.cells = new ChartCells(book.report().tables());
    }

    /** Rows that a chart's block takes. */
    static int rows(Chart chart) {
        return 1 + chart.series().size();
    }

    void write(Pen pen) {
        Labels unit = chart.style().labels();
        pen.text(top, 0, unit.in(Phrases.FIRST), Look.of(Role.HEADING_UNIT_LEFT));
        pen.text(top, 1, unit.in(Phrases.SECOND), Look.of(Role.HEADING_UNIT_LEFT));
        int lines = 1;
        for (int category = 0; category < chart.categories().size(); category++) {
            pen.text(top, LABEL_COLUMNS + category, category(category), Look.of(Role.HEADING));
            lines = Math.max(lines, TextSize.lines(category(category), VALUE_WIDTH));
        }
        pen.lines(top, lines);
        for (int series = 0; series < chart.series().size(); series++) {
            series(pen, series);
        }
    }

    private void series(Pen pen, int number) {
        Chart.Series series = chart.series().get(number);
        int row = row(number);
        pen.text(row, 0, series.label().in(Phrases.FIRST), Look.of(Role.LABEL));
        pen.text(row, 1, series.label().in(Phrases.SECOND), Look.of(Role.LABEL));
        pen.lines(
                row,
                Math.max(
                        TextSize.lines(series.label().in(Phrases.FIRST), LABEL_WIDTH),
                        TextSize.lines(series.label().in(Phrases.SECOND), LABEL_WIDTH)));
        for (int category = 0; category < series.values().size(); category++) {
            Optional<BigDecimal> value = series.values().get(category);
            if (value.isPresent()) {
                Optional<CellRef> shown =
                        cells.find(series.label(), chart.categories().get(category), value.get());
                value(pen, row, LABEL_COLUMNS + category, value.get(), shown);
            }
        }
    }

    private void value(Pen pen, int row, int column, BigDecimal value, Optional<CellRef> shown) {
        AmountFormat format = AmountFormat.of(chart.style(), value);
        Look look = Look.of(Role.AMOUNT);
        XSSFCell cell = pen.number(row, column, format.held(value), look.formatted(format.code()));
        shown.ifPresent(ref -> book.live()
                .set(cell, new Formula.Sum(List.of(new Formula.Term(BigDecimal.ONE, ref))), chart.style(), look));
    }

    /** A category's name in both languages, on two lines. */
    String category(int number) {
        return Phrases.both(chart.categories().get(number));
    }

    /** The cells with a series' name in both languages. */
    String nameRange(int series) {
        return range(row(series), 0, LABEL_COLUMNS - 1);
    }

    String categoryRange() {
        return range(top, LABEL_COLUMNS, LABEL_COLUMNS - 1 + chart.categories().size());
    }

    String valueRange(int series) {
        return range(
                row(series),
                LABEL_COLUMNS,
                LABEL_COLUMNS - 1 + chart.categories().size());
    }

    private int row(int series) {
        return top + 1 + series;
    }

    private String range(int row, int first, int last) {
        return new CellRangeAddress(row, row, first, last).formatAsString(sheet.getSheetName(), true);
    }
}
