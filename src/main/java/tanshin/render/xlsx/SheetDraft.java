package tanshin.render.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.report.Block;
import tanshin.report.Chart;
import tanshin.report.Report;
import tanshin.report.Table;

/** The blocks of a report that share a sheet, before they have places on it. */
final class SheetDraft {

    private static final int ROWS_BETWEEN = 2;

    private final Labels label;
    private final Optional<Labels> part;
    private final List<Table> tables = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();

    private SheetDraft(Labels label, Optional<Labels> part) {
        this.label = label;
        this.part = part;
    }

    /**
     * The sheets of a report. Neighbouring tables of one part share a sheet, and charts after them stand on it too; all other
     * tables have sheets of their own, all other charts the last sheet together.
     */
    static List<SheetDraft> of(Report report, Phrases phrases) {
        Deque<SheetDraft> sheets = new ArrayDeque<>();
        SheetDraft others = new SheetDraft(phrases.get("charts"), Optional.empty());
        for (Block block : report.blocks()) {
            if (block instanceof Chart chart) {
                Optional.ofNullable(sheets.peekLast())
                        .filter(last -> last.part.isPresent())
                        .orElse(others)
                        .charts
                        .add(chart);
            } else if (block instanceof Table table) {
                if (sheets.isEmpty() || !sheets.getLast().takes(table)) {
                    sheets.add(new SheetDraft(table.part().orElse(table.title()), table.part()));
                }
                sheets.getLast().tables.add(table);
            }
        }
        if (!others.charts.isEmpty()) {
            sheets.add(others);
        }
        return List.copyOf(sheets);
    }

    private boolean takes(Table table) {
        return part.isPresent() && part.equals(table.part());
    }

    String title() {
        return label.in(Phrases.FIRST);
    }

    /** Gives everything its place on a sheet of this name. */
    SheetLayout layout(String name, Phrases phrases) {
        boolean headed = part.isPresent() && tables.size() + charts.size() > 1;
        int top = headed ? SheetLayout.HEAD_ROWS : 0;
        List<TableLayout> placed = new ArrayList<>();
        for (Table table : tables) {
            TableLayout layout = TableLayout.of(table, name, top, phrases);
            placed.add(layout);
            top = layout.end() + ROWS_BETWEEN;
        }
        List<ChartLayout> drawn = new ArrayList<>();
        for (Chart chart : charts) {
            ChartLayout layout = new ChartLayout(chart, name, top);
            drawn.add(layout);
            top = layout.end() + ROWS_BETWEEN;
        }
        return new SheetLayout(name, label, headed, placed, drawn, Grid.of(placed, charts));
    }
}
