package tanshin.render.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tanshin.render.xlsx.Look.Role;
import tanshin.report.FactRow;

/**
 * The last sheet, or one of the last: facts with their sources, one a row, to filter and to reckon with.
 *
 * <p>POI makes the sheet and its head; the facts, which may be a million, go into the file as {@link StreamedRows}.
 */
final class FactSheet {

    /** Rows above the first fact. */
    static final int HEAD_ROWS = 1;

    private static final String SECOND_LABEL = "label (" + Phrases.SECOND + ")";
    private static final Set<String> NOT_GROUPED = Set.of("line", "decimals");
    private static final int NARROWEST = 10;
    private static final int WIDEST = 36;
    private static final int SAMPLE = 500; // rows that decide on the widths
    private static final int FILTER_BUTTON = 3;
    private static final int PRINTED_COLUMNS = 6; // of the head, so that it can be read

    private final Book book;
    private final XSSFSheet sheet;
    private final Pen pen;
    private final List<FactRow> facts;
    private final List<String> columns;
    private final int textStyle;
    private final int quotedStyle;
    private final int plainStyle;
    private final int wholeStyle;
    private final int fractionStyle;

    FactSheet(Book book, FactPlan.Sheet plan) {
        this.book = book;
        this.sheet = book.sheet(plan.name());
        this.pen = new Pen(sheet, book.styles());
        this.facts = book.report().facts().subList(plan.first(), plan.end());
        this.columns =
                Stream.concat(FactRow.COLUMNS.stream(), Stream.of(SECOND_LABEL)).toList();
        this.textStyle = style(Look.of(Role.PLAIN));
        this.quotedStyle = style(Look.of(Role.PLAIN).quotedText());
        this.plainStyle = style(Look.of(Role.PLAIN_NUMBER));
        this.wholeStyle = style(Look.of(Role.PLAIN_NUMBER).formatted("#,##0"));
        this.fractionStyle = style(Look.of(Role.PLAIN_NUMBER).formatted("#,##0.0##########"));
    }

    /** Makes the sheet without its facts, which the file gets when it is written. */
    StreamedRows write() {
        for (int column = 0; column < columns.size(); column++) {
            pen.text(0, column, columns.get(column), Look.of(Role.HEADING_LEFT));
        }
        widths();
        CellRangeAddress all = new CellRangeAddress(0, HEAD_ROWS - 1 + facts.size(), 0, columns.size() - 1);
        sheet.createFreezePane(1, HEAD_ROWS);
        sheet.setAutoFilter(all);
        PageSetup.headOnly(sheet, book.report(), book.phrases().get("notPrinted"), HEAD_ROWS, PRINTED_COLUMNS);
        return new StreamedRows(sheet.getPackagePart().getPartName().getName(), this::rows);
    }

    private void rows(RowWriter writer) throws IOException {
        for (int row = 0; row < facts.size(); row++) {
            writer.beginRow(HEAD_ROWS + row);
            cells(writer, facts.get(row));
            writer.endRow();
        }
    }

    private void cells(RowWriter writer, FactRow fact) throws IOException {
        List<String> texts = texts(fact);
        for (int column = 0; column < columns.size(); column++) {
            Optional<BigDecimal> number = fact.number(columns.get(column));
            if (number.isPresent()) {
                writer.number(column, number.get(), style(columns.get(column), number.get()));
            } else if (!texts.get(column).isEmpty()) {
                String text = texts.get(column);
                writer.text(column, text, Pen.beginsAsFormula(text) ? quotedStyle : textStyle);
            }
        }
    }

    private int style(String column, BigDecimal number) {
        if (NOT_GROUPED.contains(column)) {
            return plainStyle;
        }
        return number.stripTrailingZeros().scale() <= 0 ? wholeStyle : fractionStyle;
    }

    private static List<String> texts(FactRow fact) {
        List<String> texts = new ArrayList<>(fact.cells(Phrases.FIRST));
        texts.add(fact.label().in(Phrases.SECOND));
        return texts;
    }

    private int style(Look look) {
        return book.styles().of(look).getIndex();
    }

    private void widths() {
        List<List<String>> sample =
                facts.stream().limit(SAMPLE).map(FactSheet::texts).toList();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            int widest = sample.stream()
                    .mapToInt(texts -> TextSize.width(texts.get(at)))
                    .max()
                    .orElse(0);
            int heading = TextSize.width(columns.get(column)) + FILTER_BUTTON;
            int width = Math.min(WIDEST, Math.max(NARROWEST, Math.max(widest + 2, heading)));
            pen.width(column, width);
        }
    }
}
