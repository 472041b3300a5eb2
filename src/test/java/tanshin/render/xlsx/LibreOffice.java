package tanshin.render.xlsx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Another program that reads workbooks and calculates. */
final class LibreOffice {

    private static final String NAME = "workbook";

    /** Comma, double quote, UTF-8, from line 1, cells as shown, all sheets each into a file of its own. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

    private final Path folder;

    /**
     * Leaves out the test if the program is not installed.
     *
     * @param folder an empty one
     */
    LibreOffice(Path folder) {
        boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(found, "LibreOffice (soffice) is not installed, so nothing recalculates the workbook");
        this.folder = folder;
    }

    /** The workbook as the program saves it. */
    XSSFWorkbook saved(byte[] workbook) throws IOException, InterruptedException {
        convert(workbook, "xlsx:Calc MS Excel 2007 XML");
        return SampleWorkbook.read(Files.readAllBytes(folder.resolve("out/" + NAME + ".xlsx")));
    }

    /** What the program shows: the rows of each of these sheets. */
    Map<String, List<CSVRecord>> shown(byte[] workbook, List<String> sheets) throws IOException, InterruptedException {
        convert(workbook, CSV);
        Map<String, List<CSVRecord>> shown = new LinkedHashMap<>();
        for (String sheet : sheets) {
            try (Reader reader = Files.newBufferedReader(folder.resolve("out/" + NAME + "-" + sheet + ".csv"))) {
                shown.put(sheet, CSVFormat.RFC4180.parse(reader).getRecords());
            }
        }
        return shown;
    }

    private void convert(byte[] workbook, String format) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(NAME + ".xlsx"), workbook);
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve("out").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("LibreOffice failed: " + Files.readString(folder.resolve("soffice.log")));
        }
    }
}
