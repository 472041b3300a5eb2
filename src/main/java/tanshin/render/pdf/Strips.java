package tanshin.render.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import tanshin.report.Chart;

/** A few stacks lying on their side: a strip for each category, of a part for each series, with the parts' values in them. */
record Strips(Chart chart, String language, Look look, float width) implements Piece {

    private static final int MOST = 3;
    private static final float HIGH = 15;
    private static final float APART = 5;
    private static final float TO_STRIPS = 5;

    /** Whether a chart is better shown so: few stacks, nothing below zero. */
    static boolean suits(Chart chart) {
        return chart.kind() == Chart.Kind.STACKED_BARS
                && chart.categories().size() <= MOST
                && chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .allMatch(value -> value.map(amount -> !chart.style().negative(amount))
                                .orElse(true));
    }

    @Override
    public float height() {
        return chart.categories().size() * (HIGH + APART);
    }

    @Override
    public void draw(Page page, float x, float y) {
        float labels = 0;
        for (int category = 0; category < chart.categories().size(); category++) {
            labels = Math.max(labels, look.tiny().width(label(category)));
        }
        labels = Math.min(labels, width / 3);
        for (int category = 0; category < chart.categories().size(); category++) {
            float top = y + category * (HIGH + APART);
            String text = look.tiny().lines(label(category), labels).get(0);
            page.left(x, top + HIGH / 2 + look.tiny().size() * 0.36f, look.tiny(), text);
            strip(page, x + labels + TO_STRIPS, top, category, width - labels - TO_STRIPS);
        }
    }

    private void strip(Page page, float x, float y, int category, float room) {
        BigDecimal most = BigDecimal.ZERO;
        for (int any = 0; any < chart.categories().size(); any++) {
            most = most.max(sum(any));
        }
        if (most.signum() == 0) {
            return;
        }
        float left = x;
        for (int series = 0; series < chart.series().size(); series++) {
            BigDecimal value = value(series, category);
            float part = value.divide(most, MathContext.DECIMAL32).floatValue() * room;
            if (part > 0) {
                part(
                        page,
                        left,
                        y,
                        part,
                        value,
                        Palette.area(series, chart.series().size()));
            }
            left += part;
        }
    }

    private void part(Page page, float x, float y, float part, BigDecimal value, Ink ink) {
        page.box(x, y, part, HIGH, ink);
        page.line(new Point(x + part, y), new Point(x + part, y + HIGH), Mark.Pen.of(0.6f, Ink.WHITE));
        String text = chart.style().text(value, language);
        if (look.tiny().width(text) <= part - 2) {
            page.centred(
                    x + part / 2,
                    y + HIGH / 2 + look.tiny().size() * 0.36f,
                    look.tiny().ink(ink.over()),
                    text);
        }
    }

    private BigDecimal sum(int category) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int series = 0; series < chart.series().size(); series++) {
            sum = sum.add(value(series, category));
        }
        return sum;
    }

    private BigDecimal value(int series, int category) {
        return chart.series()
                .get(series)
                .values()
                .get(category)
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO);
    }

    private String label(int category) {
        return chart.categories().get(category).in(language);
    }
}
