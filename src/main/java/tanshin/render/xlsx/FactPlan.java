package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.Fact;
import tanshin.report.Cell;
import tanshin.report.FactRow;
import tanshin.report.Report;
import tanshin.report.Table;

/** On which sheet and in which row each fact will stand: one sheet for all, more where one has not rows enough. */
final class FactPlan {

    private final List<Sheet> sheets;
    private final Map<String, String> addresses;

    /**
     * A sheet of facts.
     *
     * @param first the first of its facts among all, counted from 0
     * @param end the first fact that is not on it any more
     */
    record Sheet(String name, int first, int end) {}

    private FactPlan(List<Sheet> sheets, Map<String, String> addresses) {
        this.sheets = List.copyOf(sheets);
        this.addresses = addresses;
    }

    /**
     * Sheets for the facts of a report; there is one even where there are none.
     *
     * @param rows how many rows a sheet can have, its head included
     */
    static FactPlan of(Report report, String title, SheetNames names, int rows) {
        int room = rows - FactSheet.HEAD_ROWS;
        List<Sheet> sheets = new ArrayList<>();
        for (int first = 0; sheets.isEmpty() || first < report.facts().size(); first += room) {
            int end = Math.min(report.facts().size(), first + room);
            sheets.add(new Sheet(names.unique(title), first, end));
        }
        return new FactPlan(sheets, addresses(report, sheets));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The address of the fact's row, if the report lists the fact. */
    Optional<String> address(Fact fact) {
        return Optional.ofNullable(addresses.get(fact.id()));
    }

    /** Only of those facts that tables show: there may be a million others. */
    private static Map<String, String> addresses(Report report, List<Sheet> sheets) {
        Set<String> shown = shown(report.tables());
        report.comparisons().forEach(comparison -> shown.add(comparison.print().id()));
        Map<String, String> addresses = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (int row = sheet.first(); row < sheet.end(); row++) {
                FactRow fact = report.facts().get(row);
                if (shown.contains(fact.id())) {
                    addresses.putIfAbsent(
                            fact.id(),
                            SheetNames.quoted(sheet.name()) + "!A" + (FactSheet.HEAD_ROWS + row - sheet.first() + 1));
                }
            }
        }
        return addresses;
    }

    private static Set<String> shown(List<Table> tables) {
        Set<String> shown = new HashSet<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> {
                    if (cell instanceof Cell.Amount amount) {
                        shown.add(amount.fact().id());
                    }
                });
        return shown;
    }
}
