package tanshin.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.Origin;
import tanshin.fact.QName;
import tanshin.report.Axis.Entry;
import tanshin.report.ReportDefinition.Quotient;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.taxonomy.Taxonomy;

/** Fills columns that show one column's amounts over another's, such as what a target has been reached of. */
final class Quotients {

    private static final int PLACES = 3;
    private static final String PREFIX = "report/";

    private final Map<QName, Quotient> quotients;
    private final List<QName> columns;
    private final AmountStyle style;
    private final Labels undefined;

    /**
     * For the columns of one table.
     *
     * @param style how quotients are written
     * @param undefined the reason where the divisor is not above zero
     */
    Quotients(Map<QName, Quotient> quotients, List<Entry> columns, AmountStyle style, Labels undefined) {
        this.quotients = quotients;
        this.columns = columns.stream().map(entry -> entry.line().name()).toList();
        this.style = style;
        this.undefined = undefined;
    }

    /** Those of a table; empty where it has none. */
    static Optional<Quotients> in(
            TableDefinition definition, List<Entry> columns, AmountStyles styles, Taxonomy taxonomy) {
        return definition.quotients().isEmpty()
                ? Optional.empty()
                : Optional.of(new Quotients(
                        definition.quotients(),
                        columns,
                        styles.named("PercentBare"),
                        Compiler.word(taxonomy, "Undefined")));
    }

    /** Whether a figure was computed for a document, so that the network knows nothing of it. */
    static boolean made(Fact fact) {
        return fact.id().startsWith(PREFIX);
    }

    /** The row with its quotients. */
    Row into(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int column = 0; column < columns.size(); column++) {
            Quotient quotient = quotients.get(columns.get(column));
            if (quotient != null && row.emphasis() != Row.Emphasis.HEADING) {
                cells.set(column, quotient(quotient, row));
            }
        }
        return new Row(row.label(), row.depth(), row.emphasis(), cells);
    }

    private Cell quotient(Quotient quotient, Row row) {
        Cell above = cell(quotient.dividend(), row);
        Cell below = cell(quotient.divisor(), row);
        if (!(above instanceof Cell.Amount dividend) || !(below instanceof Cell.Amount divisor)) {
            return above instanceof Cell.Missing ? above : below instanceof Cell.Missing ? below : new Cell.Blank();
        }
        return divisor.shown().signum() > 0
                ? amount(quotient, dividend, divisor)
                : new Cell.Missing(dividend.fact().dimensions(), undefined);
    }

    private Cell cell(QName column, Row row) {
        int at = columns.indexOf(column);
        return at < 0 ? new Cell.Blank() : row.cells().get(at);
    }

    private Cell amount(Quotient quotient, Cell.Amount dividend, Cell.Amount divisor) {
        Dimensions of = dividend.fact().dimensions();
        Dimensions dimensions = new Dimensions(
                of.concept(), Optional.of(quotient.name()), of.entity(), of.period(), Optional.empty(), of.members());
        BigDecimal point = dividend.shown().divide(divisor.shown(), MathContext.DECIMAL64);
        Interval interval = dividend.fact()
                .interval()
                .flatMap(above -> divisor.fact().interval().flatMap(above::dividedBy))
                .orElseGet(() -> Interval.point(point));
        Derivation way = new Derivation(
                quotient.name(), () -> "", List.of(dividend.fact(), divisor.fact()), interval, () -> point);
        Fact fact = new Fact(
                PREFIX + quotient.name().name() + "/" + dividend.fact().id(),
                dimensions,
                new FactValue.Numeric(point.setScale(PLACES, java.math.RoundingMode.HALF_EVEN), new Decimals(PLACES)),
                Optional.of(interval),
                new Origin.Derived(List.of(way)));
        return new Cell.Amount(fact, style, /* negated= */ false, Optional.empty());
    }
}
