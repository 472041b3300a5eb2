package tanshin.render.pdf;

import java.util.List;
import tanshin.report.Report;

/** What stands at the top of pages: who, what and when; on the first page in a coloured band, on the others in one line. */
final class Band {

    /** Where the line at the top of later pages ends. */
    static final float SLIM = 46;

    private static final float TITLE = 17;
    private static final float ACCENT = 3;
    private static final float PAD = 15;

    private final Type small;
    private final Type company;
    private final Type title;
    private final Type period;
    private final List<String> companyLines;
    private final List<String> titleLines;
    private final List<String> periodLines;
    private final String asOf;
    private final String slim;

    Band(Report report, String language, Faces faces, Words words) {
        small = new Type(faces.regular(), 7, Ink.PALE);
        company = new Type(faces.regular(), 8.5f, Ink.PALE);
        title = new Type(faces.bold(), TITLE, Ink.WHITE);
        period = new Type(faces.bold(), 10, Ink.WHITE);
        companyLines = company.lines(report.company().in(language), leftWidth());
        titleLines = title.lines(report.title().in(language), leftWidth());
        periodLines = period.lines(report.periodLabel().in(language), rightWidth());
        asOf = words.asOf(report.asOf());
        slim = report.company().in(language) + "  |  " + report.title().in(language) + "  |  "
                + report.periodLabel().in(language);
    }

    /** Of the band on the first page. */
    float height() {
        float left = companyLines.size() * company.leading() + titleLines.size() * title.leading();
        float right = periodLines.size() * period.leading() + small.leading();
        return 2 * PAD + Math.max(left, right) + ACCENT;
    }

    void draw(Page page, int index) {
        if (index == 0) {
            first(page);
        } else {
            later(page);
        }
    }

    private void first(Page page) {
        page.box(0, 0, Page.WIDTH, height() - ACCENT, Ink.NAVY);
        page.box(0, height() - ACCENT, Page.WIDTH, ACCENT, Ink.ACCENT);
        page.in(page.front().child("P"), () -> company(page));
        page.in(page.front().child("H1"), () -> title(page));
        page.in(page.front().child("P"), () -> period(page));
    }

    private void company(Page page) {
        float y = PAD;
        for (String line : companyLines) {
            page.left(Look.MARGIN, y + company.ascent(), company, line);
            y += company.leading();
        }
    }

    private void title(Page page) {
        float y = PAD + companyLines.size() * company.leading();
        for (String line : titleLines) {
            page.left(Look.MARGIN, y + title.ascent(), title, line);
            y += title.leading();
        }
    }

    private void period(Page page) {
        float edge = Page.WIDTH - Look.MARGIN;
        float right = height() - ACCENT - PAD - small.leading() - periodLines.size() * period.leading();
        for (String line : periodLines) {
            page.right(edge, right + period.ascent(), period, line);
            right += period.leading();
        }
        page.right(edge, right + small.ascent(), small, asOf);
    }

    private void later(Page page) {
        Type grey = small.ink(Ink.GREY);
        List<String> lines = grey.lines(slim, Look.FULL);
        page.box(0, 0, Page.WIDTH, 6, Ink.NAVY);
        page.left(Look.MARGIN, SLIM - 8 - (lines.size() - 1) * grey.leading(), grey, lines.get(0));
        for (int line = 1; line < lines.size(); line++) {
            page.left(Look.MARGIN, SLIM - 8 - (lines.size() - 1 - line) * grey.leading(), grey, lines.get(line));
        }
        page.rule(Look.MARGIN, SLIM - 3, Look.FULL, 0.5f, Ink.RULE);
    }

    private static float leftWidth() {
        return Look.FULL * 0.6f;
    }

    private static float rightWidth() {
        return Look.FULL * 0.38f;
    }
}
