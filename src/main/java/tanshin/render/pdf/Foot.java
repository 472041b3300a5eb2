package tanshin.render.pdf;

import java.util.List;
import java.util.function.Predicate;
import tanshin.report.Cell;
import tanshin.report.Report;

/** What stands at the foot of every page: what the marks mean, where figures come from, the page's number. */
final class Foot {

    private static final float BOTTOM = Page.HEIGHT - 22;
    private static final float FOR_NUMBER = 80;

    private final Type type;
    private final Words words;
    private final List<String> lines;

    /**
     * Of a report.
     *
     * @param reasons why figures are missing, in the order of the letters at them
     */
    Foot(Report report, List<String> reasons, Faces faces, Words words) {
        this.type = new Type(faces.regular(), 6f, Ink.GREY);
        this.words = words;
        StringBuilder legend = new StringBuilder();
        legend.append(any(report, Cell.Amount::derived) ? words.derived() + "  " : "");
        legend.append(any(report, Cell.Amount::rough) ? words.rough() + "  " : "");
        legend.append(any(report, Cell.Amount::disputed) ? words.disputed() + "  " : "");
        legend.append(words.source());
        for (int index = 0; index < reasons.size(); index++) {
            legend.append("  ")
                    .append(CellText.letters(index))
                    .append(":\u00A0")
                    .append(reasons.get(index));
        }
        this.lines = type.lines(legend.toString(), Look.FULL - FOR_NUMBER);
    }

    /** Where the contents of a page must end. */
    float top() {
        return BOTTOM - lines.size() * type.leading() - 4;
    }

    void draw(Page page, int number, int pages) {
        page.rule(Look.MARGIN, top(), Look.FULL, 0.5f, Ink.RULE);
        float y = top() + 4 + type.ascent();
        if (number == 1) {
            page.in(page.root().child("P"), () -> legend(page, y));
        } else {
            legend(page, y);
        }
        page.right(Page.WIDTH - Look.MARGIN, y, type, words.page(number, pages));
    }

    private void legend(Page page, float y) {
        for (int line = 0; line < lines.size(); line++) {
            page.left(Look.MARGIN, y + line * type.leading(), type, lines.get(line));
        }
    }

    private static boolean any(Report report, Predicate<Cell.Amount> what) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Cell.Amount amount && what.test(amount));
    }
}
