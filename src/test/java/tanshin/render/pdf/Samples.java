package tanshin.render.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tanshin.fact.Decimals;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.Source;
import tanshin.report.AmountStyle;
import tanshin.report.Block;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Chart;
import tanshin.report.Column;
import tanshin.report.Formula;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;
import tanshin.report.Row;
import tanshin.report.Table;

/** Reports to print: one as a company would publish it, one with everything that breaks layouts. */
final class Samples {

    static final AmountStyle MILLIONS = style("millions", "millions of yen", "百万円", 6, 0, "");
    static final AmountStyle PERCENT = style("percent", "%", "％", -2, 1, "%");
    static final AmountStyle GBPS = style("gbps", "Gbps", "Gbps", 9, 1, "");
    private static final List<Row.Emphasis> EMPHASES =
            List.of(Row.Emphasis.NONE, Row.Emphasis.NONE, Row.Emphasis.SUBTOTAL, Row.Emphasis.TOTAL);
    private static final Dimensions ANYTHING = new Dimensions(
            name("Revenues"),
            Optional.empty(),
            new EntityId("http://www.tse.or.jp/sicc", "00000"),
            new Period.Duration(LocalDate.of(2008, 4, 1), LocalDate.of(2008, 12, 31)),
            Optional.empty(),
            new TreeMap<>());

    private Samples() {}

    static Report factSheet() {
        return report(List.of(services(), margins(), bandwidth(), revenues(), costs(), company(), balance()));
    }

    static Report report(List<Block> blocks) {
        Labels title = labels("Investor Fact Sheet", "決算ファクトシート");
        ReportDefinition definition =
                new ReportDefinition(name("FactSheet"), title, "pdf", "fact-sheet", true, false, List.of());
        return new Report(
                definition,
                title,
                labels("Example Network Inc.", "株式会社エグザンプルネットワーク"),
                new ReportingPeriod(ReportingPeriod.Span.NINE_MONTHS, 2008),
                labels("Nine months ended December 31, 2008", "2009年3月期 第3四半期累計"),
                LocalDate.of(2009, 2, 12),
                blocks,
                List.of());
    }

    static Table revenues() {
        List<Column> columns = List.of(
                column("9M FY2007", "9M FY2008", "Nine months", "第3四半期累計"),
                new Column(List.of(labels("Nine months", "第3四半期累計"), labels("FY2008", "2009年3月期")), labels("", "")),
                new Column(
                        List.of(labels("Nine months", "第3四半期累計"), labels("Change", "増減率")),
                        labels("year on year", "前年同期比")));
        List<Row> rows = List.of(
                heading("Connectivity and outsourcing", "接続・アウトソーシング"),
                row(1, "Connectivity services (corporate use)", "法人向けインターネット接続サービス", 9_436, 10_291, false),
                row(1, "Connectivity services (home use)", "個人向けインターネット接続サービス", 4_921, 5_107, false),
                row(1, "Outsourcing services", "アウトソーシングサービス", 9_310, 10_755, false),
                sum(Row.Emphasis.SUBTOTAL, "Subtotal", "小計", 23_667, 26_153, true),
                heading("Systems integration", "システムインテグレーション"),
                row(1, "Systems construction", "システム構築", 9_480, 9_006, false),
                row(1, "Systems operation and maintenance", "システム運用保守", 11_330, 13_880, false),
                row(0, "Equipment sales", "機器販売", 1_270, 843, true),
                row(0, "ATM operation business", "ＡＴＭ運営事業", -9, 107, false),
                sum(Row.Emphasis.TOTAL, "Total revenues", "売上高合計", 45_738, 49_989, false));
        return new Table(
                name("RevenuesTable"),
                labels("Revenues by service", "サービス別売上高"),
                labels("millions of yen", "百万円"),
                columns,
                rows,
                List.of(labels(
                        "Classification follows the services offered in the period and may differ from earlier releases.",
                        "区分は当期の提供サービスに基づいており、過去の公表資料とは異なる場合があります。")));
    }

    private static Column column(String en, String ja, String groupEn, String groupJa) {
        return new Column(
                List.of(labels(groupEn, groupJa), labels(en.substring(3), ja.isEmpty() ? "" : "2008年3月期")),
                labels("", ""));
    }

