package tanshin.render.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.report.CellRef;
import tanshin.report.Chart;

/** Draws several neighbouring categories of which nothing is known together, so that they do not make half a chart empty. */
final class Elision {

    /** What stands in the place of their names. */
    static final Labels SIGN = Labels.same("…");

    private static final int FEWEST = 2;

    private Elision() {}

    /** The chart with each run of unknown categories drawn as one; a single one keeps its place and its name. */
    static Chart of(Chart chart) {
        List<Integer> kept = new ArrayList<>();
        List<Labels> names = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            int end = endOfRun(chart, category);
            boolean run = end - category >= FEWEST;
            kept.add(category);
            names.add(run ? SIGN : chart.categories().get(category));
            category = run ? end - 1 : category;
        }
        return kept.size() == chart.categories().size() ? chart : only(chart, kept, names);
    }

    private static Chart only(Chart chart, List<Integer> kept, List<Labels> names) {
        return new Chart(chart.name(), chart.title(), chart.kind(), chart.style(), names, series(chart, kept));
    }

    private static int endOfRun(Chart chart, int from) {
        int end = from;
        while (end < chart.categories().size() && unknown(chart, end)) {
            end++;
        }
        return end;
    }

    private static boolean unknown(Chart chart, int category) {
        return chart.series().stream()
                .allMatch(series -> series.values().get(category).isEmpty());
    }

    private static List<Chart.Series> series(Chart chart, List<Integer> kept) {
        return chart.series().stream()
                .map(series -> new Chart.Series(
                        series.label(), series.otherStyle(), values(series, kept), cells(series, kept)))
                .toList();
    }

    private static List<Optional<BigDecimal>> values(Chart.Series series, List<Integer> kept) {
        return kept.stream().map(series.values()::get).toList();
    }

    private static List<Optional<CellRef>> cells(Chart.Series series, List<Integer> kept) {
        return kept.stream().map(series.cells()::get).toList();
    }
}
