package tanshin.render.xlsx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import tanshin.fact.Fact;
import tanshin.fact.QName;
import tanshin.report.CellRef;
import tanshin.report.Chart;
import tanshin.report.FactRow;
import tanshin.report.Report;
import tanshin.report.Table;

/**
 * Where everything will stand, known before the first cell is written: the names of the sheets, the cell of every figure of
 * every table, the row of every fact.
 */
final class Plan {

    private final String contents;
    private final Map<QName, TableLayout> layouts;
    private final List<Chart> charts;
    private final String chartSheet;
    private final String factSheet;
    private final Map<String, Integer> factRows;

    private Plan(
            String contents,
            Map<QName, TableLayout> layouts,
            List<Chart> charts,
            String chartSheet,
            String factSheet,
            Map<String, Integer> factRows) {
        this.contents = contents;
        this.layouts = layouts;
        this.charts = charts;
        this.chartSheet = chartSheet;
        this.factSheet = factSheet;
        this.factRows = factRows;
    }

    static Plan of(Report report, Phrases phrases) {
        SheetNames names = new SheetNames(
                List.of(phrases.get("smallWords").in(Phrases.FIRST).split(" ", -1)));
        String contents = names.unique(phrases.get("contents").in(Phrases.FIRST));
        String chartSheet = names.unique(phrases.get("charts").in(Phrases.FIRST));
        String factSheet = names.unique(phrases.get("facts").in(Phrases.FIRST));
        Map<QName, TableLayout> layouts = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            layouts.put(
                    table.name(),
                    TableLayout.of(table, names.unique(table.title().in(Phrases.FIRST))));
        }
        List<Chart> charts = report.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
        return new Plan(contents, layouts, charts, chartSheet, factSheet, factRows(report.facts()));
    }

    String contents() {
        return contents;
    }

    List<Chart> charts() {
        return charts;
    }

    String chartSheet() {
        return chartSheet;
    }

    String factSheet() {
        return factSheet;
    }

    TableLayout layout(QName table) {
        return Optional.ofNullable(layouts.get(table))
                .orElseThrow(() ->
                        new IllegalArgumentException("The report refers to a table that it lacks: " + table.iri()));
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
