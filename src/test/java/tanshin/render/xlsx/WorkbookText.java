package tanshin.render.xlsx;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as text: for each sheet a line about its columns, panes and pages, then a line for each row, each cell with its
 * address, what it holds, its formula and number format.
 */
final class WorkbookText {

    private WorkbookText() {}

    static String of(XSSFWorkbook workbook) {
        StringJoiner sheets = new StringJoiner("\n");
        workbook.forEach(sheet -> sheets.add(sheet((XSSFSheet) sheet)));
        return sheets.toString();
    }

    private static String sheet(XSSFSheet sheet) {
        StringBuilder text = new StringBuilder("# " + sheet.getSheetName() + "\n" + layout(sheet) + "\n");
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

    private static String layout(XSSFSheet sheet) {
        String widths = IntStream.rangeClosed(0, lastColumn(sheet))
                .mapToObj(column -> Integer.toString(sheet.getColumnWidth(column) / 256))
                .collect(Collectors.joining(" "));
        PaneInformation pane = sheet.getPaneInformation();
        return "widths " + widths
                + (pane == null
                        ? ""
                        : "; frozen " + pane.getVerticalSplitPosition() + "x" + pane.getHorizontalSplitPosition())
                + repeated(sheet)
                + (sheet.getPrintSetup().getLandscape() ? "; across" : "; upright")
                + "; breaks after " + Arrays.toString(sheet.getRowBreaks());
    }

    /** Not through POI's own method, which takes a comma in a sheet's name for the end of the range. */
    private static String repeated(XSSFSheet sheet) {
        int number = sheet.getWorkbook().getSheetIndex(sheet);
        return sheet.getWorkbook().getNames("_xlnm.Print_Titles").stream()
                .filter(name -> name.getSheetIndex() == number)
                .map(name -> "; repeated " + name.getRefersToFormula())
                .collect(Collectors.joining());
    }

    private static int lastColumn(Sheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum() - 1);
        }
        return last;
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
