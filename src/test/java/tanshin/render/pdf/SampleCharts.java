package tanshin.render.pdf;

import static tanshin.render.pdf.Ingredients.GBPS;
import static tanshin.render.pdf.Ingredients.MILLIONS;
import static tanshin.render.pdf.Ingredients.labels;
import static tanshin.render.pdf.Ingredients.name;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.report.AmountStyle;
import tanshin.report.Chart;

/** Charts as a company would publish them, and one of more than a picture can hold. */
final class SampleCharts {

    private SampleCharts() {}

    static Chart services() {
        return new Chart(
                name("ServicesChart"),
                labels("Revenues by service", "サービス別売上高"),
                Chart.Kind.STACKED_BARS,
                MILLIONS,
                quarters(),
                List.of(
                        series("Connectivity (corporate)", "法人向け接続", MILLIONS, 3_100, 3_160, 3_290, 3_410, 3_440),
                        series("Connectivity (home)", "個人向け接続", MILLIONS, 1_640, 1_640, 1_690, 1_700, 1_710),
                        series("Outsourcing", "アウトソーシング", MILLIONS, 3_120, 3_260, 3_480, 3_590, 3_700),
                        series("Systems integration", "システムインテグレーション", MILLIONS, 7_000, 9_200, 6_900, 7_800, 8_100),
                        series("Equipment sales", "機器販売", MILLIONS, 420, 360, 300, 280, 263)));
    }

    static Chart margins() {
        return new Chart(
                name("IncomeChart"),
                labels("Operating income and net income (loss)", "営業利益と当期純利益（損失）"),
                Chart.Kind.BARS,
                MILLIONS,
                quarters(),
                List.of(
                        series("Operating income", "営業利益", MILLIONS, 1_005, 1_760, 320, 545, 695),
                        series("Net income (loss)", "当期純利益（損失）", MILLIONS, 790, 2_160, -560, 120, -1_673)));
    }

    static Chart bandwidth() {
        List<Optional<BigDecimal>> values = Stream.of("360.1", "402.7", "", "441.0", "476.6")
                .map(text -> text.isEmpty()
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(new BigDecimal(text).scaleByPowerOfTen(9)))
                .toList();
        return new Chart(
                name("BandwidthChart"),
                labels("Total contracted bandwidth", "総契約帯域"),
                Chart.Kind.LINES,
                GBPS,
                quarters(),
                List.of(
                        new Chart.Series(labels("Bandwidth", "契約帯域"), values),
                        series("Of which over one gigabit", "うち１ギガビット以上", GBPS, 210, 240, 265, 290, 330)));
    }

    /** A chart of more than a picture can hold. */
    static Chart crowded(Chart.Kind kind, int seriesCount, int categoryCount) {
        List<Labels> categories = new ArrayList<>();
        for (int category = 0; category < categoryCount; category++) {
            categories.add(labels("Quarter ended December 31, " + category, "第" + category + "四半期（累計ではない）"));
        }
        List<Chart.Series> all = new ArrayList<>();
        for (int series = 0; series < seriesCount; series++) {
            long[] values = new long[categoryCount];
            for (int category = 0; category < categoryCount; category++) {
                values[category] = (series * 7_919L + category * 104_729L) % 20_011 - 5_000;
            }
            all.add(series(
                    "Connectivity services for corporate use of kind " + series,
                    "法人向けインターネット接続サービスその" + series,
                    MILLIONS,
                    values));
        }
        all.add(new Chart.Series(labels("Unknown", "不明"), Collections.nCopies(categoryCount, Optional.empty())));
        return new Chart(name("Crowded" + kind), labels("Crowded " + kind, "密な図"), kind, MILLIONS, categories, all);
    }

    private static List<Labels> quarters() {
        return List.of(
                labels("3Q FY2007", "2008年3月期 3Q"),
                labels("4Q FY2007", "4Q"),
                labels("1Q FY2008", "2009年3月期 1Q"),
                labels("2Q FY2008", "2Q"),
                labels("3Q FY2008", "3Q"));
    }

    private static Chart.Series series(String en, String ja, AmountStyle style, long... values) {
        List<Optional<BigDecimal>> amounts = new ArrayList<>();
        for (long value : values) {
            amounts.add(Optional.of(BigDecimal.valueOf(value).scaleByPowerOfTen(style.scale())));
        }
        return new Chart.Series(labels(en, ja), amounts);
    }
}
