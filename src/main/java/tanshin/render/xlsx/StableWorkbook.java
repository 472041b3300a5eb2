package tanshin.render.xlsx;

import java.io.IOException;
import java.util.HashSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that leaves the writing of its file to {@link StablePackage}. */
final class StableWorkbook extends XSSFWorkbook {

    /** Puts everything that the workbook holds into the parts of its package. */
    void commitParts() throws IOException {
        onSave(new HashSet<>());
        getProperties().commit();
    }

    /** Without writing a file once more, as POI does with a new package. */
    @Override
    public void close() {
        getPackage().revert();
    }
}
