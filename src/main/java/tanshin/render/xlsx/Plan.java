package tanshin.render.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import tanshin.fact.QName;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Report;

/**
 * Where everything will stand, known before the first cell is written: the names of the sheets, the cell of every figure of
 * every table, the row of every fact.
 */
final class Plan {

    private final String contents;
    private final List<SheetLayout> sheets;
    private final Map<QName, TableLayout> tables;
    private final String checks;
    private final FactPlan facts;

    private Plan(String contents, List<SheetLayout> sheets, String checks, FactPlan facts) {
        this.contents = contents;
        this.sheets = sheets;
        this.tables = new LinkedHashMap<>();
        this.checks = checks;
        this.facts = facts;
        sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .forEach(layout -> tables.put(layout.table().name(), layout));
    }

    /**
     * The plan of a report.
     *
     * @param rows how many rows a sheet of facts can have
     */
    static Plan of(Report report, Phrases phrases, int rows) {
        SheetNames names = new SheetNames(
                List.of(phrases.get("smallWords").in(Phrases.FIRST).split(" ", -1)));
        String contents = names.unique(phrases.get("contents").in(Phrases.FIRST));
        String checks = names.unique(phrases.get("checks").in(Phrases.FIRST));
        FactPlan facts = FactPlan.of(report, phrases.get("facts").in(Phrases.FIRST), names, rows);
        List<SheetLayout> sheets = SheetDraft.of(report, phrases).stream()
                .map(draft -> draft.layout(names.unique(draft.title()), phrases))
                .toList();
        return new Plan(contents, sheets, checks, facts);
    }

    String contents() {
        return contents;
    }

    /** The sheets between the contents and the facts. */
    List<SheetLayout> sheets() {
        return sheets;
    }

    /** The name of the sheet of comparisons, if there are any. */
    String checks() {
        return checks;
    }

    FactPlan facts() {
        return facts;
    }

    TableLayout layout(QName table) {
        return Optional.ofNullable(tables.get(table))
                .orElseThrow(() ->
                        new IllegalArgumentException("The report refers to a table that it lacks: " + table.iri()));
    }

    /** The cell's address with its sheet, fixed where it stands. */
    String absolute(CellRef cell) {
        TableLayout layout = layout(cell.table());
        return SheetNames.quoted(layout.sheet()) + "!"
                + new CellReference(layout.row(cell.row()), layout.column(cell.column()), true, true).formatAsString();
    }

    Cell cell(CellRef cell) {
        return layout(cell.table()).table().cell(cell.row(), cell.column());
    }

    /** The cell's address, with its sheet where that is not the one on which the address will stand. */
    String address(CellRef cell, String onSheet) {
        TableLayout layout = layout(cell.table());
        String address = new CellReference(layout.row(cell.row()), layout.column(cell.column())).formatAsString();
        return layout.sheet().equals(onSheet) ? address : SheetNames.quoted(layout.sheet()) + "!" + address;
    }
}
