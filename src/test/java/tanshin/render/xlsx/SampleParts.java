package tanshin.render.xlsx;

import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.render.SampleReport;
import tanshin.report.Block;
import tanshin.report.Cell;
import tanshin.report.Chart;
import tanshin.report.Column;
import tanshin.report.Part;
import tanshin.report.Report;
import tanshin.report.Row;
import tanshin.report.Row.Emphasis;
import tanshin.report.Table;

/**
 * The sample's tables in parts: one part of long texts, revenues and a chart; one of a single table; and a table by itself with
 * a chart that belongs to no part.
 */
final class SampleParts {

    static final Part SERVICES = part("Services", "サービス別");
    static final Part INCOME = part("Income", "損益");

    private static final Labels NONE = Labels.same("");

    private SampleParts() {}

    static Report report() {
        Report sample = SampleReport.report();
        Table revenues = sample.tables().get(0);
        Chart chart = SampleReport.chart(revenues, Chart.Kind.BARS);
        List<Block> blocks = List.of(
                in(SERVICES, company("Company", revenues.cell(1, 0))),
                in(SERVICES, revenues),
                in(SERVICES, chart),
                in(INCOME, sample.tables().get(1)),
                company("Company2", revenues.cell(1, 0)),
                chart);
        return SampleReport.report(blocks, sample.facts());
    }

    /** The table as one of a part. */
    static Table in(Part part, Table table) {
        return new Table(
                table.name(),
                table.title(),
                Optional.of(part),
                table.unit(),
                table.columns(),
                table.rows(),
                table.notes());
    }

    private static Chart in(Part part, Chart chart) {
        return new Chart(
                chart.name(),
                chart.title(),
                Optional.of(part),
                chart.kind(),
                chart.style(),
                chart.categories(),
                chart.series());
    }

    private static Part part(String english, String japanese) {
        return new Part(new QName("https://example.org/sample/", english), SampleReport.labels(english, japanese));
    }

    /** A table of texts and a number, without a heading. */
    private static Table company(String name, Cell amount) {
        List<Row> rows = List.of(
                row(SampleReport.labels("Accounting principles", "会計基準"), words("U.S. GAAP", "米国基準")),
                row(
                        SampleReport.labels("Representative", "代表者"),
                        words("Koichi Suzuki, President and Representative Director", "代表取締役社長　鈴木 幸一")),
                row(SampleReport.labels("Connectivity (millions of yen)", "接続（百万円）"), amount));
        return new Table(
                new QName("https://example.org/sample/", name),
                SampleReport.labels("About the company", "会社情報"),
                NONE,
                List.of(new Column(List.of(NONE), NONE)),
                rows,
                List.of());
    }

    private static Cell words(String english, String japanese) {
        return new Cell.Words(Optional.empty(), SampleReport.labels(english, japanese));
    }

    private static Row row(Labels label, Cell cell) {
        return new Row(label, 0, Emphasis.NONE, List.of(cell));
    }
}
