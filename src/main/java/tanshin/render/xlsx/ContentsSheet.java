package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.fact.Labels;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.Report;

/** The first sheet: what the workbook is about, where everything is, and how to read it. */
final class ContentsSheet {

    private static final int NARROWEST = 18;
    private static final int WIDEST = 84;
    private static final int PADDING = 3;
    private static final List<String> LEGEND = List.of(
            "legend.derived",
            "legend.link",
            "legend.full",
            "legend.live",
            "legend.checks",
            "legend.rough",
            "legend.disputed",
            "legend.negative",
            "legend.dash");

    private static final int TITLES = 0; // the column of the first language, as is the next
    private static final int UNITS = 2;

    private final Book book;
    private final XSSFSheet sheet;
    private final Pen pen;
    private final List<Entry> entries;
    private final List<Integer> widths;
    private int next;

    /**
     * A line that leads to a row of a sheet.
     *
     * @param depth 0 for a sheet, 1 for what stands on it
     */
    private record Entry(int depth, Labels title, Labels unit, String sheet, int row) {}

    ContentsSheet(Book book) {
        this.book = book;
        this.entries = entries(book);
        this.widths = widths();
        this.sheet = book.sheet(book.plan().contents());
        this.pen = new Pen(sheet, book.styles());
    }

    void write() {
        Report report = book.report();
        pen.titles(next, report.title(), Role.TITLE, Role.SUBTITLE);
        next += SheetLayout.HEAD_ROWS;
        property("company", report.company());
        property("period", report.periodLabel());
        property("asOf", Labels.same(report.asOf().toString()));
        next++;
        contents();
        next++;
        legend();
        for (int column = 0; column < widths.size(); column++) {
            pen.width(column, widths.get(column));
        }
        Paper paper = new Pages(sheet, 0, List.of(new Pages.Rows(0, next))).paper(digits());
        PageSetup.onePage(sheet, report, paper);
    }

    private void property(String name, Labels value) {
        for (int column = 0; column < Phrases.LANGUAGES.size(); column++) {
            String language = Phrases.LANGUAGES.get(column);
            String text = book.phrases().get(name).in(language).replace("{value}", value.in(language));
            pen.text(next, column, text, Look.of(Role.PLAIN));
        }
        next++;
    }

    private void contents() {
        Look heading = Look.of(Role.HEADING_LEFT);
        both(TITLES, book.phrases().get("contents"), heading);
        both(UNITS, book.phrases().get("unit"), heading);
        next++;
        entries.forEach(this::entry);
    }

    private void entry(Entry entry) {
        both(TITLES, entry.title(), Look.of(Role.LABEL).indented(entry.depth()));
        Look look = Look.of(entry.depth() == 0 ? Role.STRONG_LINK : Role.LINK).indented(entry.depth());
        XSSFCell link = pen.text(next, TITLES, entry.title().in(Phrases.FIRST), look);
        pen.link(link, SheetNames.quoted(entry.sheet()) + "!A" + (entry.row() + 1), entry.sheet());
        both(UNITS, entry.unit(), Look.of(Role.LABEL));
        pen.lines(next, Math.max(lines(entry.title(), TITLES), lines(entry.unit(), UNITS)));
        next++;
    }

    /** A line for each sheet, and under it one for each of its tables and charts. */
    private static List<Entry> entries(Book book) {
        Labels none = Labels.same("");
        List<Entry> entries = new ArrayList<>();
        for (SheetLayout sheet : book.plan().sheets()) {
            Labels unit = sheet.single() ? sheet.tables().get(0).table().unit() : none;
            entries.add(new Entry(0, sheet.label(), unit, sheet.name(), 0));
            if (!sheet.single()) {
                for (TableLayout at : sheet.tables()) {
                    entries.add(new Entry(1, at.table().title(), at.table().unit(), sheet.name(), at.top()));
                }
                for (ChartLayout at : sheet.charts()) {
                    Labels scale = at.chart().style().labels();
                    entries.add(new Entry(1, at.chart().title(), scale, sheet.name(), at.top()));
                }
            }
        }
        if (!book.report().comparisons().isEmpty()) {
            entries.add(
                    new Entry(0, book.phrases().get("checks"), none, book.plan().checks(), 0));
        }
        book.plan()
                .facts()
                .sheets()
                .forEach(sheet -> entries.add(new Entry(0, book.phrases().get("facts"), none, sheet.name(), 0)));
        return entries;
    }

    /** Wide enough for every title and unit. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        Phrases.LANGUAGES.forEach(language -> widths.add(width(Entry::title, language)));
        Phrases.LANGUAGES.forEach(language -> widths.add(width(Entry::unit, language)));
        return widths;
    }

    private int width(Function<Entry, Labels> words, String language) {
        int widest = entries.stream()
                .map(words)
                .mapToInt(labels -> TextSize.width(labels.in(language)))
                .max()
                .orElse(0);
        return Math.min(Math.max(widest + PADDING, NARROWEST), WIDEST);
    }

    private int digits() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private void legend() {
        Look heading = Look.of(Role.HEADING_LEFT);
        pen.text(next, 0, Phrases.both(book.phrases().get("legend")).replace("\n", " / "), heading);
        pen.merge(next, 0, widths.size() - 1, heading);
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
        pen.merge(next, 0, widths.size() - 1, look);
        pen.lines(next, TextSize.lines(text, digits()));
        next++;
    }

    private void both(int column, Labels text, Look look) {
        pen.text(next, column, text.in(Phrases.FIRST), look);
        pen.text(next, column + 1, text.in(Phrases.SECOND), look);
    }

    /** Lines that words in both languages take, side by side from this column on. */
    private int lines(Labels text, int column) {
        return Math.max(
                TextSize.lines(text.in(Phrases.FIRST), widths.get(column)),
                TextSize.lines(text.in(Phrases.SECOND), widths.get(column + 1)));
    }
}
