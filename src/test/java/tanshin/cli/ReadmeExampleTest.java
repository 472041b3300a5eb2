package tanshin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tanshin.Shipped;

/** The README's example of how to change a document: what it contains in the Turtle, how it looks in the renderer. */
class ReadmeExampleTest {

    private static final Pattern DIFF = Pattern.compile("```diff\n(\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("0x(\\w\\w), 0x(\\w\\w), 0x(\\w\\w)");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    /**
     * A change of a file.
     *
     * @param before the lines that it finds, one after the other
     */
    private record Change(String file, String before, String after) {
        static Change of(MatchResult diff) {
            return new Change(diff.group(1), lines(diff.group(2), "-"), lines(diff.group(2), "+"));
        }

        private static String lines(String diff, String side) {
            return diff.lines()
                    .filter(line -> line.startsWith(" ") || line.startsWith(side))
                    .map(line -> line.substring(1) + "\n")
                    .collect(Collectors.joining());
        }
    }

    @Test
    void aRowAndAUnitAreChangedInTheTurtle() throws IOException {
        Shipped.copyTo(folder);
        assertThat(table()).contains("Adjusted EBITDA", "millions of yen");
        Change change = changes().get(0);
        Path file = folder.resolve(change.file());
        assertThat(Files.readString(file)).containsOnlyOnce(change.before());
        Files.writeString(file, Files.readString(file).replace(change.before(), change.after()));
        assertThat(table()).doesNotContain("Adjusted EBITDA").contains("thousands of yen");
    }

    @Test
    void aColourIsChangedInTheRenderer() throws IOException {
        Shipped.copyTo(folder);
        Change change = changes().get(1);
        assertThat(Files.readString(Path.of(change.file()))).containsOnlyOnce(change.before());
        Matcher colour = COLOUR.matcher(change.before());
        assertThat(colour.find()).isTrue();
        try (XSSFWorkbook workbook = build()) {
            XSSFColor head = workbook.getSheet("Quarterly trend")
                    .getRow(5)
                    .getCell(0)
                    .getCellStyle()
                    .getFillForegroundColorColor();
            assertThat(head.getARGBHex()).isEqualTo("FF" + colour.group(1) + colour.group(2) + colour.group(3));
        }
    }

    private static List<Change> changes() throws IOException {
        return DIFF.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(Change::of)
                .toList();
    }

    /** The labels of the table of profit by quarter, its unit among them. */
    private List<String> table() throws IOException {
        try (XSSFWorkbook workbook = build()) {
            XSSFSheet sheet = workbook.getSheet("Quarterly trend");
            List<String> labels = new ArrayList<>();
            boolean inside = false;
            for (Row row : sheet) {
                String label = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                inside = label.startsWith("Profit and margins") || (inside && !label.startsWith("Contracts and"));
                if (inside) {
                    labels.add(label);
                }
            }
            return labels;
        }
    }

    private XSSFWorkbook build() throws IOException {
        Run run = Run.of("build", "9M08", "--format", "xlsx", "--data", folder.toString(), "--out", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        try (InputStream file = Files.newInputStream(folder.resolve("9M08/workbook.xlsx"))) {
            return new XSSFWorkbook(file);
        }
    }
}
