package tanshin.render.xlsx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import tanshin.fact.Fact;
import tanshin.fact.QName;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.FactRow;
import tanshin.report.Report;

/**
 * Where everything will stand, known before the first cell is written: the names of the sheets, the cell of every figure of
 * every table, the row of every fact.
 */
final class Plan {

    private final String contents;
    private final List<SheetLayout> sheets;
    private final Map<QName, TableLayout> tables;
    private final String factSheet;
    private final Map<String, Integer> factRows;

    private Plan(String contents, List<SheetLayout> sheets, String factSheet, Map<String, Integer> factRows) {
        this.contents = contents;
        this.sheets = sheets;
        this.tables = new LinkedHashMap<>();
        this.factSheet = factSheet;
        this.factRows = factRows;
        sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .forEach(layout -> tables.put(layout.table().name(), layout));
    }

    static Plan of(Report report, Phrases phrases) {
        SheetNames names = new SheetNames(
                List.of(phrases.get("smallWords").in(Phrases.FIRST).split(" ", -1)));
        String contents = names.unique(phrases.get("contents").in(Phrases.FIRST));
        String factSheet = names.unique(phrases.get("facts").in(Phrases.FIRST));
        List<SheetLayout> sheets = SheetDraft.of(report, phrases).stream()
                .map(draft -> draft.layout(names.unique(draft.title()), phrases))
                .toList();
        return new Plan(contents, sheets, factSheet, factRows(report.facts()));
    }

    String contents() {
        return contents;
    }

    /** The sheets between the contents and the facts. */
    List<SheetLayout> sheets() {
        return sheets;
    }

    String factSheet() {
        return factSheet;
    }

    TableLayout layout(QName table) {
        return Optional.ofNullable(tables.get(table))
                .orElseThrow(() ->
                        new IllegalArgumentException("The report refers to a table that it lacks: " + table.iri()));
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

    /** The address of the fact's row on the sheet of all facts, if the report lists the fact. */
    Optional<String> address(Fact fact) {
        return Optional.ofNullable(factRows.get(fact.id()))
                .map(row -> SheetNames.quoted(factSheet) + "!A" + (FactSheet.HEAD_ROWS + row + 1));
    }

    private static Map<String, Integer> factRows(List<FactRow> facts) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < facts.size(); row++) {
            rows.putIfAbsent(facts.get(row).id(), row);
        }
        return rows;
    }
}
