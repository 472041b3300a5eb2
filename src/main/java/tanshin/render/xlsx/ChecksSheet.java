package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.AmountStyle;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Comparison;
import tanshin.report.Report;
import tanshin.report.Row;
import tanshin.report.Table;

/** Prints beside what other cells make of them, where the two are not written alike: by how much, and whether rounding explains it. */
final class ChecksSheet {

    private static final List<String> HEADINGS = List.of(
            "checks.column",
            "checks.printed",
            "checks.computed",
            "checks.difference",
            "checks.tolerance",
            "checks.verdict");
    private static final List<Integer> WIDTHS = List.of(54, 46, 46, 15, 15, 13, 20, 28);
    private static final int DIGITS =
            WIDTHS.stream().mapToInt(Integer::intValue).sum();
    private static final int COLUMN = 2;
    private static final int PRINTED = 3;
    private static final int COMPUTED = 4;
    private static final int DIFFERENCE = 5;
    private static final int TOLERANCE = 6;
    private static final int VERDICT = 7;
    private static final int FINEST = 6; // places that binary arithmetic keeps when amounts in yen are subtracted

    private final Book book;
    private final XSSFSheet sheet;
    private final Pen pen;
    private final Marks marks;
    private int next;

    private ChecksSheet(Book book) {
        this.book = book;
        this.sheet = book.sheet(book.plan().checks());
        this.pen = new Pen(sheet, book.styles());
        this.marks = new Marks(book.workbook());
    }

    /** Writes the sheet, and marks the cells that it is about, if there is anything to compare. */
    static void write(Book book) {
        if (!book.report().comparisons().isEmpty()) {
            new ChecksSheet(book).write();
        }
    }

    private void write() {
        Report report = book.report();
        pen.titles(0, book.phrases().get("checks"), Role.TITLE, Role.SUBTITLE);
        next = SheetLayout.LABEL_ROWS;
        for (String language : Phrases.LANGUAGES) {
            note(book.phrases().get("checks.about").in(language));
        }
        int head = next;
        head();
        List<QName> tables = report.comparisons().stream()
                .map(comparison -> comparison.cell().table())
                .distinct()
                .toList();
        for (QName table : tables) {
            table(table);
        }
        for (int column = 0; column < WIDTHS.size(); column++) {
            pen.width(column, WIDTHS.get(column));
        }
        sheet.createFreezePane(TableLayout.LABEL_COLUMNS, head + 1);
        PageSetup.apply(sheet, report, Paper.of(DIGITS, 0), head + 1);
        marks.enterNames(book.plan().checks(), DIFFERENCE, TOLERANCE, next);
    }

    private void note(String text) {
        Look look = Look.of(Role.NOTE);
        pen.text(next, 0, text, look);
        pen.merge(next, 0, WIDTHS.size() - 1, look);
        pen.lines(next, TextSize.lines(text, DIGITS));
        next++;
    }

    private void head() {
        Look look = Look.of(Role.HEADING);
        pen.blank(next, 0, Look.of(Role.HEADING_LEFT));
        pen.blank(next, 1, Look.of(Role.HEADING_LEFT));
        for (int heading = 0; heading < HEADINGS.size(); heading++) {
            boolean words = heading == 0 || heading == HEADINGS.size() - 1;
            pen.text(
                    next,
                    COLUMN + heading,
                    Phrases.both(book.phrases().get(HEADINGS.get(heading))),
                    words ? Look.of(Role.HEADING_LEFT).indented(1) : look);
        }
        pen.lines(next, 4);
        next++;
    }

    private void table(QName name) {
        Table table = book.plan().layout(name).table();
        Look heading = Look.of(Role.LABEL).in(Row.Emphasis.HEADING);
        pen.text(next, 0, table.title().in(Phrases.FIRST), heading);
        pen.text(next, 1, table.title().in(Phrases.SECOND), heading);
        pen.lines(next, lines(table.title(), 0));
        next++;
        book.report().comparisons().stream()
                .filter(comparison -> comparison.cell().table().equals(name))
                .forEach(comparison -> compare(comparison, table));
    }

