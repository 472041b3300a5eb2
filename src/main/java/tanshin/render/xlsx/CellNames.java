package tanshin.render.xlsx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Formula;
import tanshin.report.Report;
import tanshin.report.Table;

/**
 * Names for ranges of cells, by which formulas and people can refer to them: each table by its name in the taxonomy; a figure
 * that other tables divide by and that stands by itself, such as an exchange rate, by its concept.
 */
final class CellNames {

    private final Map<CellRef, String> cells;
    private final Map<String, String> tables;

    private CellNames(Map<CellRef, String> cells, Map<String, String> tables) {
        this.cells = cells;
        this.tables = tables;
    }

    static CellNames of(Report report, Plan plan) {
        Set<String> taken = new HashSet<>();
        Map<String, String> tables = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            String name = legal(table.name().name());
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                tables.put(name, range(plan.layout(table.name())));
            }
        }
        Map<CellRef, String> cells = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> divisor(cell, table)
                            .filter(place -> !cells.containsKey(place) && standsByItself(place, plan))
                            .ifPresent(place -> {
                                Cell.Amount amount = (Cell.Amount) plan.cell(place);
                                String name = legal(
                                        amount.fact().dimensions().concept().name());
                                if (taken.add(name.toLowerCase(Locale.ROOT))) {
                                    cells.put(place, name);
                                }
                            }));
        }
        return new CellNames(cells, tables);
    }

    /** The name of a cell that has one. */
    Optional<String> of(CellRef cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    /** Enters the names into the workbook, when all its sheets are there. */
    void enter(XSSFWorkbook workbook, Plan plan) {
        tables.forEach((name, range) -> enter(workbook, name, range));
        cells.forEach((cell, name) -> enter(workbook, name, plan.absolute(cell)));
    }

    static void enter(XSSFWorkbook workbook, String name, String range) {
        XSSFName entry = workbook.createName();
        entry.setNameName(name);
        entry.setRefersToFormula(range);
    }

    /** What a cell of a table divides by, where that stands in another table. */
    private static Optional<CellRef> divisor(Cell cell, Table table) {
        return cell instanceof Cell.Amount amount
                ? amount.formula()
                        .filter(Formula.Quotient.class::isInstance)
                        .map(formula -> ((Formula.Quotient) formula).denominator())
                        .filter(place -> !place.table().equals(table.name()))
                : Optional.empty();
    }

    private static boolean standsByItself(CellRef place, Plan plan) {
        return plan.layout(place.table()).table().columns().size() == 1
                && plan.cell(place) instanceof Cell.Amount amount
                && amount.fact().dimensions().members().isEmpty();
    }

    /** Head and rows, labels included. */
    private static String range(TableLayout layout) {
        int first = layout.headRow(0);
        int last = Math.max(first, layout.row(layout.table().rows().size()) - 1);
        return new CellRangeAddress(first, last, 0, Math.max(1, layout.columns() - 1))
                .formatAsString(layout.sheet(), true);
    }

    /** Letters, digits and underscores that do not read as a cell's address. */
    private static String legal(String name) {
        String legal = name.replaceAll("[^\\p{L}\\p{N}_]", "_");
        return legal.matches("(?i)[a-z]{1,3}\\d+|r\\d*c?\\d*|\\d.*") ? "_" + legal : legal;
    }
}
