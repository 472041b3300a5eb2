package tanshin.render.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tanshin.report.Chart;

/** The plot of a chart: an axis at the left, bars or lines, the categories below, as many of them as can be read. */
final class PlotPiece implements Piece {

    /** Whether categories are named. */
    enum Labels {
        BELOW,
        NONE
    }

    private static final float ABOVE_CATEGORIES = 2;
    private static final float TO_AXIS = 4;
    private static final float SMALLEST = 5.2f;
    private static final float MOST_LINES = 3;
    private static final float ROUNDING = 0.99f;
    private static final Pattern LETTER_BEFORE_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)");

    private final Chart chart;
    private final String language;
    private final Look look;
    private final float width;
    private final float height;
    private final Axis axis;
    /** Whether the names of categories are broken between letters and digits. */
    private boolean stacked;

    private final Type categoryType;
    /** Every so many categories one is named, the last one always. */
    private final int step;

    private final List<List<String>> categories;

    PlotPiece(Chart chart, String language, Look look, float width, float height, Labels labels) {
        this.chart = chart;
        this.language = language;
        this.look = look;
        this.width = width;
        this.height = height;
        this.axis = Axis.around(values(), chart.style());
        this.stacked = step() > 1;
        this.step = step();
        this.categoryType = categoryType();
        this.categories = labels == Labels.NONE ? List.of() : categories();
    }

    @Override
    public float height() {
        return height + (categories.isEmpty() ? 0 : ABOVE_CATEGORIES + categoryLines() * type().leading());
    }

    @Override
    public void draw(Page page, float x, float y) {
        Plot plot = new Plot(page, chart, language, axis, look, frame(x, y));
        if (chart.kind() != Chart.Kind.LINES || !categories.isEmpty()) {
            grid(plot, x);
        }
        switch (chart.kind()) {
            case BARS -> new Bars(plot).draw();
            case STACKED_BARS -> new Stacks(plot).draw();
            case LINES -> new Curves(plot).draw();
        }
        if (!categories.isEmpty()) {
            plot.page()
                    .rule(plot.frame().left(), plot.y(axis.base()), plot.frame().width(), 0.7f, Ink.RULE);
        }
        float top = y + height + ABOVE_CATEGORIES + type().ascent();
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

    /** With no more places than the steps of the axis have. */
    private String text(BigDecimal tick) {
        return axis.style(chart.style()).text(tick, language);
    }

    private float plotLeft() {
        float widest = 0;
        for (BigDecimal tick : axis.ticks()) {
            widest = Math.max(widest, type().width(text(tick)));
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
        beyond = Math.min(beyond, height / 3);
        float rows = height - 2 * beyond;
        BigDecimal most = values().stream().max(BigDecimal::compareTo).orElse(axis.high());
        BigDecimal least = values().stream().min(BigDecimal::compareTo).orElse(axis.low());
        float above = Math.max(type().size() / 2, beyond - rows * (1 - axis.part(most)));
        boolean down = chart.kind() == Chart.Kind.LINES || least.signum() < 0;
        float below = down ? Math.max(0, beyond - rows * axis.part(least)) : 0;
        return new Plot.Frame(x + plotLeft(), y + above, plotWidth(), height - above - below);
    }

    private void grid(Plot plot, float x) {
        Type grey = type().ink(Ink.GREY);
        for (BigDecimal tick : axis.ticks()) {
            plot.page().rule(plot.frame().left(), plot.y(tick), plot.frame().width(), 0.3f, Ink.HAIRLINE);
            plot.page().right(x + plotLeft() - TO_AXIS, plot.y(tick) + grey.size() * 0.36f, grey, text(tick));
        }
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

    /** In two lines where there is no room for one: 1Q over 08. */
    private String category(int category) {
        String words = chart.categories().get(category).in(language);
        return stacked ? LETTER_BEFORE_DIGIT.matcher(words).replaceFirst("\n") : words;
    }

    /** One, unless even the smallest type would break words or need many lines. */
    private int step() {
        float narrow = plotWidth() / Math.max(1, chart.categories().size());
        float widest = widest(type().size(SMALLEST + 0.1f));
        return Math.max(1, (int) Math.ceil((widest + 2.2f) / narrow));
    }

    /** How wide the widest category has to be in a type. */
    private float widest(Type type) {
        float widest = 0;
        for (int category = 0; category < chart.categories().size(); category++) {
            String words = category(category);
            widest = Math.max(
                    widest,
                    Math.max(LineBreaks.widestPart(type, words), type.width(words.replace("\n", " ")) / MOST_LINES));
        }
        return Math.min(widest, plotWidth());
    }

    /** Of a size at which no word has to be broken, if it can still be read. */
    private Type categoryType() {
        float widest = widest(type());
        return widest <= categoryWidth()
                ? type()
                : type().size(Math.max(SMALLEST, type().size() * categoryWidth() / widest * ROUNDING));
    }

    private List<List<String>> categories() {
        List<List<String>> words = new ArrayList<>();
        int last = chart.categories().size() - 1;
        for (int category = 0; category <= last; category++) {
            boolean named = (last - category) % step == 0;
            String text = named ? category(category) : "";
            words.add(named ? categoryType.balanced(text, categoryWidth()) : List.of());
        }
        return words;
    }

    private float categoryWidth() {
        return plotWidth() / Math.max(1, chart.categories().size()) * step - 2;
    }

    private int categoryLines() {
        return categories.stream().mapToInt(List::size).max().orElse(0);
    }
}
