package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;
import tanshin.report.Block;
import tanshin.report.Chart;
import tanshin.report.Report;
import tanshin.report.Table;

/** Lays a report out on pages: a band with its title, its blocks, and at the foot what its marks mean. */
final class FactSheet {

    private static final int MOST_BARS_IN_HALF = 24;

    private final Report report;
    private final String language;
    private final Look look;
    private final Words words;

    FactSheet(Report report, String language, Look look) {
        this.report = report;
        this.language = language;
        this.look = look;
        this.words = new Words(language);
    }

    List<Page> pages() {
        Band band = new Band(report, language, look, words);
        Foot foot = new Foot(report, look, words);
        Flow flow =
                new Flow(band.height() + look.gap(), Band.SLIM + look.gap(), foot.top() - look.gap() / 2, look.gap());
        List<Block> narrow = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (narrow(block)) {
                narrow.add(block);
            } else {
                halves(narrow, flow);
                narrow.clear();
                full(block, flow);
            }
        }
        halves(narrow, flow);
        List<Page> pages = flow.pages();
        for (int index = 0; index < pages.size(); index++) {
            band.draw(pages.get(index), index);
            foot.draw(pages.get(index), index + 1, pages.size());
        }
        return pages;
    }

    private boolean narrow(Block block) {
        if (block instanceof Table table) {
            return pieces(table).narrow();
        }
        return block instanceof Chart chart
                && chart.categories().size()
                                * (chart.kind() == Chart.Kind.BARS
                                        ? chart.series().size()
                                        : 2)
                        <= MOST_BARS_IN_HALF;
    }

    /** Blocks in two columns; a single one would leave a column empty and takes the whole width. */
    private void halves(List<Block> blocks, Flow flow) {
        if (blocks.size() == 1) {
            full(blocks.get(0), flow);
            return;
        }
        for (Block block : blocks) {
            pieces(block, Look.HALF).forEach(flow::half);
        }
    }

    private void full(Block block, Flow flow) {
        pieces(block, Look.FULL).forEach(flow::full);
    }

    private List<Piece> pieces(Block block, float width) {
        return block instanceof Table table
                ? pieces(table).pieces(width)
                : List.of(new ChartPiece((Chart) block, language, look, width));
    }

    private TablePieces pieces(Table table) {
        return new TablePieces(TableText.of(table, language), look, words);
    }
}
