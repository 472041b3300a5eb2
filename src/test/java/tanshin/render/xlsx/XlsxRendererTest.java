package tanshin.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.fact.Fact;
import tanshin.render.SampleReport;
import tanshin.report.Chart;
import tanshin.report.FactRow;
import tanshin.report.Report;

class XlsxRendererTest {

    private static final Path GOLDEN = Path.of("src/test/golden/xlsx");

    private final Report report = SampleReport.report();
    private final XSSFWorkbook workbook = SampleWorkbook.read(SampleWorkbook.bytes());

    static Stream<Arguments> goldenWorkbooks() {
        return Stream.concat(
                Stream.of(
                        Arguments.of("sample-workbook.txt", SampleReport.report()),
                        Arguments.of("sample-parts.txt", SampleParts.report())),
                RealWorkbooks.PERIODS.stream()
                        .map(period -> Arguments.of(period + ".txt", withoutFacts(RealWorkbooks.report(period)))));
    }

    /** Its facts would fill the golden file and hide the rest. */
    private static Report withoutFacts(Report report) {
        return new Report(
                report.definition(),
                report.title(),
                report.company(),
                report.period(),
                report.periodLabel(),
                report.asOf(),
                report.blocks(),
                report.gaps(),
                report.comparisons(),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("goldenWorkbooks")
    void readsAsAgreed(String file, Report report) throws IOException {
        Path golden = GOLDEN.resolve(file);
        String text = WorkbookText.of(SampleWorkbook.read(SampleWorkbook.bytes(report)));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void isTheSameBytesInAnotherPlaceAndLanguage() {
        byte[] here = SampleWorkbook.bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(SampleWorkbook.bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void entersNoTimeInThePackage() throws IOException {
        Set<Long> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SampleWorkbook.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTime());
                assertThat(entry.getExtra()).isNull();
            }
        }
        assertThat(times).hasSize(1);
    }

    @Test
    void hasASheetForEachTableBetweenContentsAndFacts() {
        assertThat(workbook)
                .extracting("sheetName")
                .containsExactly("Contents", "Revenues by service", "Income, SG&A cash flows", "Charts", "All facts");
    }

    @Test
    void holdsAmountsInFull() {
        assertThat(SampleWorkbook.shown(report))
                .filteredOn(shown -> shown.cell() instanceof tanshin.report.Cell.Amount amount
                        && !amount.style().equals(SampleReport.POINTS))
                .allSatisfy(shown -> assertThat(cell(shown).getNumericCellValue())
                        .isCloseTo(
                                ((tanshin.report.Cell.Amount) shown.cell())
                                        .shown()
                                        .doubleValue(),
                                within(1e-9)));
    }

    @Test
    void makesTotalsAndRatiosFollow() {
        assertThat(formula("Revenues by service", "C11")).isEqualTo("SUM(C8:C10)");
        assertThat(formula("Revenues by service", "D15")).isEqualTo("SUM(D11:D14)");
        assertThat(formula("Revenues by service", "E15")).isEqualTo("C15/D15-1");
        assertThat(formula("Income, SG&A cash flows", "C9")).isEqualTo("'Revenues by service'!C15");
        assertThat(formula("Income, SG&A cash flows", "E11")).isEqualTo("C11/'Revenues by service'!C15");
        assertThat(formula("Income, SG&A cash flows", "C12")).isEqualTo("100*E11-100*F11");
        assertThat(formula("Charts", "C20")).isEqualTo("'Revenues by service'!C8");
    }

    @Test
    void keepsTextThatBeginsAsAFormulaText() {
        XSSFCell telephone =
                workbook.getSheet("Income, SG&A cash flows").getRow(14).getCell(2);
        assertThat(telephone.getCellType()).isEqualTo(CellType.STRING);
        assertThat(telephone.getStringCellValue()).isEqualTo("+81-3-5259-6500");
        assertThat(telephone.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void leadsFromEachFigureToItsFact() {
        XSSFSheet facts = workbook.getSheet("All facts");
        assertThat(SampleWorkbook.shown(report))
                .filteredOn(shown -> shown.cell() instanceof tanshin.report.Cell.Amount)
                .allSatisfy(shown -> {
                    Fact fact = ((tanshin.report.Cell.Amount) shown.cell()).fact();
                    String address = cell(shown).getHyperlink().getAddress();
                    int row = Integer.parseInt(address.substring("'All facts'!A".length())) - 1;
                    assertThat(facts.getRow(row).getCell(0).getStringCellValue())
                            .isEqualTo(fact.id());
                });
    }

    @Test
    void setsDerivedFiguresInItalics() {
        assertThat(SampleWorkbook.shown(report))
                .filteredOn(shown -> shown.cell() instanceof tanshin.report.Cell.Amount)
                .allSatisfy(
                        shown -> assertThat(cell(shown).getCellStyle().getFont().getItalic())
                                .isEqualTo(((tanshin.report.Cell.Amount) shown.cell()).derived()));
    }

    @Test
    void listsEveryFactWithNumbersAsNumbers() {
        XSSFSheet facts = workbook.getSheet("All facts");
        assertThat(facts.getLastRowNum()).isEqualTo(report.facts().size());
        for (int row = 0; row < report.facts().size(); row++) {
            FactRow fact = report.facts().get(row);
            List<String> texts = fact.cells("en");
            for (int column = 0; column < FactRow.COLUMNS.size(); column++) {
                Cell cell = facts.getRow(row + 1)
                        .getCell(column, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (fact.number(FactRow.COLUMNS.get(column)).isPresent()) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                } else {
                    assertThat(cell.getStringCellValue()).isEqualTo(texts.get(column));
                }
            }
        }
    }

    @Test
    void isReadyToPrint() {
        XSSFSheet revenues = workbook.getSheet("Revenues by service");
        assertThat(revenues.getPrintSetup().getLandscape()).isFalse();
        assertThat(workbook.getSheet("All facts").getPrintSetup().getLandscape())
                .isTrue();
        assertThat(revenues.getRepeatingRows().formatAsString()).isEqualTo("1:6");
        assertThat(revenues.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
        assertThat(revenues.getCTWorksheet().getHeaderFooter().getOddHeader())
                .startsWith("&LConsolidated results && key figures\n連結業績ハイライト&R");
    }

    @Test
    void isDatedByTheReport() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Consolidated results & key figures");
        assertThat(core.getCreator()).isEqualTo("Tanshin");
        assertThat(core.getCreated().toInstant()).hasToString("2009-02-12T00:00:00Z");
        assertThat(core.getModified().toInstant()).hasToString("2009-02-12T00:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void drawsEveryKindOfChartFromCells(Chart.Kind kind) {
        Chart chart = SampleReport.chart(report.tables().get(0), kind);
        Report charted = SampleReport.report(List.of(report.tables().get(0), chart), report.facts());
        XSSFSheet sheet = SampleWorkbook.read(SampleWorkbook.bytes(charted)).getSheet("Charts");
        List<XSSFChart> charts = sheet.createDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(1);
        assertThat(charts.get(0)
                        .getChartSeries()
                        .get(0)
                        .getSeries(0)
                        .getValuesData()
                        .getDataRangeReference())
                .isEqualTo("Charts!$C$20:$D$20");
    }

    @Test
    void doesWithoutChartsAndFacts() {
        Report bare = SampleReport.report(List.of(report.tables().get(0)), List.of());
        assertThat(SampleWorkbook.read(SampleWorkbook.bytes(bare)))
                .extracting("sheetName")
                .containsExactly("Contents", "Revenues by service", "All facts");
    }

    private XSSFCell cell(SampleWorkbook.Shown shown) {
        return workbook.getSheet(shown.sheet()).getRow(shown.row()).getCell(shown.column());
    }

    private String formula(String sheet, String address) {
        var at = new org.apache.poi.ss.util.CellAddress(address);
        return workbook.getSheet(sheet)
                .getRow(at.getRow())
                .getCell(at.getColumn())
                .getCellFormula();
    }
}
