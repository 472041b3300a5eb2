package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.render.SampleReport;
import tanshin.report.AmountStyle;
import tanshin.report.Cell;
import tanshin.report.Chart;
import tanshin.report.Column;
import tanshin.report.Report;
import tanshin.report.Row;
import tanshin.report.Row.Emphasis;
import tanshin.report.Table;

/** A report that nobody would file: endless labels, amounts from nothing to a quadrillion of both signs, gaps, texts like formulas. */
final class StressReport {

    private static final Labels NONE = Labels.same("");
    private static final Fact FACT =
            ((Cell.Amount) SampleReport.report().tables().get(0).cell(1, 0)).fact();
    private static final List<String> AMOUNTS =
            List.of("0", "1", "-499999", "500000", "-123456789012345", "999999999999999", "-987654321098765", "0.0005");
    private static final List<String> TEXTS = List.of("=1+1", "+81-3", "-5", "@SUM(A1)", "'quoted", "<b>&amp;</b>");
    private static final String ENGLISH =
            "Income (loss) from operations before income tax expense, minority interests in losses (earnings) of subsidiaries and"
                    + " equity in net income (loss) of equity-method investees, including Antidisestablishmentarianism";
    private static final String JAPANESE = "法人税等、少数株主損益及び持分法投資損益前当期純利益並びに継続的な収入のあるサービスに係る接続サービス及びアウトソーシングサービスの売上高";

    private StressReport() {}

    static Report report() {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < AMOUNTS.size(); column++) {
            Labels shared = labels(ENGLISH + column / 3, JAPANESE + column / 3);
            columns.add(new Column(List.of(shared, labels("Column " + column, "第" + column + "列")), NONE));
        }
        List<Row> rows = new ArrayList<>();
        List<AmountStyle> styles = List.of(
                SampleReport.MILLIONS,
                SampleReport.THOUSANDS,
                SampleReport.YEN,
                SampleReport.PERCENT,
                SampleReport.POINTS);
        List<Emphasis> emphases = List.of(Emphasis.values());
        for (int row = 0; row < 10; row++) {
            AmountStyle style = styles.get(row % styles.size());
            Emphasis emphasis = emphases.get(row % emphases.size());
            rows.add(new Row(labels(row + " " + ENGLISH, row + " " + JAPANESE), row % 6, emphasis, cells(row, style)));
        }
        Table table = new Table(
                new QName("https://example.org/stress/", "A1"),
                labels(ENGLISH, JAPANESE),
                NONE,
                columns,
                rows,
                List.of());
        return SampleReport.report(
                List.of(table, chart(table)), SampleReport.report().facts());
    }

    private static List<Cell> cells(int row, AmountStyle style) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < AMOUNTS.size(); column++) {
            boolean gap = (row + column) % 7 == 3;
            boolean text = (row + column) % 11 == 5;
            if (gap) {
                cells.add(new Cell.Missing(FACT.dimensions(), labels("Nobody knows. " + ENGLISH, "不明。" + JAPANESE)));
            } else if (text) {
                cells.add(new Cell.Words(Optional.empty(), Labels.same(TEXTS.get(row % TEXTS.size()))));
            } else {
                cells.add(amount(AMOUNTS.get(column), style));
            }
        }
        return cells;
    }

    private static Cell amount(String amount, AmountStyle style) {
        boolean ratio = style.scale() < 0; // no percentage of a quadrillion
        BigDecimal number = new BigDecimal(amount).movePointLeft(ratio ? 9 : 0);
        FactValue value = new FactValue.Numeric(number, Decimals.EXACT);
        Fact fact = new Fact(FACT.id(), FACT.dimensions(), value, Optional.empty(), FACT.origin());
        return new Cell.Amount(fact, style, false, Optional.empty());
    }

    private static Chart chart(Table table) {
        List<Chart.Series> series = table.rows().stream()
                .map(row -> new Chart.Series(
                        row.label(),
                        row.cells().stream()
                                .map(cell -> cell instanceof Cell.Amount amount
                                        ? Optional.of(amount.shown())
                                        : Optional.<BigDecimal>empty())
                                .toList()))
                .toList();
        List<Labels> categories = table.columns().stream().map(Column::heading).toList();
        return new Chart(
                new QName("https://example.org/stress/", "Chart"),
                labels(ENGLISH, JAPANESE),
                Chart.Kind.STACKED_BARS,
                SampleReport.MILLIONS,
                categories,
                series);
    }

    private static Labels labels(String english, String japanese) {
        return SampleReport.labels(english, japanese);
    }
}
