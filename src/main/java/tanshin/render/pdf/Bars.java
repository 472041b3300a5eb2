package tanshin.render.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.report.Chart;

/** Bars side by side, a group for each category, each with its value: along the bar where there is no room across. */
final class Bars {

    private static final float WIDEST = 30;
    private static final float FILLED = 0.78f;
    private static final float APART = 1.5f;
    private static final float BETWEEN_WORDS = 2;

    /** A bar with a value; its end may lie above or below its beginning. */
    private record Bar(Area area, boolean down, BigDecimal value, Ink ink) {
        float middle() {
            return (area.left() + area.right()) / 2;
        }
    }

    private final Plot plot;
    private final Type type;
    private final float width;
    private final List<Bar> bars = new ArrayList<>();

    Bars(Plot plot) {
        this.plot = plot;
        this.type = plot.look().tiny();
        this.width = Math.min(WIDEST, plot.slot() * FILLED / plot.seriesCount());
        for (int category = 0; category < plot.chart().categories().size(); category++) {
            for (int series = 0; series < plot.seriesCount(); series++) {
                add(category, series);
            }
        }
    }

    /** The height that a value may need beyond the end of its bar. */
    static float headroom(Chart chart, String language, Type type) {
        float longest = type.leading();
        for (Chart.Series series : chart.series()) {
            for (Optional<BigDecimal> value : series.values()) {
                String text = value.map(amount -> chart.style().text(amount, language))
                        .orElse("");
                longest = Math.max(longest, type.width(text));
            }
        }
        return longest + 3;
    }

    void draw() {
        boolean across = fitAcross();
        boolean along = type.size() <= width + 0.5f;
        for (Bar bar : bars) {
            plot.page().box(bar.area().left(), bar.area().top(), width(bar), height(bar), bar.ink());
            if (across) {
                plot.page().centred(bar.middle(), baseline(bar), type, plot.text(bar.value()));
            } else if (along) {
                along(bar, plot.text(bar.value()));
            }
        }
    }

    private void add(int category, int series) {
        float x = plot.middle(category) + width * (series - plot.seriesCount() / 2f);
        Optional<BigDecimal> value = plot.value(series, category);
        float base = plot.y(plot.axis().base());
        if (value.isEmpty()) {
            plot.unknown(x + width / 2, category);
            return;
        }
        float end = plot.y(value.get());
        float apart = plot.seriesCount() == 1 ? 0 : Math.min(APART, width / 6);
        Area area = new Area(x + apart / 2, Math.min(base, end), x + width - apart / 2, Math.max(base, end));
        bars.add(new Bar(area, end > base, value.get(), Palette.area(series, plot.seriesCount())));
    }

    /** Whether no value written across its bar meets another value, another bar or the side of the plot. */
    private boolean fitAcross() {
        List<Area> words = new ArrayList<>();
        for (Bar bar : bars) {
            words.add(Area.ofWords(type, plot.text(bar.value()), bar.middle(), baseline(bar))
                    .wider(BETWEEN_WORDS / 2));
        }
        for (int one = 0; one < bars.size(); one++) {
            Area text = words.get(one);
            if (text.left() < plot.frame().left()
                    || text.right() > plot.frame().left() + plot.frame().width()) {
                return false;
            }
            for (int other = 0; other < bars.size(); other++) {
                if (one != other
                        && (text.meets(words.get(other))
                                || text.meets(bars.get(other).area()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void along(Bar bar, String text) {
        float start = bar.down()
                ? bar.area().bottom() + 2 + type.width(text)
                : bar.area().top() - 2;
        plot.page().upwards(bar.middle() + type.size() * 0.36f, start, type, text);
    }

    private float baseline(Bar bar) {
        return bar.down() ? bar.area().bottom() + type.ascent() : bar.area().top() - 2.2f;
    }

    private static float width(Bar bar) {
        return bar.area().right() - bar.area().left();
    }

    private static float height(Bar bar) {
        return bar.area().bottom() - bar.area().top();
    }
}
