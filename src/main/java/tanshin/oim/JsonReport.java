package tanshin.oim;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.QName;
import tanshin.taxonomy.Taxonomy;

/**
 * Facts as an xBRL-JSON 1.0 report. Where each was printed, or by which equation it follows, stands in extension properties
 * ({@code tanshin:origin}, {@code tanshin:printed} …), which other processors pass over.
 */
public final class JsonReport {

    private static final String DOCUMENT_TYPE = "https://xbrl.org/2021/xbrl-json";

    private final Taxonomy taxonomy;
    private final String schema;

    /**
     * For facts about a taxonomy.
     *
     * @param schema the address of the taxonomy's schema, seen from the report
     */
    public JsonReport(Taxonomy taxonomy, String schema) {
        this.taxonomy = taxonomy;
        this.schema = schema;
    }

    /** Writes the report, and leaves the stream open. */
    public void write(List<Fact> facts, OutputStream out) throws IOException {
        OimNames names = new OimNames(taxonomy);
        facts.forEach(names::use);
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        JsonWriter json = new JsonWriter(text);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        json.beginObject().name("documentInfo").beginObject();
        json.name("documentType").value(DOCUMENT_TYPE);
        json.name("namespaces").beginObject();
        for (Map.Entry<String, String> space : names.namespaces().entrySet()) {
            json.name(space.getKey()).value(space.getValue());
        }
        json.endObject();
        json.name("taxonomy").beginArray().value(schema).endArray();
        json.endObject();
        json.name("facts").beginObject();
        FactIds ids = new FactIds();
        for (Fact fact : facts) {
            json.name(ids.of(fact));
            write(json, fact, names);
        }
        json.endObject().endObject();
        json.flush();
        text.write("\n");
        text.flush();
    }

    private static void write(JsonWriter json, Fact fact, OimNames names) throws IOException {
        json.beginObject();
        if (fact.value() instanceof FactValue.Numeric numeric) {
            json.name("value").value(numeric.amount().toPlainString());
            if (!numeric.decimals().exact()) {
                json.name("decimals").value(numeric.decimals().places());
            }
        } else if (fact.value() instanceof FactValue.Text text) {
            json.name("value").value(names.text(fact, text));
        } else {
            json.name("value").nullValue();
        }
        json.name("dimensions").beginObject();
        Dimensions figure = fact.dimensions();
        json.name("concept").value(names.concept(figure));
        json.name("entity").value(names.entity(figure.entity()));
        json.name("period").value(OimNames.period(figure.period()));
        if (figure.unit().isPresent()) {
            json.name("unit").value(names.unit(figure.unit().get()));
        }
        for (Map.Entry<QName, QName> member : figure.members().entrySet()) {
            json.name(names.name(member.getKey())).value(names.name(member.getValue()));
        }
        json.endObject();
        for (Map.Entry<String, String> text : Provenance.of(fact).entrySet()) {
            json.name("tanshin:" + text.getKey()).value(text.getValue());
        }
        json.endObject();
    }
}
