package tanshin.render.xlsx;

import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFCell;
import tanshin.fact.Fact;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Row;

/** Writes the cells of a table's row. */
final class TableCells {

    private static final String DASH = "–";

    private static final int LONGEST_LINE = 28; // of a text in both languages, which else takes two

    private final Book book;
    private final Pen pen;
    private final TableLayout layout;
    private final Grid grid;

    TableCells(Book book, Pen pen, TableLayout layout, Grid grid) {
        this.book = book;
        this.pen = pen;
        this.layout = layout;
        this.grid = grid;
    }

    /** What the cell shows, in English where amounts are concerned, in both languages for words. */
    static String text(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            String rough = amount.rough() ? AmountFormat.ROUGH : "";
            String disputed = amount.disputed() ? AmountFormat.DISPUTED : "";
            return rough + amount.style().text(amount.shown(), Phrases.FIRST) + disputed;
        }
        if (cell instanceof Cell.Words words) {
            String text = Phrases.both(words.text());
            String line = text.replace("\n", " / ");
            return TextSize.width(line) <= LONGEST_LINE ? line : text;
        }
        return cell instanceof Cell.Blank ? "" : DASH;
    }

    /**
     * Writes a cell.
     *
     * @param row the table's, as the column is
     */
    void write(int row, int column) {
        Row of = layout.table().rows().get(row);
        Cell cell = of.cells().get(column);
        if (cell instanceof Cell.Amount amount) {
            amount(new CellRef(layout.table().name(), row, column), amount, of.emphasis());
        } else if (cell instanceof Cell.Words words) {
            Role role = layout.hasAmounts(column) && !layout.runsOn(column) ? Role.WORDS_AMONG_AMOUNTS : Role.WORDS;
            Look look = Look.of(role).in(of.emphasis()).indented(role == Role.WORDS ? layout.wordsIndent(column) : 0);
            boolean derived = words.fact().map(Fact::isDerived).orElse(false);
            text(row, column, text(cell), derived ? look.italicised() : look);
        } else {
            Role role = layout.runsOn(column) ? Role.WORDS : Role.AMOUNT;
            text(row, column, text(cell), Look.of(role).in(of.emphasis()));
        }
    }

    private void text(int row, int column, String text, Look look) {
        int first = layout.column(column);
        pen.text(layout.row(row), first, text, look);
        pen.merge(layout.row(row), first, grid.last(layout, column), look);
    }

    private void amount(CellRef place, Cell.Amount amount, Row.Emphasis emphasis) {
        BigDecimal shown = book.results().amount(place);
        AmountFormat exact = AmountFormat.of(amount.style(), shown);
        AmountFormat marked = amount.disputed() ? exact.disputed() : exact;
        AmountFormat format = amount.rough() ? marked.rough() : marked;
        Look plain = Look.of(Role.AMOUNT).in(emphasis);
        Look look = amount.derived() ? plain.italicised() : plain;
        XSSFCell cell = pen.number(
                layout.row(place.row()),
                layout.column(place.column()),
                format.held(shown),
                look.formatted(format.code()));
        book.results()
                .formula(place)
                .ifPresent(formula -> Pen.follow(cell, book.formulas().text(formula, amount.style(), layout.sheet())));
        link(cell, amount.fact());
    }

    /**
     * A figure leads to its fact, which names the place where it was printed. Words and dashes do not: LibreOffice would
     * colour them and run their lines together.
     */
    private void link(XSSFCell cell, Fact fact) {
        book.plan().facts().address(fact).ifPresent(address -> pen.link(cell, address, fact.id()));
    }
}
