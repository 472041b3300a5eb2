package tanshin.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.report.AmountStyle;
import tanshin.report.Formula;

/** The cells that follow from others, and the numbers that they show until somebody changes one. */
final class LiveCells {

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Formulas formulas;
    private final List<Live> cells = new ArrayList<>();

    private record Live(XSSFCell cell, AmountStyle style, Look look) {}

    LiveCells(XSSFWorkbook workbook, Styles styles, Formulas formulas) {
        this.workbook = workbook;
        this.styles = styles;
        this.formulas = formulas;
    }

    /**
     * Puts the formula into the cell; its number comes with {@link #evaluate()}, when all cells are written.
     *
     * @param look the cell's, whatever its number format
     */
    void set(XSSFCell cell, Formula formula, AmountStyle style, Look look) {
        cell.setCellFormula(formulas.text(formula, style, cell.getSheet().getSheetName()));
        cells.add(new Live(cell, style, look));
    }

    /** Gives every cell the number that its formula makes, so that viewers that do not calculate show it too. */
    void evaluate() {
        if (cells.isEmpty()) {
            return;
        }
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Live live : cells) {
            evaluate(live, evaluator);
        }
    }

    private void evaluate(Live live, FormulaEvaluator evaluator) {
        XSSFCell cell = live.cell();
        if (evaluator.evaluateFormulaCell(cell) != CellType.NUMERIC) {
            throw new IllegalStateException("The formula =" + cell.getCellFormula() + " in "
                    + cell.getSheet().getSheetName() + "!" + cell.getAddress() + " gives no number but "
                    + evaluator.evaluate(cell).formatAsString());
        }
        BigDecimal result = new BigDecimal(cell.getNumericCellValue());
        cell.getCTCell().setV(Pen.stored(result));
        AmountFormat format = AmountFormat.ofHeld(live.style(), result);
        cell.setCellStyle(styles.of(live.look().formatted(format.code())));
    }
}
