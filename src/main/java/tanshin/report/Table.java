package tanshin.report;

import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A table, ready to print.
 *
 * @param unit the unit of most of its amounts, in words; empty labels where columns state their own
 */
public record Table(
        QName name,
        Labels title,
        Optional<Part> part,
        Labels unit,
        List<Column> columns,
        List<Row> rows,
        List<Labels> notes)
        implements Block {

    /** A table that stands by itself. */
    public Table(QName name, Labels title, Labels unit, List<Column> columns, List<Row> rows, List<Labels> notes) {
        this(name, title, Optional.empty(), unit, columns, rows, notes);
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public Cell cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }
}
