package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tanshin.render.xlsx.Pages.Rows;

/** On sheets of rows 20 points high; an upright page 90 digits wide takes 716 points, one across 469. */
class PagesTest {

    private static final int DIGITS = 90;

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @Test
    void breaksBeforeABlockThatWouldBeCut() {
        XSSFSheet sheet = sheet();
        pages(sheet, new Rows(3, 23), new Rows(25, 35), new Rows(37, 45)).breakOn(Paper.of(DIGITS, 0));
        assertThat(sheet.getRowBreaks()).containsExactly(36);
    }

    @Test
    void countsTheRowsThatEveryPageRepeats() {
        XSSFSheet sheet = sheet();
        pages(sheet, new Rows(3, 34), new Rows(34, 36), new Rows(36, 66), new Rows(66, 68))
                .breakOn(Paper.of(DIGITS, 0));
        assertThat(sheet.getRowBreaks()).containsExactly(33, 65);
    }

    @Test
    void letsABlockLongerThanAPageGoOnOnTheNext() {
        XSSFSheet sheet = sheet();
        pages(sheet, new Rows(3, 60), new Rows(62, 65)).breakOn(Paper.of(DIGITS, 0));
        assertThat(sheet.getRowBreaks()).isEmpty();
    }

    @Test
    void printsUprightWhereItIsEasyToReadOrPagesAcrossAreTooShort() {
        assertThat(Paper.of(150, 0).across()).isFalse();
        assertThat(Paper.of(170, 400).across()).isTrue();
        assertThat(Paper.of(170, 800).across()).isFalse();
        assertThat(Paper.of(250, 800).across()).isTrue();
    }

    @Test
    void printsUprightWhereItSavesHalfOfThePages() {
        Rows[] blocks = {new Rows(3, 24), new Rows(26, 46)};
        assertThat(pages(sheet(), blocks).paper(170).across()).isFalse();
        assertThat(pages(sheet(), blocks).paper(250).across()).isTrue();
        assertThat(pages(sheet(), new Rows(3, 24)).paper(170).across()).isTrue();
    }

    private Pages pages(XSSFSheet sheet, Rows... blocks) {
        return new Pages(sheet, SheetLayout.HEAD_ROWS, List.of(blocks));
    }

    private XSSFSheet sheet() {
        XSSFSheet sheet = workbook.createSheet();
        sheet.setDefaultRowHeightInPoints(20);
        return sheet;
    }
}
