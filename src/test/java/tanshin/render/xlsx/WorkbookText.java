package tanshin.render.xlsx;

import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text: a line for each row, each cell with its address, what it holds, its formula and number format. */
final class WorkbookText {

    private WorkbookText() {}

    static String of(XSSFWorkbook workbook) {
        StringJoiner sheets = new StringJoiner("\n");
        workbook.forEach(sheet -> sheets.add(sheet(sheet)));
        return sheets.toString();
    }

    private static String sheet(Sheet sheet) {
        StringBuilder text = new StringBuilder("# " + sheet.getSheetName() + "\n");
        for (Row row : sheet) {
            StringJoiner cells = new StringJoiner(" | ");
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    cells.add(cell(cell));
                }
            }
            if (cells.length() > 0) {
                text.append(cells).append('\n');
            }
        }
        return text.toString();
    }

    private static String cell(Cell cell) {
        String format = " [" + cell.getCellStyle().getDataFormatString() + "]";
        String content = switch (cell.getCellType()) {
            case FORMULA -> number(cell) + " {=" + cell.getCellFormula() + "}" + format;
            case NUMERIC -> number(cell) + format;
            default -> cell.getStringCellValue().replace("\n", "⏎");
        };
        return cell.getAddress() + " " + content;
    }

    private static String number(Cell cell) {
        return ((XSSFCell) cell).getCTCell().getV();
    }
}
