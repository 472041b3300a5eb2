package tanshin.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tanshin.fact.Fact;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.report.AmountStyle;
import tanshin.report.Block;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Chart;
import tanshin.report.Column;
import tanshin.report.FactRow;
import tanshin.report.Formula;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;
import tanshin.report.Row;
import tanshin.report.Row.Emphasis;
import tanshin.report.Table;

/**
 * A small report with one of everything: parts and totals with formulas, a year-on-year column, another table's cells in a
 * formula, negative and negated amounts, words, a dash, a missing figure, long labels, a chart.
 */
public final class SampleReport {

    public static final AmountStyle MILLIONS = style("millions of yen", "百万円", 6, 0, "");
    public static final AmountStyle THOUSANDS = style("thousands of yen", "千円", 3, 0, "");
    public static final AmountStyle PERCENT = style("%", "%", -2, 1, "%");
    public static final AmountStyle POINTS = style("points", "ポイント", -2, 1, "");
    public static final AmountStyle YEN = style("yen", "円", 0, 2, "");

    public static final QName REVENUES = SampleFacts.name("RevenuesByService");
    public static final QName INCOME = SampleFacts.name("Income");
    public static final QName CHART = SampleFacts.name("RevenueChart");

    private static final Labels NONE = Labels.same("");
    private static final Labels MONTHS = labels("Nine months ended December 31", "12月31日に終了した9ヶ月間");
    private static final Labels THIS_YEAR = labels("2008", "2008年");
    private static final Labels LAST_YEAR = labels("2007", "2007年");
    private static final Labels SHARE = labels("Share of total revenues", "売上高比率");

    private final SampleFacts facts = new SampleFacts();

    private SampleReport() {}

    /** The report; always the same. */
    public static Report report() {
        SampleReport sample = new SampleReport();
        Table revenues = sample.revenues();
        List<Block> blocks = List.of(revenues, chart(revenues, Chart.Kind.STACKED_BARS), sample.income());
        return report(blocks, sample.facts.rows());
    }

    /** A report with other contents under the same titles. */
    public static Report report(List<Block> blocks, List<FactRow> facts) {
        Labels title = labels("Consolidated results & key figures", "連結業績ハイライト");
        return new Report(
                new ReportDefinition(SampleFacts.name("Workbook"), title, "xlsx", "workbook", false, false, List.of()),
                title,
                labels("Internet Initiative Japan Inc.", "株式会社インターネットイニシアティブ"),
                ReportingPeriod.read("9M08").orElseThrow(),
                labels("Nine months ended December 31, 2008", "2009年3月期第3四半期累計期間"),
                LocalDate.of(2009, 2, 12),
                blocks,
                facts);
    }

    /** The parts of the table's revenues in both years. */
    public static Chart chart(Table revenues, Chart.Kind kind) {
        List<Chart.Series> series =
                Stream.of(1, 2, 3, 5, 6, 7).map(row -> series(revenues, row)).toList();
        Labels title = labels("Revenues by service (millions of yen)", "サービス別売上高（百万円）");
        return new Chart(CHART, title, kind, MILLIONS, List.of(THIS_YEAR, LAST_YEAR), series);
    }

    private static Chart.Series series(Table revenues, int number) {
        Row row = revenues.rows().get(number);
        List<Optional<BigDecimal>> values =
                row.cells().stream().limit(2).map(SampleReport::shown).toList();
        List<Optional<CellRef>> cells = IntStream.range(0, values.size())
                .mapToObj(column -> values.get(column).map(any -> new CellRef(revenues.name(), number, column)))
                .toList();
        return new Chart.Series(row.label(), Optional.empty(), values, cells);
    }

    public static Labels labels(String english, String japanese) {
        return Labels.of(Map.of("en", english, "ja", japanese));
    }

