package tanshin.intake.oim;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.BadInputException;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawFact;
import tanshin.intake.model.RawReport;

/** Reads xBRL-JSON 1.0. */
public final class JsonReportReader {

    private static final String DOCUMENT_TYPE = "https://xbrl.org/2021/xbrl-json";

    private final String file;
    private final Notes notes;

    /**
     * For a file.
     *
     * @param file as messages name it
     */
    public JsonReportReader(String file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    /**
     * Reads the file from its beginning.
     *
     * @throws BadInputException if it is no JSON, or no report; single mistakes are noted
     */
    public RawReport read(Reader text) {
        JsonTree.Fields root = JsonTree.read(file, text);
        JsonTree.Fields info = root.object("documentInfo");
        if (!info.text("documentType").orElse("").equals(DOCUMENT_TYPE)) {
            throw new BadInputException(info.place()
                    .problem("documentType must be " + DOCUMENT_TYPE + " (oimce:unsupportedDocumentType)."));
        }
        Map<String, String> namespaces = info.texts("namespaces");
        OimFacts facts = new OimFacts(namespaces, notes);
        List<RawFact> read = new ArrayList<>();
        root.object("facts").fields().forEach((id, value) -> {
            if (value instanceof JsonTree.Fields fact) {
                facts.fact(texts(id, fact)).ifPresent(read::add);
            } else {
                notes.wrong(root.place(), "The fact \"" + OimFacts.token(Optional.of(id)) + "\" is no object.");
            }
        });
        return new RawReport(read, references(info), namespaces);
    }

    static List<RawReport.Reference> references(JsonTree.Fields info) {
        Place place = info.place();
        return info.list("taxonomy").stream()
                .map(href -> new RawReport.Reference(href, place))
                .toList();
    }

    private static OimFacts.Texts texts(String id, JsonTree.Fields fact) {
        Map<String, String> dimensions = new LinkedHashMap<>(fact.texts("dimensions"));
        // a typed dimension without a value is null
        fact.object("dimensions").fields().forEach((name, value) -> {
            if (value instanceof JsonTree.Word word && word.text().isEmpty()) {
                dimensions.put(name, "");
            }
        });
        return new OimFacts.Texts(
                id, fact.text("value"), fact.text("decimals"), dimensions, fact.text("tanshin:printed"), fact.place());
    }
}
