package tanshin.render.xlsx;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import tanshin.report.Report;

/** What a package says about itself and its parts (ECMA-376, part 2): their types, how they refer to each other, its title. */
final class PackageXml {

    /** Who made the file. */
    static final String CREATOR = "Tanshin";

    /** The part with title and dates. */
    static final String CORE_PROPERTIES = "docProps/core.xml";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final OPCPackage container;

    PackageXml(OPCPackage container) {
        this.container = container;
    }

    /** The parts that the workbook has made, sorted by name. */
    List<PackagePart> parts() throws InvalidFormatException {
        return container.getParts().stream()
                .filter(part ->
                        !part.isRelationshipPart() && !part.getContentType().equals(ContentTypes.CORE_PROPERTIES_PART))
                .sorted(Comparator.comparing(PackagePart::getPartName))
                .toList();
    }

    String contentTypes() throws InvalidFormatException {
        String overrides = parts().stream()
                .map(part -> override(part.getPartName().getName(), part.getContentType()))
                .collect(Collectors.joining());
        return DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + ContentTypes.RELATIONSHIPS_PART + "\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/" + CORE_PROPERTIES, ContentTypes.CORE_PROPERTIES_PART) + overrides + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    String rootRelationships() {
        String core = relationship("core", PackageRelationshipTypes.CORE_PROPERTIES, CORE_PROPERTIES);
        return relationships(container.getRelationships(), PackagingURIHelper.PACKAGE_ROOT_URI, core);
    }

    String relationships(PackagePart part) throws InvalidFormatException {
        return relationships(part.getRelationships(), part.getPartName().getURI(), "");
    }

    /** Where a part's relationships stand in the zip file. */
    static String relationshipsName(PackagePart part) {
        return PackagingURIHelper.getRelationshipPartName(part.getPartName())
                .getName()
                .substring(1);
    }

    /** Title and dates; these are the report's, never the clock's. */
    String coreProperties(Report report) {
        String day = report.asOf() + "T00:00:00Z";
        String subject =
                report.company().in(Phrases.FIRST) + ", " + report.periodLabel().in(Phrases.FIRST);
        return DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + escaped(report.title().in(Phrases.FIRST)) + "</dc:title>"
                + "<dc:subject>" + escaped(subject) + "</dc:subject>"
                + "<dc:creator>" + CREATOR + "</dc:creator>"
                + "<dc:language>" + String.join(", ", Phrases.LANGUAGES) + "</dc:language>"
                + "<cp:lastModifiedBy>" + CREATOR + "</cp:lastModifiedBy>"
                + date("created", day) + date("modified", day) + "</cp:coreProperties>";
    }

    private static String date(String name, String day) {
        return "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + day + "</dcterms:" + name + ">";
    }

    private static String relationships(PackageRelationshipCollection relationships, URI source, String more) {
        return StreamSupport.stream(relationships.spliterator(), false)
                .filter(each -> !each.getRelationshipType().equals(PackageRelationshipTypes.CORE_PROPERTIES))
                .map(each -> relationship(each.getId(), each.getRelationshipType(), target(each, source)))
                .collect(Collectors.joining(
                        "",
                        DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">",
                        more + "</Relationships>"));
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + escaped(target) + "\"/>";
    }

    private static String target(PackageRelationship relationship, URI source) {
        return PackagingURIHelper.relativizeURI(source, relationship.getTargetURI(), true)
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
