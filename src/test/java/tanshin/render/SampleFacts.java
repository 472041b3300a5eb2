package tanshin.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.Source;
import tanshin.fact.Unit;
import tanshin.report.FactRow;

/** The facts of the sample report, numbered in the order in which they are asked for. */
final class SampleFacts {

    private static final FiscalCalendar CALENDAR = new FiscalCalendar(MonthDay.of(4, 1));
    private static final FilingId FILING = new FilingId("2009-02-12-sample");
    private static final BigDecimal HALF_A_THOUSAND = new BigDecimal(500);

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    static QName name(String name) {
        return new QName("https://example.org/sample/", name);
    }

    static BigDecimal divide(long numerator, long denominator) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64);
    }

    Dimensions dimensions(String concept, String period) {
        Period days = CALENDAR.days(ReportingPeriod.read(period).orElseThrow());
        return new Dimensions(
                name(concept),
                Optional.empty(),
                new EntityId("http://www.tse.or.jp/sicc", "37740"),
                days,
                Optional.of(Unit.of(new QName(Unit.ISO4217, "JPY"))),
                new TreeMap<>());
    }

    /** Printed in thousands of yen. */
    Fact reported(String concept, String period, long thousands) {
        BigDecimal yen = new BigDecimal(thousands).scaleByPowerOfTen(3).setScale(0);
        Interval interval = Interval.point(yen).widened(HALF_A_THOUSAND);
        return fact(
                concept,
                period,
                new FactValue.Numeric(yen, new Decimals(-3)),
                Optional.of(interval),
                Long.toString(thousands));
    }

    Fact nil(String concept, String period) {
        return fact(concept, period, new FactValue.Nil(), Optional.empty(), "-");
    }

    Fact text(String concept, String content) {
        return fact(concept, "9M08", new FactValue.Text(content), Optional.empty(), content);
    }

    /** Follows from others, which the sample leaves out. */
    Fact derived(String concept, BigDecimal amount) {
        Interval interval = Interval.point(amount);
        Fact fact = new Fact(
                "derived/" + concept,
                dimensions(concept, "9M08"),
                new FactValue.Numeric(amount, Decimals.EXACT),
                Optional.of(interval),
                new Origin.Derived(
                        List.of(new Derivation(name("Rule"), () -> "a = b ÷ c", List.of(), interval, () -> amount))));
        return remembered(fact);
    }

    /** Reported facts first. */
    List<FactRow> rows() {
        List<FactRow> rows = new ArrayList<>();
        facts.values().stream()
                .filter(fact -> !fact.isDerived())
                .map(SampleFacts::row)
                .forEach(rows::add);
        facts.values().stream().filter(Fact::isDerived).map(SampleFacts::row).forEach(rows::add);
        return rows;
    }

    private Fact fact(String concept, String period, FactValue value, Optional<Interval> interval, String printed) {
        int line = 100 + facts.size();
        Source source = new Source(
                FILING, "sample", concept, period, printed, Optional.empty(), Optional.empty(), Optional.empty(), line);
        String id = FILING.text() + "/sample." + concept + "." + period;
        return remembered(new Fact(id, dimensions(concept, period), value, interval, new Origin.Reported(source)));
    }

    private Fact remembered(Fact fact) {
        facts.putIfAbsent(fact.id(), fact);
        return fact;
    }

    private static FactRow row(Fact fact) {
        Period period = fact.dimensions().period();
        LocalDate first = period instanceof Period.Duration duration ? duration.first() : period.last();
        String concept = fact.dimensions().concept().name();
        return new FactRow(
                fact.id(),
                fact.isDerived(),
                fact.source(),
                "sample:" + concept,
                Labels.of(Map.of("en", concept, "ja", concept + "（見本）")),
                "",
                "sicc:37740",
                "",
                first.toString(),
                period.last().toString(),
                "iso4217:JPY",
                fact.value(),
                fact.interval().map(Interval::low),
                fact.interval().map(Interval::high));
    }
}