    private static Table costs() {
        List<Row> rows = List.of(
                row(0, "Operating income", "営業利益", 3_007, 1_560, false),
                row(0, "Income before income tax expense (benefit)", "税金等調整前当期純利益（損失）", 2_590, -1_204, false),
                row(0, "Net income (loss)", "当期純利益（損失）", 3_012, -2_113, true),
                new Row(
                        labels("Free cash flow", "フリー・キャッシュ・フロー"),
                        0,
                        Row.Emphasis.NONE,
                        List.of(
                                new Cell.Dash(reported(BigDecimal.ZERO)),
                                new Cell.Missing(
                                        ANYTHING, labels("Not published for nine months.", "第3四半期累計では公表されていません。")),
                                new Cell.Blank())));
        return new Table(
                name("IncomeTable"),
                labels("Income", "利益"),
                labels("millions of yen", "百万円"),
                revenues().columns(),
                rows,
                List.of());
    }

    private static Table company() {
        List<Row> rows = List.of(
                words("Listed on", "上場取引所", "Tokyo, NASDAQ", "東証、ナスダック"),
                words("Representative", "代表者", "President and Representative Director", "代表取締役社長"),
                words("Accounting", "会計基準", "US GAAP; the exchange's summary in its own form", "米国会計基準"));
        return new Table(
                name("CompanyTable"),
                labels("Company", "会社概要"),
                labels("", ""),
                List.of(new Column(List.of(labels("", "")), labels("", ""))),
                rows,
                List.of());
    }