    private Table revenues() {
        Labels connectivity = labels("Connectivity and outsourcing services", "接続・アウトソーシングサービス");
        Labels machines = labels(
                "ATM operation business, which began in the first quarter of this fiscal year",
                "銀行ATMネットワーク運営事業（当事業年度第1四半期より開始）");
        Cell dash = new Cell.Dash(facts.nil("AtmOperation", "9M07"));
        Labels reason = labels("There was no such business a year before.", "前年同期には当該事業がありません。");
        Cell missing = new Cell.Missing(facts.dimensions("AtmOperation", "9M08"), reason);
        List<Row> rows = List.of(
                row(connectivity, 0, Emphasis.HEADING, new Cell.Blank(), new Cell.Blank(), new Cell.Blank()),
                part(1, "Connectivity (corporate use)", "法人向け接続サービス", 9705875, 9004721),
                part(2, "Connectivity (home use)", "個人向け接続サービス", 4859054, 3807989),
                part(3, "Outsourcing services", "アウトソーシングサービス", 11375933, 10042896),
                total(4, Emphasis.SUBTOTAL, connectivity, List.of(1, 2, 3), 25940862, 22855606),
                part(5, "Systems integration", "システムインテグレーション", 24105075, 24213497),
                part(6, "Equipment sales", "機器販売", 725801, 1280303),
                row(machines, 0, Emphasis.NONE, amount("AtmOperation", "9M08", 17265, MILLIONS), dash, missing),
                total(8, Emphasis.TOTAL, labels("Total revenues", "売上高合計"), List.of(4, 5, 6, 7), 50789003, 48349406));
        List<Column> columns = List.of(
                new Column(List.of(MONTHS, THIS_YEAR), NONE),
                new Column(List.of(MONTHS, LAST_YEAR), NONE),
                new Column(List.of(labels("Year-on-year change", "対前年同期増減率")), NONE));
        List<Labels> notes = List.of(labels("Figures are unaudited.", "数値は監査を受けていません。"));
        return new Table(REVENUES, labels("Revenues by service", "サービス別売上高"), MILLIONS.labels(), columns, rows, notes);
    }

    private Row part(int row, String english, String japanese, long now, long before) {
        int depth = row < 4 ? 1 : 0;
        return row(
                labels(english, japanese),
                depth,
                Emphasis.NONE,
                amount(english, "9M08", now, MILLIONS),
                amount(english, "9M07", before, MILLIONS),
                growth(row, now, before));
    }

    private Row total(int row, Emphasis emphasis, Labels label, List<Integer> parts, long now, long before) {
        return row(
                label,
                0,
                emphasis,
                amount("Total" + row, "9M08", now, MILLIONS, sum(REVENUES, 0, parts)),
                amount("Total" + row, "9M07", before, MILLIONS, sum(REVENUES, 1, parts)),
                growth(row, now, before));
    }

    private Cell growth(int row, long now, long before) {
        BigDecimal change = SampleFacts.divide(now, before).subtract(BigDecimal.ONE);
        CellRef numerator = new CellRef(REVENUES, row, 0);
        CellRef denominator = new CellRef(REVENUES, row, 1);
        Formula formula = new Formula.Quotient(BigDecimal.ONE, numerator, denominator, BigDecimal.ONE);
        return derived("Growth" + row, change, PERCENT, Optional.of(formula));
    }

