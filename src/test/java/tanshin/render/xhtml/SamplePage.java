package tanshin.render.xhtml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Labels;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.Source;
import tanshin.fact.Unit;
import tanshin.report.AmountStyle;
import tanshin.report.Block;
import tanshin.report.Cell;
import tanshin.report.Chart;
import tanshin.report.Column;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;
import tanshin.report.Row;
import tanshin.report.Row.Emphasis;
import tanshin.report.Table;

/** A small earnings summary with one of everything that a page can show. */
final class SamplePage {

    static final AmountStyle MILLIONS = style("Millions", "millions of yen", "百万円", 6, 0, "");
    static final AmountStyle PERCENT = style("Percent", "%", "%", -2, 1, "");
    static final AmountStyle CHANGE = style("Change", "", "", -2, 1, "%");
    static final AmountStyle YEN = style("Yen", "yen", "円", 0, 2, "");

    private static final Labels NONE = Labels.same("");
    private static final Unit JPY = Unit.of(new QName(Unit.ISO4217, "JPY"));
    private static final Unit JPY_PER_SHARE = JPY.per(new QName(Unit.XBRLI, "shares"));

    private SamplePage() {}

    /** Complete: every figure is there. */
    static Report complete() {
        return report(List.of(information("03-5259-6500"), results(), revenues(amount(28_790_000_000L)), chart()));
    }

    /** With gaps, so it is a draft. */
    static Report draft() {
        Cell gap = new Cell.Missing(
                dimensions("Revenues", Optional.of(JPY)),
                labels(
                        "the filing's table of revenues is damaged at this place & two readings < 1% apart remain",
                        "提出書類の該当箇所が破損しており、2通りの読み方が残る"));
        return report(List.of(information("03-5259-6500"), results(), revenues(gap), dividends(), chart()));
    }

    static Report report(List<Block> blocks) {
        Labels title = labels(
                "Consolidated Financial Results for the Nine Months Ended December 31, 2008 [U.S. GAAP]",
                "平成21年3月期 第3四半期決算短信〔米国基準〕（連結）");
        ReportDefinition definition =
                new ReportDefinition(name("TseSummary"), title, "html", "tse-summary", true, true, List.of());
        return new Report(
                definition,
                title,
                labels("Internet Initiative Japan Inc.", "株式会社インターネットイニシアティブ"),
                new ReportingPeriod(ReportingPeriod.Span.NINE_MONTHS, 2008),
                labels("April 1, 2008 to December 31, 2008", "平成20年4月1日～平成20年12月31日"),
                LocalDate.of(2009, 2, 12),
                blocks,
                List.of());
    }

    private static Table information(String telephone) {
        List<Row> rows = List.of(
                row("Exchange listed", "上場取引所", words("Tokyo Stock Exchange First Section", "東京証券取引所 市場第一部")),
                row("Stock code number", "コード番号", words("3774", "3774")),
                row("Website", "URL", words("http://www.iij.ad.jp/", "http://www.iij.ad.jp/")),
                row(
                        "Representative",
                        "代表者",
                        words("Koichi Suzuki, President and Representative Director", "代表取締役社長 鈴木 幸一")),
                row("Telephone", "TEL", words(telephone, telephone)),
                row(0, Emphasis.HEADING, labels("Changes in accounting policies", "会計処理の原則・手続の変更"), blank()),
                row(
                        1,
                        Emphasis.NONE,
                        labels("Changes due to the revision of accounting standards", "会計基準等の改正に伴う変更"),
                        words("Yes", "有")),
                row(1, Emphasis.NONE, labels("Other changes", "上記以外の変更"), words("None", "無")));
        return new Table(
                name("Information"),
                labels("Company and document", "会社及び書類の情報"),
                NONE,
                List.of(new Column(List.of(NONE), NONE)),
                rows,
                List.of(labels("Amounts of less than one million yen are rounded.", "百万円未満四捨五入")));
    }

