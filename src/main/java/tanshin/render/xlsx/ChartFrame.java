package tanshin.render.xlsx;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import tanshin.fact.Labels;

/** What stands around a chart's picture: its title in both languages and its legend. */
final class ChartFrame {

    private static final double TITLE_POINTS = 11;

    private ChartFrame() {}

    static void title(XSSFChart drawn, Labels title) {
        String first = title.in(Phrases.FIRST);
        String second = title.in(Phrases.SECOND);
        drawn.setTitleText(first);
        drawn.setTitleOverlay(false);
        XDDFTextBody body = drawn.getFormattedTitle();
        body.getParagraph(0).getTextRuns().forEach(run -> shape(run, Phrases.FIRST));
        if (!first.equals(second)) {
            shape(body.addNewParagraph().appendRegularRun(second), Phrases.SECOND);
        }
        body.getParagraphs().forEach(paragraph -> paragraph.setTextAlignment(TextAlignment.CENTER));
    }

    /** POI would note the language of whoever runs the program. */
    private static void shape(XDDFTextRun run, String language) {
        run.setLanguage(Locale.forLanguageTag(language));
        run.setFontSize(TITLE_POINTS);
        run.setBold(true);
    }

    /** A third of the width, of a wide picture a quarter, so that names in two languages leave room for the picture. */
    static void legend(XSSFChart drawn, boolean wide) {
        XDDFChartLegend legend = drawn.getOrAddLegend();
        legend.setPosition(LegendPosition.RIGHT);
        double edge = wide ? 0.76 : 0.67;
        place(legend.getOrAddManualLayout(), edge, 0.16, 0.99 - edge, 0.8);
        place(drawn.getOrAddManualLayout(), 0.01, 0.16, edge - 0.03, 0.82);
    }

    /** In parts of the whole, axes and their words included. */
    private static void place(XDDFManualLayout layout, double x, double y, double width, double height) {
        layout.setTarget(LayoutTarget.OUTER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(x);
        layout.setY(y);
        layout.setWidthRatio(width);
        layout.setHeightRatio(height);
    }
}
