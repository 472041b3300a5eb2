package tanshin.serve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.report.AmountStyle;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Measure;

/** What there is to look at: who reports, which filings, periods and hierarchies, and how amounts can be written. */
final class Outline {

    private final Known known;

    private Outline(Known known) {
        this.known = known;
    }

    static Reply of(Known known) {
        return Reply.json(new Outline(known).all());
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("company", known.workspace().entity().labels().texts());
        all.put("languages", known.workspace().entity().labels().texts().keySet());
        all.put(
                "facts",
                JsonObject.of(
                        "reported",
                        known.solution().ledger().stream().count(),
                        "derived",
                        known.solution().derived().size()));
        all.put(
                "filings",
                known.solution().ledger().filings().stream()
                        .map(Outline::filing)
                        .toList());
        all.put("periods", known.periods().stream().map(this::period).toList());
        all.put("dimensions", dimensions());
        all.put("tables", Statements.of(known).stream().map(this::table).toList());
        all.put("companies", !known.taxonomy().companies().isEmpty());
        all.put(
                "styles",
                known.workspace().knowledge().styles().stream()
                        .filter(this::money)
                        .map(this::style)
                        .toList());
        all.put("usualStyle", usualStyle());
        all.put("usualMeasure", usualMeasure());
        return all;
    }

    private static Map<String, Object> filing(Filing filing) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", filing.id().text());
        object.put("title", filing.title().texts());
        object.put("date", filing.date().toString());
        object.put("mainPeriod", filing.mainPeriod().code());
        return object;
    }

    private Map<String, Object> period(ReportingPeriod period) {
        Period.Duration days = known.calendar().days(period);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", period.code());
        object.put("span", period.span().name());
        object.put("label", known.compiler().name(days).texts());
        object.put("first", days.first().toString());
        object.put("last", days.last().toString());
        LocalDate usual = known.workspace().usualDay(period);
        object.put("usualDay", usual.toString());
        return object;
    }

    /** Those that facts are divided by, hierarchies first; each with the concepts that it divides, most figures first. */
    private List<Map<String, Object>> dimensions() {
        Map<QName, Map<QName, Long>> divided = known.facts()
                .filter(fact -> fact.dimensions().measure().isEmpty())
                .filter(fact -> fact.dimensions().members().size() == 1)
                .filter(this::numeric)
                .collect(Collectors.groupingBy(
                        fact -> fact.dimensions().members().firstKey(),
                        Collectors.groupingBy(fact -> fact.dimensions().concept(), Collectors.counting())));
        return known.taxonomy().dimensions().stream()
                .filter(dimension -> divided.containsKey(dimension.name()))
                .sorted(Comparator.comparing((Dimension dimension) -> !hierarchical(dimension))
                        .thenComparing(dimension -> -figures(divided.getOrDefault(dimension.name(), Map.of()))))
                .map(dimension -> dimension(dimension, divided.getOrDefault(dimension.name(), Map.of())))
                .toList();
    }

    private Map<String, Object> dimension(Dimension dimension, Map<QName, Long> concepts) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", known.write(dimension.name()));
        object.put("label", dimension.labels().texts());
        object.put("hierarchical", hierarchical(dimension));
        object.put(
                "divisions",
                new Divisions(known)
                        .of(dimension).stream()
                                .map(choice -> JsonObject.of(
                                        "id",
                                        known.write(choice.id()),
                                        "label",
                                        choice.label().texts()))
                                .toList());
        object.put(
                "concepts",
                concepts.entrySet().stream()
                        .sorted(Map.Entry.<QName, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> concept(entry.getKey()))
                        .toList());
        return object;
    }

    private Map<String, Object> concept(QName name) {
        Concept concept = known.taxonomy().concept(name).orElseThrow();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", known.write(name));
        object.put("label", concept.labels().texts());
        object.put("definition", concept.definition());
        object.put("money", concept.type() == Concept.Type.MONETARY);
        object.put(
                "measures",
                known.taxonomy().measures().stream()
                        .filter(measure -> measure.appliesTo().to(concept))
                        .map(measure -> JsonObject.of(
                                "id",
                                known.write(measure.name()),
                                "label",
                                measure.labels().texts()))
                        .toList());
        return object;
    }

    private Map<String, Object> table(Statements.Statement statement) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", known.write(statement.definition().name()));
        object.put("label", statement.definition().title().texts());
        object.put(
                "part",
                statement
                        .definition()
                        .part()
                        .map(part -> part.labels().texts())
                        .orElse(statement.document().texts()));
        object.put(
                "measures",
                known.taxonomy().measures().stream()
                        .filter(measure ->
                                measure.against().isPresent() && measure.base().isEmpty())
                        .map(measure -> JsonObject.of(
                                "id",
                                known.write(measure.name()),
                                "label",
                                measure.labels().texts()))
                        .toList());
        return object;
    }

    private Map<String, Object> style(AmountStyle style) {
        return JsonObject.of(
                "id", known.write(style.name()), "label", style.labels().texts());
    }

    /** Styles of plain amounts of money are those whose places are whole thousands of the unit. */
    private boolean money(AmountStyle style) {
        return style.scale() >= 3 && style.scale() <= 6 && style.places() == 0;
    }

    private String usualStyle() {
        return known.workspace().knowledge().styles().stream()
                .filter(this::money)
                .max(Comparator.comparing(AmountStyle::scale))
                .map(style -> known.write(style.name()))
                .orElse("");
    }

    /** The relative change against the same period a year before, if the taxonomy has it. */
    private String usualMeasure() {
        return known.taxonomy().measures().stream()
                .filter(measure -> measure.form() instanceof Measure.Form.RelativeChange change
                        && change.of().isEmpty()
                        && change.against().equals(new tanshin.taxonomy.Shift.Months(-12)))
                .findFirst()
                .map(measure -> known.write(measure.name()))
                .orElse("");
    }

    private boolean numeric(Fact fact) {
        Optional<Concept> concept = known.taxonomy().concept(fact.dimensions().concept());
        return concept.map(found -> found.type().numeric()).orElse(false);
    }

    private boolean hierarchical(Dimension dimension) {
        return known.taxonomy().partitions().stream()
                .anyMatch(partition -> partition.dimension().equals(dimension.name()) && partition.shown());
    }

    private static long figures(Map<QName, Long> concepts) {
        return concepts.values().stream().mapToLong(Long::longValue).sum();
    }
}