    private static Table results() {
        List<Column> columns = new ArrayList<>();
        for (Labels heading : List.of(
                labels("Total revenues", "売上高"),
                labels("Operating income", "営業利益"),
                labels("Income before income tax expense", "税引前四半期純利益"),
                labels("Net income", "四半期純利益"))) {
            columns.add(new Column(List.of(heading), MILLIONS.labels()));
            columns.add(new Column(List.of(heading), PERCENT.labels()));
        }
        Row current = row(
                "Nine months ended December 31, 2008",
                "21年3月期第3四半期",
                amount(50_789_000_000L),
                change(PERCENT, "0.0505"),
                amount(1_844_000_000L),
                change(PERCENT, "-0.3753"),
                amount(1_242_000_000L),
                change(PERCENT, "-0.5425"),
                amount(-354_000_000L),
                dash());
        Row prior = row(
                "Nine months ended December 31, 2007",
                "20年3月期第3四半期",
                amount(48_349_000_000L),
                change(PERCENT, "0.208"),
                amount(2_952_000_000L),
                change(PERCENT, "0.253"),
                amount(2_715_000_000L),
                change(PERCENT, "-0.276"),
                amount(4_088_000_000L),
                change(PERCENT, "-0.0402"));
        return new Table(
                name("Results"),
                labels("Consolidated results of operations", "連結経営成績（累計）"),
                NONE,
                columns,
                List.of(current, prior),
                List.of(labels("% shows the change from the same period a year before.", "％表示は対前年同四半期増減率")));
    }

    private static Table revenues(Cell total) {
        Labels span = labels("Nine months ended December 31", "第3四半期累計期間");
        List<Column> columns = List.of(
                new Column(List.of(span, labels("2008", "21年3月期")), NONE),
                new Column(List.of(span, labels("2007", "20年3月期")), NONE),
                new Column(List.of(labels("Change from a year before", "前年同期比")), NONE),
                new Column(List.of(labels("Remark", "摘要")), NONE));
        List<Row> rows = List.of(
                row(0, Emphasis.HEADING, labels("Network services", "ネットワークサービス"), blank(), blank(), blank(), blank()),
                row(
                        1,
                        Emphasis.NONE,
                        labels(
                                "Internet connectivity services for corporate use, including leased lines and data centers",
                                "法人向けインターネット接続サービス（専用線及びデータセンター接続を含む）"),
                        amount(9_823_000_000L),
                        amount(9_101_000_000L),
                        change(CHANGE, "0.0793"),
                        blank()),
                row(
                        1,
                        Emphasis.NONE,
                        labels("Outsourcing services", "アウトソーシングサービス"),
                        amount(10_456_000_000L),
                        dash(),
                        change(CHANGE, "0.117"),
                        words("Includes services of subsidiaries first consolidated in the period", "新規連結子会社を含む")),
                row(
                        1,
                        Emphasis.SUBTOTAL,
                        labels("Total network services", "ネットワークサービス計"),
                        total,
                        amount(26_404_000_000L),
                        change(CHANGE, "-0.0004"),
                        blank()),
                row(
                        0,
                        Emphasis.NONE,
                        labels("Elimination", "消去"),
                        amount(-163_000_000L),
                        amount(-1_163_000_000L),
                        change(CHANGE, "-0.86"),
                        blank()),
                row(
                        0,
                        Emphasis.TOTAL,
                        labels("Total revenues", "売上高合計"),
                        amount(50_789_000_000L),
                        amount(48_349_000_000L),
                        change(CHANGE, "0.0505"),
                        blank()));
        return new Table(
                name("Revenues"),
                labels("Revenues by service", "サービス別売上高"),
                MILLIONS.labels(),
                columns,
                rows,
                List.of());
    }

    private static Table dividends() {
        Labels perShare = labels("Dividend per share", "1株当たり配当金");
        List<Column> columns = new ArrayList<>();
        for (Labels heading : List.of(
                labels("End of the first quarter", "第1四半期末"),
                labels("End of the second quarter", "第2四半期末"),
                labels("End of the third quarter", "第3四半期末"),
                labels("Year-end", "期末"),
                labels("Total", "合計"))) {
            columns.add(new Column(List.of(perShare, heading), YEN.labels()));
        }
        Cell gap = new Cell.Missing(
                dimensions("DividendPerShare", Optional.of(JPY_PER_SHARE)),
                labels("no filing states it", "どの提出書類にも記載がない"));
        return new Table(
                name("Dividends"),
                labels("Dividends", "配当の状況"),
                NONE,
                columns,
                List.of(
                        row(
                                "Fiscal year ended March 31, 2008",
                                "20年3月期",
                                dash(),
                                dividend("750"),
                                dash(),
                                dividend("1000"),
                                dividend("1750")),
                        row("Fiscal year ending March 31, 2009", "21年3月期", dash(), dividend("1000"), dash(), gap, gap)),
                List.of());
    }

