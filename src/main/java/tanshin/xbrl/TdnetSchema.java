package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The schema of a filing with the exchange: it declares nothing and brings the exchange's own schema with it, which is not ours to
 * ship. Whoever loads the filing needs the exchange's package.
 */
public final class TdnetSchema {

    private final TdnetSummary summary;
    private final TdnetGeneration generation;

    public TdnetSchema(TdnetSummary summary, TdnetGeneration generation) {
        this.summary = summary;
        this.generation = generation;
    }

    /** {@code tse-qcedussm-37740-20090212000000.xsd}. */
    public String file() {
        return generation.file(summary.kind(), summary.code(), summary.number()) + ".xsd";
    }

    /** Writes the schema, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        Xml.write(out, xml -> {
            xml.open(
                    "xsd:schema",
                    "xmlns:xsd",
                    Spaces.XSD,
                    "targetNamespace",
                    generation.namespace(summary.kind(), summary.code(), summary.number()),
                    "elementFormDefault",
                    "qualified");
            xml.empty("xsd:import", "namespace", generation.namespace(), "schemaLocation", generation.schemaAddress());
            xml.close();
        });
    }
}