    /** Long, with four periods: flows over pages at full width. */
    private static Table balance() {
        List<Column> columns = new ArrayList<>();
        for (String year : List.of("March 31, 2007", "March 31, 2008", "December 31, 2008")) {
            columns.add(new Column(
                    List.of(
                            labels(
                                    year,
                                    year.replace("March 31, 2007", "2007年3月末")
                                            .replace("March 31, 2008", "2008年3月末")
                                            .replace("December 31, 2008", "2008年12月末")),
                            labels("Amount", "金額")),
                    labels("JPY millions", "百万円")));
            columns.add(new Column(
                    List.of(columns.get(columns.size() - 1).headings().get(0), labels("Share", "構成比")),
                    labels("%", "％")));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(six(heading("Assets", "資産の部")));
        for (String line : List.of(
                "Cash and cash equivalents|現金及び現金同等物",
                "Short-term investment|短期投資",
                "Accounts receivable, net of allowance for doubtful accounts|売掛金（貸倒引当金控除後）",
                "Inventories|たな卸資産",
                "Prepaid expenses|前払費用",
                "Other current assets, net of allowance for doubtful accounts|その他流動資産（貸倒引当金控除後）")) {
            rows.add(position(1, line, Row.Emphasis.NONE, rows.size() * 1_613L));
        }
        rows.add(position(0, "Total current assets|流動資産合計", Row.Emphasis.SUBTOTAL, 28_840));
        rows.add(position(0, "Total assets|資産合計", Row.Emphasis.TOTAL, 52_301));
        rows.add(six(heading("Liabilities and shareholders' equity", "負債及び資本の部")));
        for (String line : List.of(
                "Short-term borrowings|短期借入金",
                "Capital lease obligations, current portion|キャピタル・リース債務（短期）",
                "Accounts payable|買掛金及び未払金",
                "Accrued retirement and pension costs|退職給付引当金",
                "Minority interest|少数株主持分",
                "Common stock|資本金",
                "Additional paid-in capital|資本剰余金",
                "Accumulated deficit|累積損失",
                "Accumulated other comprehensive income|その他の包括利益累計額",
                "Treasury stock|自己株式")) {
            rows.add(position(
                    1, line, Row.Emphasis.NONE, line.startsWith("Accumulated deficit") ? -19_503 : rows.size() * 731L));
        }
        rows.add(position(0, "Total|負債及び資本合計", Row.Emphasis.TOTAL, 52_301));
        return new Table(
                name("BalanceTable"),
                labels("Consolidated balance sheets (condensed)", "連結貸借対照表（要約）"),
                labels("", ""),
                columns,
                rows,
                List.of());
    }

    private static Row six(Row row) {
        return new Row(
                row.label(),
                row.depth(),
                row.emphasis(),
                Stream.<Cell>generate(Cell.Blank::new).limit(6).toList());
    }

    private static Row position(int depth, String line, Row.Emphasis emphasis, long millions) {
        String[] words = line.split("\\|", -1);
        List<Cell> cells = new ArrayList<>();
        for (int year = 0; year < 3; year++) {
            long amount = millions + year * millions / 10;
            cells.add(amount(reported(millions(amount)), MILLIONS));
            cells.add(amount(derived(BigDecimal.valueOf(amount * 1000 / (52_301 + year * 5_230), 3)), PERCENT));
        }
        return new Row(labels(words[0], words[1]), depth, emphasis, cells);
    }

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

    private static Chart margins() {
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

    private static Chart bandwidth() {
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

    /** Labels, amounts and headings of sizes that no filing has. */
    static Table stress() {
        String en =
                "Accounts receivable, net of allowance for doubtful accounts of an extraordinarily long description, ";
        String ja = "売掛金（貸倒引当金控除後、きわめて長い説明を伴う科目名であり、折り返しても重なってはならない）";
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < 7; column++) {
            columns.add(new Column(
                    List.of(
                            labels("A heading over all of the columns of this table", "すべての列にかかる見出し"),
                            labels("Incomprehensibilities of the year " + column, "極めて長い列見出しの例" + column)),
                    labels("thousands of yen", "千円")));
        }
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < 70; index++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                BigDecimal huge = new BigDecimal("-98765432109876543")
                        .scaleByPowerOfTen(column - 3)
                        .movePointLeft(index % 9);
                cells.add(
                        column == 6
                                ? new Cell.Words(Optional.empty(), labels(en, ja))
                                : amount(index % 2 == 0 ? derived(huge) : reported(huge), MILLIONS));
            }
            rows.add(new Row(
                    labels(en.repeat(1 + index % 3), ja.repeat(1 + index % 3)),
                    index % 5,
                    EMPHASES.get(index % 4),
                    cells));
        }
        return new Table(
                name("StressTable"),
                labels(en.repeat(2), ja.repeat(2)),
                labels(en, ja),
                columns,
                rows,
                List.of(labels(en.repeat(9), ja.repeat(9))));
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

    static Row words(String en, String ja, String wordsEn, String wordsJa) {
        return new Row(
                labels(en, ja),
                0,
                Row.Emphasis.NONE,
                List.of(new Cell.Words(Optional.empty(), labels(wordsEn, wordsJa))));
    }

    private static Row heading(String en, String ja) {
        return new Row(
                labels(en, ja), 0, Row.Emphasis.HEADING, List.of(new Cell.Blank(), new Cell.Blank(), new Cell.Blank()));
    }

    private static Row row(int depth, String en, String ja, long before, long now, boolean derived) {
        return new Row(labels(en, ja), depth, Row.Emphasis.NONE, cells(before, now, derived));
    }

    private static Row sum(Row.Emphasis emphasis, String en, String ja, long before, long now, boolean derived) {
        return new Row(labels(en, ja), 0, emphasis, cells(before, now, derived));
    }

    private static List<Cell> cells(long before, long now, boolean derived) {
        BigDecimal change =
                BigDecimal.valueOf(now - before).divide(BigDecimal.valueOf(Math.abs(before)), 3, RoundingMode.HALF_UP);
        CellRef two = new CellRef(name("RevenuesTable"), 0, 1);
        CellRef one = new CellRef(name("RevenuesTable"), 0, 0);
        Formula quotient = new Formula.Quotient(BigDecimal.ONE, two, one, BigDecimal.ONE);
        return List.of(
                amount(reported(millions(before)), MILLIONS),
                amount(derived ? derived(millions(now)) : reported(millions(now)), MILLIONS),
                new Cell.Amount(derived(change), PERCENT, /* negated= */ false, Optional.of(quotient)));
    }

    static Cell amount(Fact fact, AmountStyle style) {
        return new Cell.Amount(fact, style, /* negated= */ false, Optional.empty());
    }

    static Fact reported(BigDecimal amount) {
        Source source = new Source(
                new FilingId("2009-02-12-sample"),
                "table",
                "row",
                "column",
                "1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        return fact("reported", amount, new Origin.Reported(source));
    }

    static Fact derived(BigDecimal amount) {
        Derivation way = new Derivation(name("Rule"), () -> "a = b + c", List.of(), Interval.point(amount), amount);
        return fact("derived", amount, new Origin.Derived(List.of(way)));
    }

    private static Fact fact(String id, BigDecimal amount, Origin origin) {
        return new Fact(
                id,
                ANYTHING,
                new FactValue.Numeric(amount, new Decimals(-6)),
                Optional.of(Interval.point(amount)),
                origin);
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

    static BigDecimal millions(long amount) {
        return BigDecimal.valueOf(amount).scaleByPowerOfTen(6);
    }

    static AmountStyle style(String name, String en, String ja, int scale, int places, String suffix) {
        return new AmountStyle(name(name), labels(en, ja), scale, places, RoundingMode.HALF_UP, suffix);
    }

    static Labels labels(String en, String ja) {
        return Labels.of(Map.of("en", en, "ja", ja));
    }

    static QName name(String name) {
        return new QName("https://example.org/", name);
    }
}
