package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.render.xlsx.Look.Role;

/** A sheet with its tables one below the other, and under them the charts that belong to them. */
final class TableSheet {

    private final Book book;
    private final SheetLayout layout;
    private final XSSFSheet sheet;
    private final Pen pen;

    TableSheet(Book book, SheetLayout layout) {
        this.book = book;
        this.layout = layout;
        this.sheet = book.sheet(layout.name());
        this.pen = new Pen(sheet, book.styles());
    }

    void write() {
        if (layout.headed()) {
            pen.titles(0, layout.label(), Role.TITLE, Role.SUBTITLE);
        }
        Grid grid = layout.grid();
        layout.tables().forEach(table -> new TableBlock(book, pen, table, grid).write(layout.headed()));
        layout.charts().forEach(this::draw);
        for (int column = 0; column < grid.columns(); column++) {
            pen.width(column, grid.of(column));
        }
        if (layout.frozenRows() > 0) {
            sheet.createFreezePane(TableLayout.LABEL_COLUMNS, layout.frozenRows());
        }
        print();
    }

    private void draw(ChartLayout chart) {
        ChartBlock block = new ChartBlock(book, pen, chart, layout);
        block.write();
        new ChartDrawing(sheet, chart, block).draw(layout.grid());
    }

    private void print() {
        List<Pages.Rows> blocks = new ArrayList<>();
        layout.tables().forEach(table -> blocks.add(new Pages.Rows(table.top(), table.end())));
        layout.charts().forEach(chart -> blocks.add(new Pages.Rows(chart.top(), chart.end())));
        Pages pages = new Pages(sheet, layout.repeatedRows(), blocks);
        Paper paper = pages.paper(layout.grid().total());
        PageSetup.apply(sheet, book.report(), paper, layout.repeatedRows());
        pages.breakOn(paper);
    }
}
