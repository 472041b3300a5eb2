package tanshin.render.pdf;

import java.math.BigDecimal;

/** One bar for each category, of a part for each series; parts below zero hang down. A part shows its value if it has room. */
final class Stacks {

    private static final float WIDEST = 46;
    private static final float FILLED = 0.7f;

    private final Plot plot;
    private final float width;

    Stacks(Plot plot) {
        this.plot = plot;
        this.width = Math.min(WIDEST, plot.slot() * FILLED);
    }

    void draw() {
        for (int category = 0; category < plot.chart().categories().size(); category++) {
            draw(category);
        }
    }

    private void draw(int category) {
        boolean unknown = true;
        for (int series = 0; series < plot.seriesCount(); series++) {
            unknown &= plot.value(series, category).isEmpty();
        }
        if (unknown) {
            plot.unknown(plot.middle(category), category);
        }
        BigDecimal up = BigDecimal.ZERO;
        BigDecimal down = BigDecimal.ZERO;
        for (int series = 0; series < plot.seriesCount(); series++) {
            BigDecimal value = plot.value(series, category).orElse(BigDecimal.ZERO);
            BigDecimal from = value.signum() < 0 ? down : up;
            BigDecimal to = from.add(value);
            if (value.signum() != 0) {
                draw(category, from, to, Palette.area(series, plot.seriesCount()));
            }
            up = value.signum() < 0 ? up : to;
            down = value.signum() < 0 ? to : down;
        }
    }

    private void draw(int category, BigDecimal from, BigDecimal to, Ink ink) {
        float x = plot.middle(category) - width / 2;
        plot.bar(x, width, from, to, ink);
        float top = Math.min(plot.y(from), plot.y(to));
        float height = Math.abs(plot.y(from) - plot.y(to));
        plot.page().rule(x, plot.y(to), width, 0.5f, Ink.WHITE);
        Type type = plot.look().tiny().ink(ink.over());
        String text = plot.text(to.subtract(from));
        if (height >= type.size() * 1.2f && type.width(text) <= width - 1) {
            plot.page().centred(x + width / 2, top + height / 2 + type.size() * 0.36f, type, text);
        }
    }
}
