package tanshin.render.pdf;

import static tanshin.render.pdf.Ingredients.MILLIONS;
import static tanshin.render.pdf.Ingredients.amount;
import static tanshin.render.pdf.Ingredients.derived;
import static tanshin.render.pdf.Ingredients.labels;
import static tanshin.render.pdf.Ingredients.name;
import static tanshin.render.pdf.Ingredients.reported;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.report.Cell;
import tanshin.report.Column;
import tanshin.report.Row;
import tanshin.report.Table;

/** A table with everything that breaks layouts. */
final class StressTable {

    private static final List<Row.Emphasis> EMPHASES =
            List.of(Row.Emphasis.NONE, Row.Emphasis.NONE, Row.Emphasis.SUBTOTAL, Row.Emphasis.TOTAL);

    private StressTable() {}

    /** Labels, amounts and headings of sizes that no filing has. */
    static Table table() {
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
}
