package tanshin.report;

import java.util.ArrayList;
import java.util.List;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A figure that a document asks for and the ledger does not yield.
 *
 * @param row the label of the row that it belongs to, as {@code column} is the heading of its column
 */
public record Gap(QName table, Labels row, Labels column, Cell.Missing missing) {

    /** The gaps of a table in the order of its cells. */
    static List<Gap> of(Table table) {
        List<Gap> gaps = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column) instanceof Cell.Missing missing) {
                    gaps.add(new Gap(
                            table.name(),
                            row.label(),
                            table.columns().get(column).heading(),
                            missing));
                }
            }
        }
        return gaps;
    }
}
