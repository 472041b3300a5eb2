package tanshin.render.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line for each series with a sign at each value; broken where a value is unknown. */
final class Curves {

    private static final float SIGN = 2;

    private final Plot plot;
    private final Type type;
    private final List<Area> taken = new ArrayList<>();

    Curves(Plot plot) {
        this.plot = plot;
        this.type = plot.look().tiny();
    }

    void draw() {
        for (int series = 0; series < plot.seriesCount(); series++) {
            line(series);
        }
        for (int series = 0; series < plot.seriesCount(); series++) {
            signs(series);
        }
        for (int series = 0; series < plot.seriesCount(); series++) {
            labels(series);
        }
    }

    /** The sign of a series: a disc, a square, a triangle or a diamond. */
    static void sign(Page page, Point at, int series, Ink ink) {
        float x = at.x();
        float y = at.y();
        switch (series % 4) {
            case 0 -> page.add(new Mark.Disc(at, SIGN, ink));
            case 1 -> page.box(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN, ink);
            case 2 ->
                page.add(new Mark.Shape(
                        List.of(
                                new Point(x, y - SIGN * 1.3f),
                                new Point(x + SIGN * 1.2f, y + SIGN),
                                new Point(x - SIGN * 1.2f, y + SIGN)),
                        ink));
            default ->
                page.add(new Mark.Shape(
                        List.of(
                                new Point(x, y - SIGN * 1.4f),
                                new Point(x + SIGN * 1.4f, y),
                                new Point(x, y + SIGN * 1.4f),
                                new Point(x - SIGN * 1.4f, y)),
                        ink));
        }
    }

    static Mark.Pen pen(int series, int count) {
        return new Mark.Pen(1.3f, Palette.line(series, count), Palette.dash(series));
    }

    private void line(int series) {
        List<Point> run = new ArrayList<>();
        for (int category = 0; category <= plot.chart().categories().size(); category++) {
            Optional<Point> point = point(series, category);
            point.ifPresent(run::add);
            if (point.isEmpty() && run.size() > 1) {
                plot.page().add(new Mark.Stroke(run, pen(series, plot.seriesCount())));
            }
            if (point.isEmpty()) {
                run.clear();
            }
        }
    }

    private void signs(int series) {
        for (int category = 0; category < plot.chart().categories().size(); category++) {
            point(series, category).ifPresent(at -> {
                sign(plot.page(), at, series, Palette.line(series, plot.seriesCount()));
                taken.add(new Area(at.x() - SIGN, at.y() - SIGN, at.x() + SIGN, at.y() + SIGN));
            });
        }
    }

    /** Above its point, else below, else not at all: the table has it. */
    private void labels(int series) {
        for (int category = 0; category < plot.chart().categories().size(); category++) {
            Optional<Point> point = point(series, category);
            if (point.isPresent()) {
                BigDecimal value = plot.value(series, category).orElseThrow();
                String text = plot.bareText(value);
                if (!label(point.get(), text, -SIGN - 2)) {
                    label(point.get(), text, SIGN + type.ascent() + 0.5f);
                }
            }
        }
    }

    private boolean label(Point at, String text, float below) {
        float half = type.width(text) / 2;
        float right = plot.frame().left() + plot.frame().width();
        float x = Math.max(plot.frame().left() + half, Math.min(at.x(), right - half));
        float y = at.y() + below;
        Area area = Area.ofWords(type, text, x, y);
        if (taken.stream().anyMatch(area::meets)) {
            return false;
        }
        taken.add(area);
        plot.page().centred(x, y, type, text);
        return true;
    }

    private Optional<Point> point(int series, int category) {
        return category == plot.chart().categories().size()
                ? Optional.empty()
                : plot.value(series, category).map(value -> new Point(plot.middle(category), plot.y(value)));
    }
}
