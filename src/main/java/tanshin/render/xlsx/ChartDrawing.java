package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import tanshin.fact.Labels;
import tanshin.report.AmountStyle;
import tanshin.report.Chart;

/** Draws a chart from the cells of its block. */
final class ChartDrawing {

    private static final int FRAME = 25400; // two points, so that the frame is on the chart's own page
    private static final int GAP = 60;
    private static final int LENGTH_OF_DIGIT = 66000; // in English Metric Units, a little under
    private static final double LINE_POINTS = 2.25;

    private static final int WIDEST = 124; // digits
    private static final int WIDEST_OF_MANY = 190;

    private final XSSFSheet sheet;
    private final ChartLayout layout;
    private final Chart chart;
    private final ChartBlock block;

    ChartDrawing(XSSFSheet sheet, ChartLayout layout, ChartBlock block) {
        this.sheet = sheet;
        this.layout = layout;
        this.chart = layout.chart();
        this.block = block;
    }

    /** Draws from the sheet's left edge, over as many of its columns as a picture needs. */
    void draw(Grid grid) {
        int widest = layout.wide() ? WIDEST_OF_MANY : WIDEST;
        int last = 0;
        int before = 0;
        while (last < grid.columns() - 1 && before + grid.of(last) < widest) {
            before += grid.of(last++);
        }
        int within = Math.min(grid.of(last), widest - before) * LENGTH_OF_DIGIT; // else a printer cuts the frame
        int bottom = layout.blockTop() - 1;
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, FRAME, within, 0, 0, layout.top(), last, bottom);
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor);
        ChartFrame.title(drawn, chart.title());
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            ChartFrame.legend(drawn, layout.wide());
        }
        plot(drawn);
    }

    /** Bars or lines of one style; a line for each series that is written otherwise, with an axis of its own on the right. */
    private void plot(XSSFChart drawn) {
        ChartAxes axes = new ChartAxes(drawn, chart);
        List<Integer> common = seriesWhere(Optional::isEmpty);
        List<Integer> others = seriesWhere(Optional::isPresent);
        plot(drawn, data(drawn, axes.categories(), axes.values()), common);
        if (!others.isEmpty()) {
            AmountStyle style = chart.series().get(others.get(0)).style(chart);
            ChartAxes.Others right = axes.others(style);
            plot(drawn, lines(drawn, right.categories(), right.values()), others);
        }
    }

    private void plot(XSSFChart drawn, XDDFChartData data, List<Integer> numbers) {
        numbers.forEach(number -> series(data, number));
        drawn.plot(data);
    }

    private List<Integer> seriesWhere(Predicate<Optional<AmountStyle>> style) {
        return IntStream.range(0, chart.series().size())
                .filter(number -> style.test(chart.series().get(number).otherStyle()))
                .boxed()
                .toList();
    }

    private XDDFChartData data(XSSFChart drawn, XDDFCategoryAxis categories, XDDFValueAxis values) {
        if (chart.kind() == Chart.Kind.LINES) {
            return lines(drawn, categories, values);
        }
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP);
        if (chart.kind() == Chart.Kind.STACKED_BARS) {
            bars.setBarGrouping(BarGrouping.STACKED);
            overlapFully(drawn);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        return bars;
    }

    /** Excel calls a file damaged whose lines do not say that they are not stacked. */
    private static XDDFChartData lines(XSSFChart drawn, XDDFCategoryAxis categories, XDDFValueAxis values) {
        XDDFLineChartData lines = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values);
        lines.setGrouping(Grouping.STANDARD);
        return lines;
    }

    /** Not through POI's setOverlap, whose type is missing from the small set of schemas. */
    private static void overlapFully(XSSFChart drawn) {
        try (XmlCursor cursor = drawn.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .addNewOverlap()
                .newCursor()) {
            cursor.toNextToken();
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private void series(XDDFChartData data, int number) {
        String[] categories = IntStream.range(0, chart.categories().size())
                .mapToObj(block::category)
                .toArray(String[]::new);
        AmountFormat format = AmountFormat.of(chart.series().get(number).style(chart));
        BigDecimal[] held = chart.series().get(number).values().stream()
                .map(value -> value.map(format::held).orElse(null)) // a gap is null to POI
                .toArray(BigDecimal[]::new);
        XDDFNumericalDataSource<BigDecimal> values = XDDFDataSourcesFactory.fromArray(held, block.valueRange(number));
        values.setFormatCode(format.code());
        XDDFChartData.Series series =
                data.addSeries(XDDFDataSourcesFactory.fromArray(categories, block.categoryRange()), values);
        name(series, number);
        colour(series, ChartPaint.ofSeries(number));
    }

    /** Named by two cells, which POI's setTitle cannot; its reference is widened, and the second name added. */
    private void name(XDDFChartData.Series series, int number) {
        Labels label = chart.series().get(number).label();
        series.setTitle(
                label.in(Phrases.FIRST),
                new CellReference(block.nameRange(number).split(":", -1)[0]));
        CTStrRef reference = text(series).getStrRef();
        reference.setF(block.nameRange(number));
        CTStrVal second = reference.getStrCache().addNewPt();
        second.setIdx(1);
        second.setV(label.in(Phrases.SECOND));
        reference.getStrCache().getPtCount().setVal(2);
    }

    private static CTSerTx text(XDDFChartData.Series series) {
        return series instanceof XDDFLineChartData.Series line
                ? line.getCTLineSer().getTx()
                : ((XDDFBarChartData.Series) series).getCTBarSer().getTx();
    }

    private static void colour(XDDFChartData.Series series, int colour) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setLineProperties(ChartPaint.line(colour, LINE_POINTS));
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFShapeProperties marker =
                    new XDDFShapeProperties(line.getCTLineSer().getMarker().addNewSpPr());
            marker.setFillProperties(ChartPaint.fill(colour));
            marker.setLineProperties(ChartPaint.line(colour, 1));
        } else {
            series.setFillProperties(ChartPaint.fill(colour));
        }
    }
}
