package tanshin.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tanshin.fact.Dimensions;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Measure;
import tanshin.taxonomy.Taxonomy;

/** Which style a cell's amount is written in. */
final class AmountStyles {

    private static final String STYLES = "https://w3id.org/tanshin/report/style/";
    private static final String YEN = "JPY";

    private final Taxonomy taxonomy;
    private final List<AmountStyle> styles;

    AmountStyles(Taxonomy taxonomy, List<AmountStyle> styles) {
        this.taxonomy = taxonomy;
        String currency = taxonomy.entities().stream()
                .map(entity -> entity.reportingCurrency().numerators().get(0).name())
                .findFirst()
                .orElse(YEN);
        this.styles = currency.equals(YEN)
                ? styles
                : styles.stream().map(style -> of(style, currency)).toList();
    }

    /** The program's own styles of money are of yen; a company that reports in another currency gets its code instead. */
    private static AmountStyle of(AmountStyle style, String currency) {
        boolean ofYen = style.name().namespace().equals(STYLES)
                && style.labels().in("en").endsWith("yen");
        if (!ofYen) {
            return style;
        }
        Map<String, String> texts = new TreeMap<>();
        texts.put("en", style.labels().in("en").replaceFirst("yen$", currency));
        texts.put("ja", style.labels().in("ja").replaceFirst("円$", currency));
        return new AmountStyle(
                style.name(), Labels.of(texts), style.scale(), style.places(), style.rounding(), style.suffix());
    }

    /**
     * The style of a cell: for a measure with a unit of its own the column's or the measure's, else the row's, the column's,
     * that of the kind of concept, the table's.
     */
    AmountStyle of(Aspects row, Aspects column, Optional<AmountStyle> table) {
        Optional<Measure> measure = column.measure().or(row::measure).flatMap(taxonomy::measure);
        Optional<AmountStyle> measures = measure.flatMap(Measure::amounts).flatMap(this::named);
        if (measures.isPresent()) {
            return (column.measure().isPresent() ? column.amounts() : row.amounts())
                    .or(() -> measures)
                    .orElseThrow();
        }
        Optional<Concept.Type> type =
                column.concept().or(row::concept).flatMap(taxonomy::concept).map(Concept::type);
        return row.amounts()
                .or(column::amounts)
                .or(() -> type.flatMap(AmountStyles::styleName).flatMap(this::named))
                .or(() -> table)
                .or(() -> named(name("Millions")))
                .orElseThrow(() -> new IllegalStateException("The taxonomy defines no style " + STYLES + "Millions"));
    }

    /** The style of a figure that stands by itself. */
    AmountStyle of(Dimensions dimensions) {
        Optional<AmountStyle> measured = dimensions
                .measure()
                .flatMap(taxonomy::measure)
                .flatMap(Measure::amounts)
                .flatMap(this::named);
        return measured.or(() -> taxonomy.concept(dimensions.concept())
                        .map(Concept::type)
                        .flatMap(AmountStyles::styleName)
                        .flatMap(this::named))
                .orElseGet(() -> named("Millions"));
    }

    /** A style that the taxonomy must have. */
    AmountStyle named(String name) {
        return named(name(name))
                .orElseThrow(() -> new IllegalStateException("The taxonomy defines no style " + STYLES + name));
    }

    private static Optional<QName> styleName(Concept.Type type) {
        return switch (type) {
            case PER_SHARE -> Optional.of(name("PerShare"));
            case SHARES, QUANTITY -> Optional.of(name("Count"));
            case PURE -> Optional.of(name("Percent"));
            default -> Optional.empty();
        };
    }

    private Optional<AmountStyle> named(QName name) {
        return styles.stream().filter(style -> style.name().equals(name)).findFirst();
    }

    private static QName name(String name) {
        return new QName(STYLES, name);
    }
}
