package tanshin.render.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.report.Chart;

/** A chart: title, legend, plot with an axis at the left, categories below. */
final class ChartPiece implements Piece {

    private static final float BELOW_LEGEND = 4;
    private static final float ABOVE_CATEGORIES = 2;
    private static final float TO_AXIS = 4;
    private static final float SMALLEST = 4.8f;

    private final Chart chart;
    private final String language;
    private final Look look;
    private final float width;
    private final Piece title;
    private final Piece legend;
    private final Axis axis;
    private final Type categoryType;
    private final List<List<String>> categories;

    ChartPiece(Chart chart, String language, Look look, float width) {
        this.chart = chart;
        this.language = language;
        this.look = look;
        this.width = width;
        this.title =
                TitlePiece.of(chart.title().in(language), chart.style().labels().in(language), "", look, width);
        this.legend = new Legend(chart, language, look, width);
        this.axis = Axis.around(values(), chart.style());
        this.categoryType = categoryType();
        this.categories = categories();
    }

    @Override
    public float height() {
        return plotTop() + look.chart() + ABOVE_CATEGORIES + categoryLines() * type().leading();
    }

    @Override
    public void draw(Page page, float x, float y) {
        title.draw(page, x, y);
        legend.draw(page, x, y + title.height());
        Plot plot = new Plot(page, chart, language, axis, look, frame(x, y));
        grid(plot, x);
        switch (chart.kind()) {
            case BARS -> new Bars(plot).draw();
            case STACKED_BARS -> new Stacks(plot).draw();
            case LINES -> new Curves(plot).draw();
        }
        baseline(plot);
        float top = y + plotTop() + look.chart() + ABOVE_CATEGORIES + type().ascent();
        for (int category = 0; category < categories.size(); category++) {
            for (int line = 0; line < categories.get(category).size(); line++) {
                String words = categories.get(category).get(line);
                page.centred(plot.middle(category), top + line * type().leading(), categoryType, words);
            }
        }
    }

    private Type type() {
        return look.tiny();
    }

    private float plotTop() {
        return title.height() + legend.height() + BELOW_LEGEND;
    }

    private float plotLeft() {
        float widest = 0;
        for (BigDecimal tick : axis.ticks()) {
            widest = Math.max(widest, type().width(chart.style().text(tick, language)));
        }
        return Math.min(widest + TO_AXIS, width / 3);
    }

    private float plotWidth() {
        return width - plotLeft();
    }

    /** The plot without the room that values need above the highest bar or point and below the lowest. */
    private Plot.Frame frame(float x, float y) {
        float beyond = switch (chart.kind()) {
            case BARS -> Bars.headroom(chart, language, type());
            case STACKED_BARS -> type().size() / 2;
            case LINES -> type().leading() + 4;
        };
        float rows = look.chart() - 2 * beyond;
        BigDecimal most = values().stream().max(BigDecimal::compareTo).orElse(axis.high());
        BigDecimal least = values().stream().min(BigDecimal::compareTo).orElse(axis.low());
        float above = Math.max(type().size() / 2, beyond - rows * (1 - axis.part(most)));
        boolean down = chart.kind() == Chart.Kind.LINES || least.signum() < 0;
        float below = down ? Math.max(0, beyond - rows * axis.part(least)) : 0;
        return new Plot.Frame(x + plotLeft(), y + plotTop() + above, plotWidth(), look.chart() - above - below);
    }

    private void grid(Plot plot, float x) {
        Type grey = type().ink(Ink.GREY);
        for (BigDecimal tick : axis.ticks()) {
            plot.page().rule(plot.frame().left(), plot.y(tick), plot.frame().width(), 0.3f, Ink.HAIRLINE);
            plot.page().right(x + plotLeft() - TO_AXIS, plot.y(tick) + grey.size() * 0.36f, grey, plot.text(tick));
        }
    }

    private void baseline(Plot plot) {
        plot.page().rule(plot.frame().left(), plot.y(axis.base()), plot.frame().width(), 0.7f, Ink.RULE);
    }

    /** The values that must lie on the axis: bars begin at zero, lines may float. */
    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        if (chart.kind() != Chart.Kind.LINES) {
            values.add(BigDecimal.ZERO);
        }
        for (int category = 0; category < chart.categories().size(); category++) {
            values.addAll(chart.kind() == Chart.Kind.STACKED_BARS ? ends(category) : of(category));
        }
        return values;
    }

    /** How far a stack reaches up and down. */
    private List<BigDecimal> ends(int category) {
        BigDecimal up = BigDecimal.ZERO;
        BigDecimal down = BigDecimal.ZERO;
        for (BigDecimal value : of(category)) {
            up = up.add(value.max(BigDecimal.ZERO));
            down = down.add(value.min(BigDecimal.ZERO));
        }
        return List.of(up, down);
    }

    private List<BigDecimal> of(int category) {
        return chart.series().stream()
                .map(series -> series.values().get(category))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of a size at which no word has to be broken, if it can still be read. */
    private Type categoryType() {
        float widest = 0;
        for (Labels category : chart.categories()) {
            widest = Math.max(widest, LineBreaks.widestPart(type(), category.in(language)));
        }
        return widest <= categoryWidth()
                ? type()
                : type().size(Math.max(SMALLEST, type().size() * categoryWidth() / widest));
    }

    private List<List<String>> categories() {
        List<List<String>> words = new ArrayList<>();
        for (Labels category : chart.categories()) {
            words.add(categoryType.balanced(category.in(language), categoryWidth()));
        }
        return words;
    }

    private float categoryWidth() {
        return plotWidth() / chart.categories().size() - 3;
    }

    private int categoryLines() {
        return categories.stream().mapToInt(List::size).max().orElse(0);
    }
}
