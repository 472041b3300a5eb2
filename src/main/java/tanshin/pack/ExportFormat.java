package tanshin.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tanshin.fact.ReportingPeriod;
import tanshin.rdf.GraphFiles;

/** A format of other people's programs, and the files that it is made of. */
public enum ExportFormat {
    /** XBRL 2.1: an instance, beside the taxonomy package. */
    XBRL("xbrl"),
    /** Open Information Model 1.0, one JSON file. */
    XBRL_JSON("xbrl-json"),
    /** Open Information Model 1.0, metadata and a table. */
    XBRL_CSV("xbrl-csv"),
    /** Inline XBRL 1.1: the summary as a page whose figures are facts, one for each language. */
    IXBRL("ixbrl"),
    /** The summary in the elements of the Tokyo Stock Exchange: XBRL 2.1 as filed in 2009, and inline as filed since 2014. */
    TDNET("tdnet"),
    /** RDF, all graphs in one. */
    TURTLE("turtle"),
    /** RDF with named graphs, one statement a line. */
    NQUADS("nquads"),
    /** RDF with named graphs, as JSON. */
    JSON_LD("json-ld");

    /** The package that instances and reports refer to. */
    public static final String TAXONOMY = "taxonomy.zip";

    /** The schema that instances and reports refer to: it brings the package's and the calculations with it. */
    public static final String SCHEMA = "report.xsd";

    /** The calculations that hold of a period's facts. */
    public static final String CALCULATIONS = "report-calculation.xml";

    private final String code;

    ExportFormat(String code) {
        this.code = code;
    }

    /** Reads {@code xbrl-json}. */
    public static Optional<ExportFormat> read(String code) {
        return Stream.of(values()).filter(format -> format.code.equals(code)).findFirst();
    }

    /** As users write it. */
    public String code() {
        return code;
    }

    /** All formats as users write them. */
    public static List<String> codes() {
        return Stream.of(values()).map(format -> format.code).toList();
    }

    /** Names of the files, the main one first. */
    public List<String> files() {
        return switch (this) {
            case XBRL -> List.of("report.xbrl");
            case XBRL_JSON -> List.of("report.json");
            case XBRL_CSV -> List.of("report-csv.json", "report-csv.facts.csv");
            case IXBRL ->
                List.of(
                        "tse-summary.en.ixbrl.html",
                        "tse-summary.ja.ixbrl.html",
                        "tse-summary.xsd",
                        "tse-summary-calculation.xml");
            case TDNET -> List.of("tdnet-*-*-*.xbrl", "tdnet-*-*-*.xsd", "tse-*-*-*-ixbrl.htm", "tse-*-*-*.xsd");
            case TURTLE -> List.of("graphs.ttl");
            case NQUADS -> List.of("graphs.nq");
            case JSON_LD -> List.of("graphs.jsonld");
        };
    }

    /** How graphs are written in it, if it is RDF. */
    public Optional<GraphFiles.Format> graph() {
        return switch (this) {
            case TURTLE -> Optional.of(GraphFiles.Format.TURTLE);
            case NQUADS -> Optional.of(GraphFiles.Format.NQUADS);
            case JSON_LD -> Optional.of(GraphFiles.Format.JSON_LD);
            default -> Optional.empty();
        };
    }

    /** Whether it can be made for a period: the exchange's form exists for spans that begin with the fiscal year. */
    public boolean existsFor(ReportingPeriod period) {
        return (this != IXBRL && this != TDNET) || period.span().cumulative();
    }

    /** Whether its files refer to {@link #SCHEMA}. */
    public boolean refersToSchema() {
        return this == XBRL || this == XBRL_JSON || this == XBRL_CSV;
    }

    /** Whether it needs the taxonomy package. */
    public boolean xbrl() {
        return refersToSchema() || this == IXBRL;
    }
}
