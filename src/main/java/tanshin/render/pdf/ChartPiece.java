package tanshin.render.pdf;

import java.util.List;
import java.util.function.Predicate;
import tanshin.report.Chart;

/**
 * A chart: title, legend, plot, categories below. Series of another unit are a line above the bars, over the same categories;
 * a few stacks lie on their side.
 */
final class ChartPiece implements Piece {

    private static final float BELOW_LEGEND = 4;
    /** The part of the height that a line above bars gets. */
    private static final float FOR_LINE = 0.3f;

    private final Piece title;
    private final Piece legend;
    private final Section section = new Section();
    private final String words;
    private final List<Piece> plots;

    ChartPiece(Chart chart, String language, Look look, float width) {
        this.title = TitlePiece.of(
                chart.title().in(language),
                chart.style().labels().in(language),
                chart.title().in(language),
                look,
                width,
                section);
        this.legend = new Legend(chart, language, look, width);
        this.words = words(chart, language);
        this.plots = plots(chart, language, look, width);
    }

    /** How many bars stand side by side, for so many is room needed. */
    static int bars(Chart chart) {
        long series =
                only(chart, other -> other.otherStyle().isEmpty()).series().size();
        return chart.categories().size() * (chart.kind() == Chart.Kind.BARS ? (int) series : 1);
    }

    @Override
    public float height() {
        float height = title.height() + legend.height() + BELOW_LEGEND;
        for (Piece plot : plots) {
            height += plot.height();
        }
        return height;
    }

    @Override
    public void draw(Page page, float x, float y) {
        title.draw(page, x, y);
        page.in(section.tag(page).child("Figure").alternative(words), () -> picture(page, x, y));
    }

    private void picture(Page page, float x, float y) {
        legend.draw(page, x, y + title.height());
        float top = y + title.height() + legend.height() + BELOW_LEGEND;
        for (Piece plot : plots) {
            plot.draw(page, x, top);
            top += plot.height();
        }
    }

    /** The chart for those who cannot see it: every value of every series. */
    private static String words(Chart chart, String language) {
        StringBuilder words = new StringBuilder(chart.title().in(language));
        for (Chart.Series series : chart.series()) {
            words.append("; ").append(series.label().in(language)).append(':');
            for (int category = 0; category < chart.categories().size(); category++) {
                String value = series.values()
                        .get(category)
                        .map(amount -> series.otherStyle().orElse(chart.style()).text(amount, language))
                        .orElse("–");
                words.append(' ')
                        .append(chart.categories().get(category).in(language))
                        .append(' ')
                        .append(value);
            }
        }
        return words.toString();
    }

    private static List<Piece> plots(Chart chart, String language, Look look, float width) {
        return Strips.suits(chart)
                ? List.of(new Strips(chart, language, look, width))
                : overCategories(Elision.of(chart), language, look, width);
    }

    private static List<Piece> overCategories(Chart chart, String language, Look look, float width) {
        Chart bars = only(chart, series -> series.otherStyle().isEmpty());
        Chart lines = only(chart, series -> series.otherStyle().isPresent());
        if (lines.series().isEmpty()) {
            return List.of(new PlotPiece(chart, language, look, width, look.chart(), PlotPiece.Labels.BELOW));
        }
        Chart line = new Chart(
                chart.name(),
                chart.title(),
                Chart.Kind.LINES,
                lines.series().get(0).otherStyle().orElseThrow(),
                chart.categories(),
                lines.series());
        float above = look.chart() * FOR_LINE;
        return List.of(
                new PlotPiece(line, language, look, width, above, PlotPiece.Labels.NONE),
                new PlotPiece(bars, language, look, width, look.chart() - above, PlotPiece.Labels.BELOW));
    }

    private static Chart only(Chart chart, Predicate<Chart.Series> which) {
        return new Chart(
                chart.name(),
                chart.title(),
                chart.kind(),
                chart.style(),
                chart.categories(),
                chart.series().stream().filter(which).toList());
    }
}
