package tanshin.render.pdf;

import static tanshin.render.pdf.Ingredients.ANYTHING;
import static tanshin.render.pdf.Ingredients.MILLIONS;
import static tanshin.render.pdf.Ingredients.PERCENT;
import static tanshin.render.pdf.Ingredients.amount;
import static tanshin.render.pdf.Ingredients.derived;
import static tanshin.render.pdf.Ingredients.heading;
import static tanshin.render.pdf.Ingredients.labels;
import static tanshin.render.pdf.Ingredients.millions;
import static tanshin.render.pdf.Ingredients.name;
import static tanshin.render.pdf.Ingredients.reported;
import static tanshin.render.pdf.Ingredients.row;
import static tanshin.render.pdf.Ingredients.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.Labels;
import tanshin.fact.ReportingPeriod;
import tanshin.report.Block;
import tanshin.report.Cell;
import tanshin.report.Column;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;
import tanshin.report.Row;
import tanshin.report.Table;

/** Reports to print, as a company would publish them. */
final class Samples {

    private Samples() {}

    static Report factSheet() {
        return report(List.of(
                SampleCharts.services(),
                SampleCharts.margins(),
                SampleCharts.bandwidth(),
                revenues(),
                costs(),
                company(),
                balance()));
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

    static Row words(String en, String ja, String wordsEn, String wordsJa) {
        return new Row(
                labels(en, ja),
                0,
                Row.Emphasis.NONE,
                List.of(new Cell.Words(Optional.empty(), labels(wordsEn, wordsJa))));
    }
}
