package tanshin.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A picture of figures.
 *
 * @param style how values on the axis and at the bars are written
 * @param categories along the axis, such as periods
 * @param series one for each line of the picture, such as services; each has a value for each category, empty if unknown
 */
public record Chart(
        QName name,
        Labels title,
        Optional<Part> part,
        Kind kind,
        AmountStyle style,
        List<Labels> categories,
        List<Series> series)
        implements Block {

    /** A chart that stands by itself. */
    public Chart(QName name, Labels title, Kind kind, AmountStyle style, List<Labels> categories, List<Series> series) {
        this(name, title, Optional.empty(), kind, style, categories, series);
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** How figures are drawn. */
    public enum Kind {
        BARS,
        STACKED_BARS,
        LINES
    }

    /**
     * Values in the fact's unit, as the tables show them.
     *
     * @param otherStyle how its values are written where that is not as the chart's are, such as a margin among amounts: then
     *     it is a line with an axis of its own
     * @param cells where the tables of the report show the values; empty where none does
     */
    public record Series(
            Labels label,
            Optional<AmountStyle> otherStyle,
            List<Optional<BigDecimal>> values,
            List<Optional<CellRef>> cells) {

        /** Values like those of the whole chart, of which it is not known where they are shown. */
        public Series(Labels label, List<Optional<BigDecimal>> values) {
            this(label, Optional.empty(), values, Collections.nCopies(values.size(), Optional.empty()));
        }

        public Series {
            values = List.copyOf(values);
            cells = List.copyOf(cells);
        }

        /** How its values are written. */
        public AmountStyle style(Chart chart) {
            return otherStyle.orElse(chart.style());
        }
    }
}
