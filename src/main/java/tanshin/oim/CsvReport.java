package tanshin.oim;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.QName;
import tanshin.taxonomy.Taxonomy;

/**
 * Facts as an xBRL-CSV 1.0 report: metadata, and one table with a row for each fact, as filings are written. Where each was
 * printed, or by which equation it follows, stands in comment columns, which other processors pass over.
 */
public final class CsvReport {

    private static final List<String> BEFORE = List.of("id", "concept", "entity", "period", "unit");
    private static final List<String> AFTER = List.of("value", "decimals");

    private final String schema;
    private final List<Fact> facts;
    private final OimNames names;
    private final List<QName> dimensions;

    /**
     * For facts about a taxonomy.
     *
     * @param schema the address of the taxonomy's schema, seen from the report
     */
    public CsvReport(Taxonomy taxonomy, String schema, List<Fact> facts) {
        this.schema = schema;
        this.facts = List.copyOf(facts);
        this.names = new OimNames(taxonomy);
        SortedSet<QName> used = new TreeSet<>();
        for (Fact fact : facts) {
            names.use(fact);
            used.addAll(fact.dimensions().members().keySet());
        }
        this.dimensions = List.copyOf(used);
    }

    /**
     * Writes the metadata, and leaves the stream open.
     *
     * @param table the name of the file that {@link #writeTable} makes, in the same folder
     */
    public void writeMetadata(String table, OutputStream out) throws IOException {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("documentType", MetadataReader.DOCUMENT_TYPE);
        info.put("namespaces", names.namespaces());
        info.put("taxonomy", List.of(schema));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("documentInfo", info);
        report.put("tableTemplates", Map.of("facts", template()));
        report.put("tables", Map.of("facts", Map.of("url", table)));
        out.write(JsonText.of(report).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> template() {
        Map<String, String> about = new LinkedHashMap<>();
        BEFORE.subList(1, BEFORE.size()).forEach(column -> about.put(column, "$" + column));
        dimensions.forEach(dimension -> about.put(names.name(dimension), "$" + column(dimension)));
        Map<String, Object> columns = new LinkedHashMap<>();
        BEFORE.forEach(column -> columns.put(column, Map.of()));
        dimensions.forEach(dimension -> columns.put(column(dimension), Map.of()));
        columns.put("value", new LinkedHashMap<>(Map.of("dimensions", about)));
        columns.put("decimals", Map.of());
        Provenance.NAMES.forEach(column -> columns.put(column, Map.of("comment", true)));
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("rowIdColumn", "id");
        template.put("decimals", "$decimals");
        template.put("columns", columns);
        return template;
    }

    /** A dimension's column is called as it is, with a small letter; no other column has such a name. */
    private String column(QName dimension) {
        return names.name(dimension).replace(':', '-');
    }

    /** Writes the table, and leaves the stream open. */
    public void writeTable(OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        List<String> header = new ArrayList<>(BEFORE);
        dimensions.forEach(dimension -> header.add(column(dimension)));
        header.addAll(AFTER);
        header.addAll(Provenance.NAMES);
        printer.printRecord(header);
        FactIds ids = new FactIds();
        List<String> cells = new ArrayList<>(header.size());
        for (Fact fact : facts) {
            cells.clear();
            row(fact, ids, cells);
            printer.printRecord(cells);
        }
        printer.flush();
    }

    private void row(Fact fact, FactIds ids, List<String> cells) {
        Dimensions figure = fact.dimensions();
        cells.add(ids.of(fact).replace('.', '_'));
        cells.add(names.concept(figure));
        cells.add(names.entity(figure.entity()));
        cells.add(OimNames.period(figure.period()));
        cells.add(figure.unit().map(names::unit).orElse(RowSyntax.NONE));
        for (QName dimension : dimensions) {
            QName member = figure.members().get(dimension);
            cells.add(member == null ? RowSyntax.NONE : names.name(member));
        }
        cells.add(value(fact));
        cells.add(
                fact.value() instanceof FactValue.Numeric numeric
                                && !numeric.decimals().exact()
                        ? numeric.decimals().toString()
                        : RowSyntax.NONE);
        Map<String, String> where = Provenance.of(fact);
        Provenance.NAMES.forEach(name -> cells.add(where.getOrDefault(name, "")));
    }

    private String value(Fact fact) {
        if (fact.value() instanceof FactValue.Numeric numeric) {
            return numeric.amount().toPlainString();
        }
        if (fact.value() instanceof FactValue.Text text) {
            String content = names.text(fact, text);
            return content.isEmpty() ? RowReader.EMPTY : content.startsWith("#") ? "#" + content : content;
        }
        return RowSyntax.NIL;
    }
}
