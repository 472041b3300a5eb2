package tanshin.render.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tanshin.fact.Decimals;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.report.AmountStyle;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Formula;
import tanshin.report.Row;

/** What sample reports are made of: styles, facts, cells, rows. */
final class Ingredients {

    static final AmountStyle MILLIONS = style("millions", "millions of yen", "百万円", 6, 0, "");
    static final AmountStyle PERCENT = style("percent", "%", "％", -2, 1, "%");
    static final AmountStyle GBPS = style("gbps", "Gbps", "Gbps", 9, 1, "");
    static final Dimensions ANYTHING = new Dimensions(
            name("Revenues"),
            Optional.empty(),
            new EntityId("http://www.tse.or.jp/sicc", "00000"),
            new Period.Duration(LocalDate.of(2008, 4, 1), LocalDate.of(2008, 12, 31)),
            Optional.empty(),
            new TreeMap<>());

    private Ingredients() {}

    static Row heading(String en, String ja) {
        return new Row(
                labels(en, ja), 0, Row.Emphasis.HEADING, List.of(new Cell.Blank(), new Cell.Blank(), new Cell.Blank()));
    }

    static Row row(int depth, String en, String ja, long before, long now, boolean derived) {
        return new Row(labels(en, ja), depth, Row.Emphasis.NONE, cells(before, now, derived));
    }

    static Row sum(Row.Emphasis emphasis, String en, String ja, long before, long now, boolean derived) {
        return new Row(labels(en, ja), 0, emphasis, cells(before, now, derived));
    }

    static List<Cell> cells(long before, long now, boolean derived) {
        BigDecimal change =
                BigDecimal.valueOf(now - before).divide(BigDecimal.valueOf(Math.abs(before)), 3, RoundingMode.HALF_UP);
        CellRef two = new CellRef(name("RevenuesTable"), 0, 1);
        CellRef one = new CellRef(name("RevenuesTable"), 0, 0);
        Formula quotient = new Formula.Quotient(BigDecimal.ONE, two, one, BigDecimal.ONE);
        return List.of(
                amount(reported(millions(before)), MILLIONS),
                amount(derived ? derived(millions(now)) : reported(millions(now)), MILLIONS),
                new Cell.Amount(derived(change), PERCENT, /* negated= */ false, Optional.of(quotient)));
    }

    static Cell amount(Fact fact, AmountStyle style) {
        return new Cell.Amount(fact, style, /* negated= */ false, Optional.empty());
    }

    static Fact reported(BigDecimal amount) {
        Source source = new Source(
                new FilingId("2009-02-12-sample"),
                "table",
                "row",
                "column",
                "1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        return fact("reported", amount, new Origin.Reported(source));
    }

    static Fact derived(BigDecimal amount) {
        Derivation way =
                new Derivation(name("Rule"), () -> "a = b + c", List.of(), Interval.point(amount), () -> amount);
        return fact("derived", amount, new Origin.Derived(List.of(way)));
    }

    private static Fact fact(String id, BigDecimal amount, Origin origin) {
        return new Fact(
                id,
                ANYTHING,
                new FactValue.Numeric(amount, new Decimals(-6)),
                Optional.of(Interval.point(amount)),
                origin);
    }

    static BigDecimal millions(long amount) {
        return BigDecimal.valueOf(amount).scaleByPowerOfTen(6);
    }

    static AmountStyle style(String name, String en, String ja, int scale, int places, String suffix) {
        return new AmountStyle(name(name), labels(en, ja), scale, places, RoundingMode.HALF_UP, suffix);
    }

    static Labels labels(String en, String ja) {
        return Labels.of(Map.of("en", en, "ja", ja));
    }

    static QName name(String name) {
        return new QName("https://example.org/", name);
    }
}
