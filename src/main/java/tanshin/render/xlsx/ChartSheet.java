package tanshin.render.xlsx;

import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.report.Chart;

/** The sheet of all charts, each above the cells that it draws. */
final class ChartSheet {

    private static final int FEWEST_VALUES = 4; // so that a chart of few bars is not narrow
    private static final int CHART_ROWS = 18;
    private static final double POINTS_PER_DIGIT = 5.4;

    private final Book book;
    private final XSSFSheet sheet;
    private final Pen pen;
    private final int columns;

    ChartSheet(Book book) {
        this.book = book;
        this.sheet = book.sheet(book.plan().chartSheet());
        this.pen = new Pen(sheet, book.styles());
        int categories = book.plan().charts().stream()
                .mapToInt(chart -> chart.categories().size())
                .max()
                .orElse(0);
        this.columns = ChartBlock.LABEL_COLUMNS + Math.max(FEWEST_VALUES, categories);
    }

    void write() {
        int row = 0;
        int pageStart = 0;
        for (Chart chart : book.plan().charts()) {
            int end = row + CHART_ROWS + ChartBlock.rows(chart);
            if (end - pageStart > rowsOnPage() && row > pageStart) {
                sheet.setRowBreak(row - 1); // rather than cut a chart
                pageStart = row;
            }
            ChartBlock block = new ChartBlock(book, sheet, chart, row + CHART_ROWS);
            block.write(pen);
            new ChartDrawing(sheet, chart, block).draw(row, CHART_ROWS, columns, width(columns - 1));
            row = end + 1;
        }
        for (int column = 0; column < columns; column++) {
            pen.width(column, width(column));
        }
        PageSetup.apply(sheet, book.report(), columns, 0);
    }

    private static int width(int column) {
        return column < ChartBlock.LABEL_COLUMNS ? ChartBlock.LABEL_WIDTH : ChartBlock.VALUE_WIDTH;
    }

    /** How many lines a page takes when the sheet is fitted to its width. */
    private int rowsOnPage() {
        int digits = IntStream.range(0, columns).map(ChartSheet::width).sum();
        double scale = Math.min(1, PageSetup.usableWidth(columns) / (POINTS_PER_DIGIT * digits));
        return (int) (PageSetup.usableHeight(columns) / (Pen.LINE_HEIGHT * scale));
    }
}
