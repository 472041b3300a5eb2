package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import tanshin.report.AmountStyle;
import tanshin.report.Chart;

/** Which colour or sign is which series; in as many lines as needed, none for a single series. */
final class Legend implements Piece {

    private static final float SAMPLE = 11;
    private static final float APART = 9;
    private static final float TOP = 2;

    /** An entry: its place in the legend and its words. */
    private record Entry(float x, int line, List<String> words) {}

    private final Chart chart;
    private final Type type;
    private final List<Entry> entries = new ArrayList<>();
    private int lines;

    Legend(Chart chart, String language, Look look, float width) {
        this.chart = chart;
        this.type = look.small().ink(Ink.TEXT);
        if (chart.series().size() > 1) {
            place(language, width);
        }
    }

    @Override
    public float height() {
        return lines == 0 ? 0 : TOP + lines * type.leading();
    }

    @Override
    public void draw(Page page, float x, float y) {
        for (int series = 0; series < entries.size(); series++) {
            Entry entry = entries.get(series);
            float baseline = y + TOP + entry.line() * type.leading() + type.ascent();
            sample(page, x + entry.x(), baseline - type.size() * 0.36f, series);
            for (int line = 0; line < entry.words().size(); line++) {
                String words = entry.words().get(line);
                page.left(x + entry.x() + SAMPLE, baseline + line * type.leading(), type, words);
            }
        }
    }

    private void place(String language, float width) {
        float x = 0;
        int line = 0;
        for (Chart.Series series : chart.series()) {
            List<String> words = type.lines(label(series, language), width - SAMPLE);
            float wide = SAMPLE + type.width(words.get(0));
            if (x > 0 && (x + wide > width || words.size() > 1)) {
                x = 0;
                line++;
            }
            entries.add(new Entry(x, line, words));
            line += words.size() - 1;
            x += words.size() > 1 ? width : wide + APART;
        }
        lines = line + 1;
    }

    /** With the unit of values that are not in that of the chart, if it is as short as a percent sign. */
    private static String label(Chart.Series series, String language) {
        String suffix = series.otherStyle().map(AmountStyle::suffix).orElse("");
        String label = series.label().in(language);
        return suffix.isEmpty() ? label : TableText.withUnit(label, suffix);
    }

    private void sample(Page page, float x, float middle, int series) {
        boolean beside = chart.series().get(series).otherStyle().isPresent();
        long lines = chart.series().stream()
                .filter(any -> any.otherStyle().isPresent() == beside)
                .count();
        int count = (int) lines;
        int place = (int) chart.series().subList(0, series).stream()
                .filter(any -> any.otherStyle().isPresent() == beside)
                .count();
        if (chart.kind() == Chart.Kind.LINES || beside) {
            Mark.Pen pen = Curves.pen(place, count);
            page.line(new Point(x, middle), new Point(x + SAMPLE - 2.5f, middle), pen);
            Curves.sign(page, new Point(x + (SAMPLE - 2.5f) / 2, middle), place, pen.ink());
        } else {
            float side = type.size() * 0.82f;
            page.box(x, middle - side / 2, side, side, Palette.area(place, count));
        }
    }
}
