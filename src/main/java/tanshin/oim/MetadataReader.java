package tanshin.oim;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.fact.BadInputException;
import tanshin.fact.FilingId;
import tanshin.fact.InputProblem;
import tanshin.fact.Labels;
import tanshin.fact.Prefixes;
import tanshin.fact.Printing;
import tanshin.fact.ReportingPeriod;

/** Reads a filing's {@code report.json}. */
final class MetadataReader {

    static final String DOCUMENT_TYPE = "https://xbrl.org/2021/xbrl-csv";
    private static final String FILING = "tanshin:filing";
    private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");

    private final Path file;
    private final String display;

    MetadataReader(Path folder) {
        this.file = folder.resolve("report.json");
        this.display = FilingReader.display(folder, "report.json");
    }

    /** @throws BadInputException if the file cannot be understood; the rest of the filing makes no sense without it */
    Metadata read() {
        JsonObject root = object(parse(), "the file");
        JsonObject info = object(get(root, "documentInfo"), "documentInfo");
        if (!string(info, "documentType").equals(DOCUMENT_TYPE)) {
            throw bad("documentType must be " + DOCUMENT_TYPE + ": filings are xBRL-CSV 1.0.");
        }
        JsonObject filing = object(get(info, FILING), FILING);
        return new Metadata(
                new FilingId(string(filing, "id")),
                Labels.of(strings(object(get(filing, "title"), "title"))),
                date(string(filing, "date")),
                period(string(filing, "mainPeriod")),
                string(filing, "sourceText"),
                optional(filing, "exchangeRate"),
                printing(object(get(filing, "printing"), "printing")),
                names(filing, "statements"),
                new Prefixes(strings(object(get(info, "namespaces"), "namespaces"))),
                tables(root));
    }

    private JsonElement parse() {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader);
        } catch (IOException e) {
            throw bad("The file cannot be read: " + e.getMessage()
                    + ". A filing is a folder with report.json and CSV files.");
        } catch (JsonParseException e) {
            Matcher position = POSITION.matcher(String.valueOf(e.getMessage()));
            boolean found = position.find();
            throw new BadInputException(new InputProblem(
                    display,
                    found ? Integer.parseInt(position.group(1)) : 0,
                    found ? Integer.parseInt(position.group(2)) : 0,
                    "This is not valid JSON."));
        }
    }

    private Map<String, Metadata.TableSource> tables(JsonObject root) {
        Map<String, Metadata.Template> templates = new HashMap<>();
        JsonObject templateObjects = object(get(root, "tableTemplates"), "tableTemplates");
        templateObjects
                .entrySet()
                .forEach(entry -> templates.put(entry.getKey(), template(object(entry.getValue(), entry.getKey()))));
        Map<String, Metadata.TableSource> tables = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry :
                object(get(root, "tables"), "tables").entrySet()) {
            JsonObject table = object(entry.getValue(), entry.getKey());
            String name = optional(table, "template").orElse(entry.getKey());
            Metadata.Template template = templates.get(name);
            if (template == null) {
                throw bad("The table " + entry.getKey() + " uses the template " + name
                        + ", which tableTemplates does not define.");
            }
            tables.put(entry.getKey(), new Metadata.TableSource(string(table, "url"), template));
        }
        return tables;
    }

    private Metadata.Template template(JsonObject object) {
        Set<String> columns = new LinkedHashSet<>();
        Set<String> comments = new LinkedHashSet<>();
        Map<String, Metadata.FactColumn> facts = new LinkedHashMap<>();
        Map<String, String> common =
                object.has("dimensions") ? strings(object(get(object, "dimensions"), "dimensions")) : Map.of();
        String commonDecimals = optional(object, "decimals").orElse("");
        for (Map.Entry<String, JsonElement> entry :
                object(get(object, "columns"), "columns").entrySet()) {
            JsonObject column = object(entry.getValue(), entry.getKey());
            columns.add(entry.getKey());
            if (column.has("comment") && column.get("comment").getAsBoolean()) {
                comments.add(entry.getKey());
            }
            if (column.has("dimensions")) {
                Map<String, String> dimensions = new LinkedHashMap<>(common);
                dimensions.putAll(strings(object(get(column, "dimensions"), "dimensions")));
                facts.put(
                        entry.getKey(),
                        new Metadata.FactColumn(optional(column, "decimals").orElse(commonDecimals), dimensions));
            }
        }
        return new Metadata.Template(optional(object, "rowIdColumn").orElse(""), columns, comments, facts);
    }

    private Map<String, Printing> printing(JsonObject object) {
        Map<String, Printing> printing = new HashMap<>();
        strings(object)
                .forEach((table, how) -> printing.put(
                        table,
                        Printing.read(how)
                                .orElseThrow(() -> bad("The table " + table + " is printed \"" + how
                                        + "\"; it can be nearest, truncated or forced."))));
        return printing;
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw bad("The date \"" + text + "\" is no day such as 2009-02-12.");
        }
    }

    private ReportingPeriod period(String code) {
        return ReportingPeriod.read(code)
                .orElseThrow(
                        () -> bad("The mainPeriod \"" + code + "\" is no period such as 1Q07, 1H07, 9M08 or FY2008."));
    }

    private Set<String> names(JsonObject object, String key) {
        Set<String> names = new LinkedHashSet<>();
        if (object.has(key)) {
            List<JsonElement> elements =
                    object.get(key).isJsonArray() ? object.getAsJsonArray(key).asList() : List.of();
            elements.forEach(element -> names.add(element.getAsString()));
        }
        return names;
    }

    private Map<String, String> strings(JsonObject object) {
        Map<String, String> strings = new LinkedHashMap<>();
        object.entrySet().forEach(entry -> strings.put(entry.getKey(), text(entry.getValue(), entry.getKey())));
        return strings;
    }

    private String string(JsonObject object, String key) {
        return text(get(object, key), key);
    }

    private static Optional<String> optional(JsonObject object, String key) {
        return object.has(key) && object.get(key).isJsonPrimitive()
                ? Optional.of(object.get(key).getAsString())
                : Optional.empty();
    }

    private String text(JsonElement element, String key) {
        if (!element.isJsonPrimitive()) {
            throw bad(key + " must be a text.");
        }
        return element.getAsString();
    }

    private JsonObject object(JsonElement element, String key) {
        if (!element.isJsonObject()) {
            throw bad(key + " must be an object in braces.");
        }
        return element.getAsJsonObject();
    }

    private JsonElement get(JsonObject object, String key) {
        JsonElement element = object.get(key);
        if (element == null) {
            throw bad("\"" + key + "\" is missing.");
        }
        return element;
    }

    private BadInputException bad(String message) {
        return new BadInputException(new InputProblem(display, 0, 0, message));
    }
}
