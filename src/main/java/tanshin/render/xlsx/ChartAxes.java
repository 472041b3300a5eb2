package tanshin.render.xlsx;

import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import tanshin.report.AmountStyle;
import tanshin.report.Chart;

/** The axes of a chart: categories below, amounts on the left, amounts that are written otherwise on the right. */
final class ChartAxes {

    private final XSSFChart drawn;
    private final Chart chart;
    private final XDDFCategoryAxis categories;
    private final XDDFValueAxis values;

    ChartAxes(XSSFChart drawn, Chart chart) {
        this.drawn = drawn;
        this.chart = chart;
        this.categories = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW); // under the picture, also where bars go below zero
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.getOrAddShapeProperties().setLineProperties(ChartPaint.line(ChartPaint.AXIS, 1));
        this.values = values(categories, AxisPosition.LEFT, chart.style());
        if (chart.kind() != Chart.Kind.LINES && allPositive()) {
            values.setMinimum(0); // bars that begin elsewhere mislead
        }
        values.getOrAddMajorGridProperties().setLineProperties(ChartPaint.line(ChartPaint.GRID, 1));
    }

    XDDFCategoryAxis categories() {
        return categories;
    }

    XDDFValueAxis values() {
        return values;
    }

    /** Values on the right; the categories that they need once more stay out of sight. */
    Others others(AmountStyle style) {
        XDDFCategoryAxis hidden = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        hidden.setVisible(false);
        XDDFValueAxis right = values(hidden, AxisPosition.RIGHT, style);
        right.setCrosses(AxisCrosses.MAX);
        return new Others(hidden, right);
    }

    /** The axes of series that are written otherwise. */
    record Others(XDDFCategoryAxis categories, XDDFValueAxis values) {}

    private XDDFValueAxis values(XDDFCategoryAxis along, AxisPosition position, AmountStyle style) {
        XDDFValueAxis axis = drawn.createValueAxis(position);
        along.crossAxis(axis);
        axis.crossAxis(along);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setNumberFormat(AmountFormat.of(style).code());
        int number = drawn.getCTChart().getPlotArea().sizeOfValAxArray() - 1;
        drawn.getCTChart().getPlotArea().getValAxArray(number).getNumFmt().setSourceLinked(false);
        axis.getOrAddShapeProperties().setLineProperties(ChartPaint.line(ChartPaint.GRID, 1));
        return axis;
    }

    private boolean allPositive() {
        return chart.series().stream()
                .filter(series -> series.otherStyle().isEmpty())
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .allMatch(value -> value.signum() >= 0);
    }
}
