package tanshin.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.Source;

/**
 * A fact in words: what {@code tanshin facts} lists, and the workbook's sheet of all facts.
 *
 * @param id {@code filing/table.row.column}, or {@code derived/…}
 * @param concept prefixed name, as are measure and unit; {@code label} is the concept's and the measure's
 * @param members {@code dimension=member;…}, sorted by dimension
 * @param start the first day; empty for a balance
 * @param end the last day
 * @param low the least that it can mean; empty for texts, dashes, and where a filing says only "at most"
 * @param high the most that it can mean, as {@code low}
 */
public record FactRow(
        String id,
        boolean derived,
        Optional<Source> source,
        String concept,
        Labels label,
        String measure,
        String entity,
        String members,
        String start,
        String end,
        String unit,
        FactValue value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high) {

    /** The columns of the list, in order; part of the product's interface. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "origin",
            "filing",
            "line",
            "table",
            "row",
            "column",
            "printed",
            "concept",
            "label",
            "measure",
            "entity",
            "members",
            "start",
            "end",
            "unit",
            "value",
            "low",
            "high",
            "decimals");

    /** The row's cells in the order of {@link #COLUMNS}; amounts without exponent or grouping, absent ones empty. */
    public List<String> cells(String language) {
        return List.of(
                id,
                derived ? "derived" : "reported",
                source.map(place -> place.filing().text()).orElse(""),
                source.map(place -> Integer.toString(place.line())).orElse(""),
                source.map(Source::table).orElse(""),
                source.map(Source::row).orElse(""),
                source.map(Source::column).orElse(""),
                source.map(Source::printed).orElse(""),
                concept,
                label.in(language),
                measure,
                entity,
                members,
                start,
                end,
                unit,
                valueText(),
                low.map(BigDecimal::toPlainString).orElse(""),
                high.map(BigDecimal::toPlainString).orElse(""),
                decimals().map(Decimals::toString).orElse(""));
    }

    /** Where among the {@link #COLUMNS} numbers stand, for formats that tell them from text. */
    public Optional<BigDecimal> number(String column) {
        return switch (column) {
            case "value" ->
                value instanceof FactValue.Numeric numeric ? Optional.of(numeric.amount()) : Optional.empty();
            case "low" -> low;
            case "high" -> high;
            case "line" -> source.map(place -> BigDecimal.valueOf(place.line()));
            case "decimals" ->
                decimals().filter(places -> !places.exact()).map(places -> BigDecimal.valueOf(places.places()));
            default -> Optional.empty();
        };
    }

    private String valueText() {
        if (value instanceof FactValue.Numeric numeric) {
            return numeric.amount().toPlainString();
        }
        return value instanceof FactValue.Text text ? text.content() : "";
    }

    private Optional<Decimals> decimals() {
        return value instanceof FactValue.Numeric numeric ? Optional.of(numeric.decimals()) : Optional.empty();
    }
}
