package tanshin.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A picture of figures that a table of the same report shows.
 *
 * @param style how values on the axis and at the bars are written
 * @param categories along the axis, such as periods
 * @param series one for each line of the picture, such as services; each has a value for each category, empty if unknown
 */
public record Chart(
        QName name, Labels title, Kind kind, AmountStyle style, List<Labels> categories, List<Series> series)
        implements Block {

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

    /** Values in the fact's unit, as the table shows them. */
    public record Series(Labels label, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
