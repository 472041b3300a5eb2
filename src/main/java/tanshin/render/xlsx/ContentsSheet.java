package tanshin.render.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.fact.Labels;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Report;
import tanshin.report.Table;

/** The first sheet: what the workbook is about, where everything is, and how to read it. */
final class ContentsSheet {

    private static final List<Integer> WIDTHS = List.of(33, 48, 48, 20, 18);
    private static final List<String> LEGEND =
            List.of("legend.derived", "legend.link", "legend.full", "legend.live", "legend.negative", "legend.dash");

    private static final int TITLES = 1; // the column of the first language, as is the next
    private static final int UNITS = 3;

    private final Book book;
    private final XSSFSheet sheet;
    private final Pen pen;
    private int next;

    ContentsSheet(Book book) {
        this.book = book;
        this.sheet = book.sheet(book.plan().contents());
        this.pen = new Pen(sheet, book.styles());
    }

    void write() {
        Report report = book.report();
        pen.text(next++, 0, report.title().in(Phrases.FIRST), Look.of(Role.TITLE));
        pen.text(next++, 0, report.title().in(Phrases.SECOND), Look.of(Role.SUBTITLE));
        next++;
        property("company", report.company());
        property("period", report.periodLabel());
        property("asOf", Labels.same(report.asOf().toString()));
        next++;
        contents();
        next++;
        legend();
        for (int column = 0; column < WIDTHS.size(); column++) {
            pen.width(column, WIDTHS.get(column));
        }
        PageSetup.apply(sheet, report, WIDTHS.size(), 0);
    }

    private void property(String name, Labels value) {
        for (int column = 0; column < Phrases.LANGUAGES.size(); column++) {
            String language = Phrases.LANGUAGES.get(column);
            String text = book.phrases().get(name).in(language).replace("{value}", value.in(language));
            pen.text(next, 2 * column, text, Look.of(Role.PLAIN)); // over the column beside it
        }
        next++;
    }

    private void contents() {
        Look heading = Look.of(Role.HEADING_LEFT);
        pen.text(next, 0, Phrases.both(book.phrases().get("sheet")).replace("\n", " / "), heading);
        both(TITLES, book.phrases().get("contents"), heading);
        both(UNITS, book.phrases().get("unit"), heading);
        next++;
        for (Table table : book.report().tables()) {
            entry(table.title(), table.unit(), book.plan().layout(table.name()).sheet());
        }
        if (!book.plan().charts().isEmpty()) {
            entry(book.phrases().get("charts"), Labels.same(""), book.plan().chartSheet());
        }
        entry(book.phrases().get("facts"), Labels.same(""), book.plan().factSheet());
    }

    private void entry(Labels title, Labels unit, String sheetName) {
        pen.link(
                pen.text(next, 0, sheetName, Look.of(Role.LINK)),
                SheetNames.quoted(sheetName) + "!A1",
                title.in(Phrases.FIRST));
        both(TITLES, title, Look.of(Role.LABEL));
        both(UNITS, unit, Look.of(Role.LABEL));
        pen.lines(next, Math.max(lines(title, TITLES), lines(unit, UNITS)));
        next++;
    }

    private void legend() {
        Look heading = Look.of(Role.HEADING_LEFT);
        pen.text(next, 0, Phrases.both(book.phrases().get("legend")).replace("\n", " / "), heading);
        pen.merge(next, 0, WIDTHS.size() - 1, heading);
        next++;
        for (String name : LEGEND) {
            Labels text = book.phrases().get(name);
            legendLine(text.in(Phrases.FIRST), name.equals("legend.derived"));
            legendLine(text.in(Phrases.SECOND), name.equals("legend.derived"));
        }
    }

    private void legendLine(String text, boolean italic) {
        Look look = italic ? Look.of(Role.LABEL).italicised() : Look.of(Role.LABEL);
        pen.text(next, 0, text, look);
        pen.merge(next, 0, WIDTHS.size() - 1, look);
        pen.lines(
                next,
                TextSize.lines(text, WIDTHS.stream().mapToInt(Integer::intValue).sum()));
        next++;
    }

    private void both(int column, Labels text, Look look) {
        pen.text(next, column, text.in(Phrases.FIRST), look);
        pen.text(next, column + 1, text.in(Phrases.SECOND), look);
    }

    /** Lines that words in both languages take, side by side from this column on. */
    private static int lines(Labels text, int column) {
        return Math.max(
                TextSize.lines(text.in(Phrases.FIRST), WIDTHS.get(column)),
                TextSize.lines(text.in(Phrases.SECOND), WIDTHS.get(column + 1)));
    }
}