    private Table income() {
        Formula fromRevenues = sum(REVENUES, 0, List.of(8));
        BigDecimal margin = SampleFacts.divide(1844342, 50789003);
        BigDecimal marginBefore = SampleFacts.divide(2952191, 48349406);
        Formula points = new Formula.Sum(List.of(
                new Formula.Term(BigDecimal.ONE, new CellRef(INCOME, 2, 2)),
                new Formula.Term(BigDecimal.ONE.negate(), new CellRef(INCOME, 2, 3))));
        List<Row> rows = List.of(
                line(
                        labels("Total revenues", "売上高合計"),
                        amount("Total8", "9M08", 50789003, THOUSANDS, fromRevenues),
                        amount("Total8", "9M07", 48349406, THOUSANDS)),
                line(
                        labels("Cost of revenues, selling, general and administrative expenses", "売上原価、販売費及び一般管理費"),
                        negated(facts.reported("Costs", "9M08", 48944661)),
                        negated(facts.reported("Costs", "9M07", 45397215))),
                row(
                        labels("Operating income", "営業利益"),
                        0,
                        Emphasis.TOTAL,
                        amount("OperatingIncome", "9M08", 1844342, THOUSANDS, sum(INCOME, 0, List.of(0, 1))),
                        amount("OperatingIncome", "9M07", 2952191, THOUSANDS, sum(INCOME, 1, List.of(0, 1))),
                        share("Margin", margin, 0),
                        share("MarginBefore", marginBefore, 1)),
                line(
                        labels("Change of the operating margin (points)", "営業利益率の増減（ポイント）"),
                        derived("MarginPoints", margin.subtract(marginBefore), POINTS, Optional.of(points)),
                        new Cell.Blank()),
                line(
                        labels("Effect of exchange rate changes on cash", "現金及び現金同等物に係る換算差額"),
                        derived("ExchangeEffect", new BigDecimal(-400), THOUSANDS, Optional.empty()),
                        amount("ExchangeEffect", "9M07", -15409, THOUSANDS)),
                line(
                        labels("Net income per share (yen)", "1株当たり四半期純利益（円）"),
                        derived("PerShare", new BigDecimal("1.715"), YEN, Optional.empty()),
                        new Cell.Blank()),
                line(
                        labels("+ Telephone", "＋電話番号"),
                        new Cell.Words(
                                Optional.of(facts.text("Telephone", "+81-3-5259-6500")),
                                Labels.same("+81-3-5259-6500")),
                        new Cell.Words(Optional.empty(), labels("unchanged", "変更なし"))));
        List<Column> columns = List.of(
                new Column(List.of(THIS_YEAR), THOUSANDS.labels()),
                new Column(List.of(LAST_YEAR), THOUSANDS.labels()),
                new Column(List.of(SHARE, THIS_YEAR), NONE),
                new Column(List.of(SHARE, LAST_YEAR), NONE));
        Labels title = labels("Income, SG&A / cash flows: condensed consolidated statement", "要約四半期連結損益計算書等");
        return new Table(INCOME, title, NONE, columns, rows, List.of());
    }

    private Cell share(String concept, BigDecimal value, int column) {
        CellRef numerator = new CellRef(INCOME, 2, column);
        CellRef denominator = new CellRef(REVENUES, 8, column);
        Formula formula = new Formula.Quotient(BigDecimal.ONE, numerator, denominator, BigDecimal.ZERO);
        return derived(concept, value, PERCENT, Optional.of(formula));
    }

    private static Row line(Labels label, Cell now, Cell before) {
        return row(label, 0, Emphasis.NONE, now, before, new Cell.Blank(), new Cell.Blank());
    }

    private static Row row(Labels label, int depth, Emphasis emphasis, Cell... cells) {
        return new Row(label, depth, emphasis, List.of(cells));
    }

    private Cell amount(String concept, String period, long thousands, AmountStyle style) {
        return new Cell.Amount(facts.reported(concept, period, thousands), style, false, Optional.empty());
    }

    private Cell amount(String concept, String period, long thousands, AmountStyle style, Formula formula) {
        return new Cell.Amount(facts.reported(concept, period, thousands), style, false, Optional.of(formula));
    }

    private Cell derived(String concept, BigDecimal amount, AmountStyle style, Optional<Formula> formula) {
        return new Cell.Amount(facts.derived(concept, amount), style, false, formula);
    }

    private static Cell negated(Fact fact) {
        return new Cell.Amount(fact, THOUSANDS, true, Optional.empty());
    }

    private static Formula sum(QName table, int column, List<Integer> rows) {
        return new Formula.Sum(rows.stream()
                .map(row -> new Formula.Term(BigDecimal.ONE, new CellRef(table, row, column)))
                .toList());
    }

    private static Optional<BigDecimal> shown(Cell cell) {
        return cell instanceof Cell.Amount amount ? Optional.of(amount.shown()) : Optional.empty();
    }

    private static AmountStyle style(String english, String japanese, int scale, int places, String suffix) {
        QName name = SampleFacts.name("Style" + scale + "_" + places);
        return new AmountStyle(name, labels(english, japanese), scale, places, RoundingMode.HALF_UP, suffix);
    }
}
