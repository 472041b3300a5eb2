package tanshin.render.xlsx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tanshin.report.Report;

/** What the file says about itself. Its dates are the report's, never the clock's. */
final class DocumentProperties {

    private static final String CREATOR = "Tanshin";

    private DocumentProperties() {}

    static void set(XSSFWorkbook workbook, Report report) {
        Date day = Date.from(report.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(report.title().in(Phrases.FIRST));
        core.setSubjectProperty(
                report.company().in(Phrases.FIRST) + ", " + report.periodLabel().in(Phrases.FIRST));
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        properties.getExtendedProperties().setApplication(CREATOR);
    }
}
