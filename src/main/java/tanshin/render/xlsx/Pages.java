package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where the printed pages of a sheet end: before a table or a chart that would be cut. */
final class Pages {

    private final XSSFSheet sheet;
    private final int repeated;
    private final List<Rows> blocks;

    /**
     * Neighbouring rows that belong together.
     *
     * @param end the first row that is none of them
     */
    record Rows(int first, int end) {}

    /**
     * The pages of a sheet whose rows are written.
     *
     * @param repeated rows that every page begins with
     */
    Pages(XSSFSheet sheet, int repeated, List<Rows> blocks) {
        this.sheet = sheet;
        this.repeated = repeated;
        this.blocks = blocks;
    }

    /** Points that the tallest block takes, with what stands above it on every page. */
    private double tallest() {
        return blocks.stream()
                .mapToDouble(block -> height(0, repeated) + height(Math.max(repeated, block.first()), block.end()))
                .max()
                .orElse(0);
    }

    /** The paper to print on: upright where it is legible and saves half of the pages, though smaller. */
    Paper paper(int digits) {
        Paper usual = Paper.of(digits, tallest());
        Paper upright = Paper.upright(digits);
        return upright.legible() && 2 * starts(upright).size() <= starts(usual).size() ? upright : usual;
    }

    /** Begins a page wherever a block would be cut. */
    void breakOn(Paper paper) {
        starts(paper).stream().filter(row -> row > repeated).forEach(row -> sheet.setRowBreak(row - 1));
    }

    /** The rows that pages begin with, but for those that begin within a block longer than a page. */
    private List<Integer> starts(Paper paper) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double head = height(0, repeated);
        double used = head;
        int written = repeated;
        for (Rows block : blocks) {
            double space = height(written, block.first());
            double needed = height(Math.max(written, block.first()), block.end());
            if (used + space + needed > paper.room() && used > head) {
                starts.add(block.first());
                used = head + needed;
            } else {
                used += space + needed;
            }
            while (used > paper.room()) {
                used -= paper.room() - head;
            }
            written = block.end();
        }
        return starts;
    }

    private double height(int first, int end) {
        double points = 0;
        for (int number = first; number < end; number++) {
            XSSFRow row = sheet.getRow(number);
            points += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return points;
    }
}
