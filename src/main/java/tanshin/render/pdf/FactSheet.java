package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.QName;
import tanshin.report.Block;
import tanshin.report.Chart;
import tanshin.report.Report;
import tanshin.report.Table;

/** Lays a report out on pages: a band with its title, its blocks, and at the foot what its marks mean. */
final class FactSheet implements Item.Setter {

    private static final int MOST_BARS_IN_HALF = 24;

    private final Report report;
    private final String language;
    private final Faces faces;
    private final Words words;
    private final Band band;
    private final Foot foot;
    private final Map<QName, TableText> tables = new HashMap<>();

    FactSheet(Report report, String language, Faces faces) {
        this.report = report;
        this.language = language;
        this.faces = faces;
        this.words = new Words(language);
        List<String> reasons = new ArrayList<>();
        report.tables().forEach(table -> tables.put(table.name(), TableText.of(table, language, reasons)));
        this.band = new Band(report, language, faces, words);
        this.foot = new Foot(report, reasons, faces, words);
    }

    /** Two filled pages if the blocks fit on them, else as many as they need. */
    List<Page> pages() {
        TwoPages.Frame frame = new TwoPages.Frame(band.height() + 13, Band.SLIM + 9, foot.top() - 7);
        List<Page> pages = new TwoPages(items(), faces, frame).pages().orElseGet(this::flowing);
        for (int index = 0; index < pages.size(); index++) {
            band.draw(pages.get(index), index);
            foot.draw(pages.get(index), index + 1, pages.size());
        }
        return pages;
    }

    private List<Item> items() {
        return report.blocks().stream().map(block -> new Item(block, this)).toList();
    }

    /** The pages at the roomiest look that fits on two, else at the densest. */
    private List<Page> flowing() {
        List<Page> pages = List.of();
        for (Look look : Look.fromRoomyToDense(faces)) {
            pages = flow(look);
            if (pages.size() <= 2) {
                break;
            }
        }
        return pages;
    }

    private List<Page> flow(Look look) {
        Flow flow =
                new Flow(band.height() + look.gap(), Band.SLIM + look.gap(), foot.top() - look.gap() / 2, look.gap());
        List<Block> narrow = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (narrow(block, look)) {
                narrow.add(block);
            } else {
                halves(narrow, flow, look);
                narrow.clear();
                pieces(block, look, Look.FULL).forEach(flow::full);
            }
        }
        halves(narrow, flow, look);
        return flow.pages();
    }

    @Override
    public boolean narrow(Block block, Look look) {
        if (block instanceof Table table) {
            return !tiles(block) && pieces(table, look).narrow();
        }
        return block instanceof Chart chart && ChartPiece.bars(chart) <= MOST_BARS_IN_HALF;
    }

    /** Blocks in two columns; a single one would leave a column empty and takes the whole width. */
    private void halves(List<Block> blocks, Flow flow, Look look) {
        if (blocks.size() == 1) {
            pieces(blocks.get(0), look, Look.FULL).forEach(flow::full);
            return;
        }
        for (Block block : blocks) {
            pieces(block, look, Look.HALF).forEach(flow::half);
        }
    }

    @Override
    public List<Piece> pieces(Block block, Look look, float width) {
        if (block instanceof Chart chart) {
            return List.of(new ChartPiece(chart, language, look, width));
        }
        return tiles(block)
                ? List.of(new TilesPiece((Table) block, language, look, width))
                : pieces((Table) block, look).pieces(width);
    }

    /** A small table at the head of the sheet is set in large figures. */
    private boolean tiles(Block block) {
        return block.equals(report.blocks().get(0)) && block instanceof Table table && TilesPiece.suits(table);
    }

    private TablePieces pieces(Table table, Look look) {
        return new TablePieces(java.util.Objects.requireNonNull(tables.get(table.name())), look, words);
    }
}
