package tanshin.render.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.report.Block;
import tanshin.report.Chart;
import tanshin.report.Part;
import tanshin.report.Report;
import tanshin.report.Table;

/** The blocks of a report that share a sheet, before they have places on it. */
final class SheetDraft {

    private static final int ROWS_BETWEEN = 2;

    private final Labels label;
    private final Optional<Part> part;
    private final List<Table> tables = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();

    private SheetDraft(Labels label, Optional<Part> part) {
        this.label = label;
        this.part = part;
    }

    /**
     * The sheets of a report. Neighbours of one part share a sheet; a table of no part has a sheet of its own, and all charts of
     * no part share the last.
     */
    static List<SheetDraft> of(Report report, Phrases phrases) {
        Deque<SheetDraft> sheets = new ArrayDeque<>();
        SheetDraft others = new SheetDraft(phrases.get("charts"), Optional.empty());
        for (Block block : report.blocks()) {
            if (block instanceof Chart chart && chart.part().isEmpty()) {
                others.charts.add(chart);
                continue;
            }
            if (sheets.isEmpty() || !sheets.getLast().takes(block)) {
                sheets.add(new SheetDraft(block.part().map(Part::labels).orElse(block.title()), block.part()));
            }
            sheets.getLast().add(block);
        }
        if (!others.charts.isEmpty()) {
            sheets.add(others);
        }
        return List.copyOf(sheets);
    }

    private boolean takes(Block block) {
        return part.isPresent() && part.equals(block.part());
    }

    private void add(Block block) {
        if (block instanceof Chart chart) {
            charts.add(chart);
        } else {
            tables.add((Table) block);
        }
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
