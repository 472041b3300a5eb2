package tanshin.render.pdf;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.report.Chart;

/** Where the bars and lines of a chart are drawn: a part of a page, and what its height stands for. */
record Plot(Page page, Chart chart, String language, Axis axis, Look look, Frame frame) {

    /** A part of a page. */
    record Frame(float left, float top, float width, float height) {}

    float y(BigDecimal value) {
        return frame.top() + frame.height() * (1 - axis.part(value));
    }

    /** The width that a category has. */
    float slot() {
        return frame.width() / chart.categories().size();
    }

    float middle(int category) {
        return frame.left() + slot() * (category + 0.5f);
    }

    int seriesCount() {
        return chart.series().size();
    }

    Optional<BigDecimal> value(int series, int category) {
        return chart.series().get(series).values().get(category);
    }

    String text(BigDecimal value) {
        return chart.style().text(value, language);
    }

    /** Without a percent sign, for which there is no room at each value; the legend has it. */
    String bareText(BigDecimal value) {
        String suffix = chart.style().suffix();
        String text = text(value);
        return suffix.isEmpty() ? text : text.replace(suffix, "");
    }

    /** A dash on the base line where a bar would stand; none where several categories are drawn together. */
    void unknown(float x, int category) {
        if (!chart.categories().get(category).equals(Elision.SIGN)) {
            page.centred(x, y(axis.base()) - 2, look.tiny(), "–");
        }
    }

    /** A bar between two values; its lower or upper end may be either. */
    void bar(float x, float width, BigDecimal from, BigDecimal to, Ink ink) {
        float top = Math.min(y(from), y(to));
        float bottom = Math.max(y(from), y(to));
        page.box(x, top, width, bottom - top, ink);
    }
}