    private void compare(Comparison comparison, Table table) {
        CellRef place = comparison.cell();
        Row row = table.rows().get(place.row());
        pen.text(next, 0, row.label().in(Phrases.FIRST), Look.of(Role.LABEL).indented(1));
        pen.text(next, 1, row.label().in(Phrases.SECOND), Look.of(Role.LABEL).indented(1));
        Cell.Amount amount = (Cell.Amount) table.cell(place.row(), place.column());
        String heading = heading(table, place.column(), amount.style().labels());
        pen.text(next, COLUMN, heading, Look.of(Role.WORDS).indented(1));
        pen.lines(next, Math.max(lines(row.label(), 1), TextSize.lines(heading, WIDTHS.get(COLUMN) - 3)));
        amounts(comparison, amount);
        marks.mark(book.workbook().getSheet(book.plan().layout(place.table()).sheet()), local(place), next + 1);
        next++;
    }

    private void amounts(Comparison comparison, Cell.Amount amount) {
        AmountStyle style = amount.style();
        BigDecimal printed = comparison.printed();
        BigDecimal shown = book.results().amount(comparison.cell());
        BigDecimal computed = comparison.formula().flatMap(book.results()::of).orElse(shown);
        String cell = book.plan().address(comparison.cell(), sheet.getSheetName());
        XSSFCell print = amount(PRINTED, printed, style);
        XSSFCell other = amount(COMPUTED, computed, style);
        if (comparison.formula().isPresent()) {
            Pen.follow(print, cell);
            Pen.follow(other, book.formulas().text(comparison.formula().get(), style, sheet.getSheetName()));
        } else {
            Pen.follow(other, cell);
        }
        book.plan()
                .facts()
                .address(comparison.print())
                .ifPresent(
                        address -> pen.link(print, address, comparison.print().id()));
        pen.link(other, book.plan().address(comparison.cell(), ""), cell);
        AmountStyle finer = finer(style);
        int shift = AmountFormat.of(style).shift();
        BigDecimal difference = printed.subtract(computed).setScale(FINEST - shift, RoundingMode.HALF_UP);
        Pen.follow(
                amount(DIFFERENCE, difference, finer),
                "ROUND(" + address(PRINTED) + "-" + address(COMPUTED) + "," + FINEST + ")");
        amount(TOLERANCE, comparison.tolerance(), finer);
        verdict(AmountFormat.of(style).held(difference), AmountFormat.of(style).held(comparison.tolerance()));
    }

    /** A formula too, so that it changes with the figures. */
    private void verdict(BigDecimal difference, BigDecimal tolerance) {
        String within = line("checks.rounding");
        String beyond = line("checks.differs");
        boolean explained = difference
                        .abs()
                        .subtract(tolerance)
                        .setScale(FINEST, RoundingMode.HALF_UP)
                        .signum()
                <= 0;
        XSSFCell cell = pen.blank(next, VERDICT, Look.of(Role.WORDS).indented(1));
        Pen.followText(
                cell,
                "IF(ROUND(ABS(" + address(DIFFERENCE) + ")-" + address(TOLERANCE) + "," + FINEST + ")<=0,\"" + within
                        + "\",\"" + beyond + "\")",
                explained ? within : beyond);
    }

    private XSSFCell amount(int column, BigDecimal amount, AmountStyle style) {
        AmountFormat format = AmountFormat.of(style, amount);
        return pen.number(
                next, column, format.held(amount), Look.of(Role.AMOUNT).formatted(format.code()));
    }

    /** With one more place, to see what rounding hides. */
    private static AmountStyle finer(AmountStyle style) {
        return style.placed(style.places() + 1);
    }

    /** A column's headings and its unit, a line for each language. */
    private static String heading(Table table, int column, Labels unit) {
        List<String> lines = new ArrayList<>();
        for (String language : Phrases.LANGUAGES) {
            String line = String.join(
                            " / ",
                            table.columns().get(column).headings().stream()
                                    .map(heading -> heading.in(language))
                                    .filter(text -> !text.isEmpty())
                                    .toList())
                    + " (" + unit.in(language) + ")";
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private String line(String phrase) {
        return Phrases.both(book.phrases().get(phrase)).replace("\n", " / ");
    }

    private int lines(Labels label, int depth) {
        return Phrases.LANGUAGES.stream()
                .mapToInt(language -> TextSize.boldLines(label.in(language), WIDTHS.get(0) - Grid.indent(depth) - 1))
                .max()
                .orElse(1);
    }

    private String local(CellRef place) {
        return book.plan().address(place, book.plan().layout(place.table()).sheet());
    }

    private String address(int column) {
        return new CellReference(next, column).formatAsString();
    }
}