    private static Chart chart() {
        return new Chart(
                name("RevenueChart"),
                labels("Revenues", "売上高"),
                Chart.Kind.BARS,
                MILLIONS,
                List.of(labels("2007", "20年3月期")),
                List.of(new Chart.Series(
                        labels("Total", "合計"), List.of(Optional.of(BigDecimal.valueOf(48_349_000_000L))))));
    }

    static Labels labels(String english, String japanese) {
        return Labels.of(Map.of("en", english, "ja", japanese));
    }

    static QName name(String name) {
        return new QName("https://w3id.org/tanshin/report/", name);
    }

    static Cell amount(long yen) {
        Fact fact = reported("Revenues", Optional.of(JPY), new BigDecimal(yen), -6);
        return new Cell.Amount(fact, MILLIONS, /* negated= */ false, Optional.empty());
    }

    static Cell blank() {
        return new Cell.Blank();
    }

    static Cell words(String english, String japanese) {
        return new Cell.Words(
                Optional.of(fact("DocumentName", Optional.empty(), new FactValue.Text(english), source())),
                labels(english, japanese));
    }

    private static Cell dividend(String yen) {
        Fact fact = reported("DividendPerShare", Optional.of(JPY_PER_SHARE), new BigDecimal(yen), 2);
        return new Cell.Amount(fact, YEN, /* negated= */ false, Optional.empty());
    }

    private static Cell change(AmountStyle style, String ratio) {
        Fact fact = new Fact(
                "derived/Revenues_YearOnYearChange",
                dimensions("Revenues", Optional.empty()),
                new FactValue.Numeric(new BigDecimal(ratio), new Decimals(4)),
                Optional.empty(),
                new Origin.Derived(List.of()));
        return new Cell.Amount(fact, style, /* negated= */ false, Optional.empty());
    }

    private static Cell dash() {
        return new Cell.Dash(fact("Revenues", Optional.of(JPY), new FactValue.Nil(), source()));
    }

    static Row row(String english, String japanese, Cell... cells) {
        return row(0, Emphasis.NONE, labels(english, japanese), cells);
    }

    static Row row(int depth, Emphasis emphasis, Labels label, Cell... cells) {
        return new Row(label, depth, emphasis, List.of(cells));
    }

    private static Fact reported(String concept, Optional<Unit> unit, BigDecimal amount, int decimals) {
        return fact(concept, unit, new FactValue.Numeric(amount, new Decimals(decimals)), source());
    }

    private static Fact fact(String concept, Optional<Unit> unit, FactValue value, Source source) {
        return new Fact(
                source.filing().text() + "/" + source.table() + ".r01.c1",
                dimensions(concept, unit),
                value,
                Optional.empty(),
                new Origin.Reported(source));
    }

    private static Dimensions dimensions(String concept, Optional<Unit> unit) {
        return new Dimensions(
                new QName("https://w3id.org/tanshin/iij/", concept),
                Optional.empty(),
                new EntityId("http://www.tse.or.jp/sicc", "37740"),
                new Period.Duration(LocalDate.of(2008, 4, 1), LocalDate.of(2008, 12, 31)),
                unit,
                new TreeMap<>());
    }

    private static Source source() {
        return new Source(
                new FilingId("2009-02-12-9m-fy2008-release"),
                "tse-results",
                "Nine months ended December 31, 2008",
                "Total Revenues, JPY millions",
                "50,789",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                734);
    }

    private static AmountStyle style(
            String name, String english, String japanese, int scale, int places, String suffix) {
        return new AmountStyle(name(name), labels(english, japanese), scale, places, RoundingMode.HALF_UP, suffix);
    }
}
