package tanshin.render.xlsx;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import tanshin.fact.Fact;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Cell;
import tanshin.report.Row;

/** Writes the cells of a table's row. */
final class TableCells {

    private static final String DASH = "–";

    private final Book book;
    private final Pen pen;
    private final Set<Integer> amountColumns;

    TableCells(Book book, Pen pen, TableLayout layout) {
        this.book = book;
        this.pen = pen;
        this.amountColumns = IntStream.range(0, layout.table().columns().size())
                .filter(column -> layout.table().rows().stream()
                        .anyMatch(row -> row.cells().get(column) instanceof Cell.Amount))
                .map(layout::column)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the cell shows, in English where amounts are concerned, in both languages for words. */
    static String text(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.style().text(amount.shown(), Phrases.FIRST);
        }
        if (cell instanceof Cell.Words words) {
            return Phrases.both(words.text());
        }
        return cell instanceof Cell.Blank ? "" : DASH;
    }

    /** Writes a cell of a row that stands out so much. */
    void write(int row, int column, Cell cell, Row.Emphasis emphasis) {
        if (cell instanceof Cell.Amount amount) {
            amount(row, column, amount, emphasis);
        } else if (cell instanceof Cell.Words words) {
            Role role = amountColumns.contains(column) ? Role.WORDS_AMONG_AMOUNTS : Role.WORDS;
            Look look = Look.of(role).in(emphasis);
            boolean derived = words.fact().map(Fact::isDerived).orElse(false);
            pen.text(row, column, text(cell), derived ? look.italicised() : look);
        } else {
            pen.text(row, column, text(cell), Look.of(Role.AMOUNT).in(emphasis));
        }
    }

    private void amount(int row, int column, Cell.Amount amount, Row.Emphasis emphasis) {
        AmountFormat format = AmountFormat.of(amount.style(), amount.shown());
        Look plain = Look.of(Role.AMOUNT).in(emphasis);
        Look look = amount.derived() ? plain.italicised() : plain;
        XSSFCell cell = pen.number(row, column, format.held(amount.shown()), look.formatted(format.code()));
        amount.formula().ifPresent(formula -> book.live().set(cell, formula, amount.style(), look));
        link(cell, amount.fact());
    }

    /**
     * A figure leads to its fact, which names the place where it was printed. Words and dashes do not: LibreOffice would
     * colour them and run their lines together.
     */
    private void link(XSSFCell cell, Fact fact) {
        book.plan().address(fact).ifPresent(address -> pen.link(cell, address, fact.id()));
    }
}
