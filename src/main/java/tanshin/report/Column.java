package tanshin.report;

import java.util.List;
import tanshin.fact.Labels;

/**
 * A column of a table.
 *
 * @param headings the headings above the column from the top down; neighbours that share a heading share its cell. The last
 *     is the column's own
 * @param unit the unit that its amounts are written in, where all have the same; shown under the headings
 */
public record Column(List<Labels> headings, Labels unit) {

    public Column {
        headings = List.copyOf(headings);
    }

    public Labels heading() {
        return headings.get(headings.size() - 1);
    }
}
