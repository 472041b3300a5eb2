package tanshin.xbrl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.report.Cell;
import tanshin.report.Report;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.ExchangeElement;
import tanshin.taxonomy.ExchangeElement.Holder;
import tanshin.taxonomy.ExchangeForm;
import tanshin.taxonomy.Taxonomy;

/** What a summary states in the exchange's elements, whichever of its two taxonomies it is filed in. */
public final class TdnetSummary {

    private static final String LANGUAGE = "ja";

    private final Taxonomy taxonomy;
    private final Entity entity;
    private final ExchangeForm form;
    private final Report report;
    private final QName forecast;
    private final List<Statement> statements;

    /**
     * A place in the form: an element at a period.
     *
     * @param period as contexts call it: {@code CurrentAccumulatedQ3}, {@code NextYear}
     * @param span its first and last day
     * @param document the document's own period, as {@code period} and {@code span}: there the former taxonomy states what the
     *     document says
     */
    public record Slot(
            ExchangeElement element,
            String period,
            Period.Duration span,
            Map.Entry<String, Period.Duration> document,
            boolean forecast) {

        /** The days of the context in a taxonomy. */
        Period days(TdnetGeneration generation) {
            Period.Duration days = ofDocument(generation) ? document.getValue() : span;
            return instant(generation) ? new Period.Instant(days.last()) : days;
        }

        private boolean instant(TdnetGeneration generation) {
            return generation == TdnetGeneration.FORMER ? element.formerInstant() : element.instant();
        }

        private boolean ofDocument(TdnetGeneration generation) {
            return generation == TdnetGeneration.FORMER && element.holder() == Holder.DOCUMENT;
        }

        /** The id of the context in a taxonomy. */
        public String context(TdnetGeneration generation) {
            String kind = instant(generation) ? "Instant" : "Duration";
            if (generation == TdnetGeneration.FORMER) {
                return (ofDocument(generation) ? document.getKey() : period)
                        + (alone() ? "NonConsolidated" : "Consolidated")
                        + kind;
            }
            if (element.holder() == Holder.DOCUMENT) {
                return period + kind;
            }
            return period
                    + kind
                    + element.payment().map(payment -> "_" + payment).orElse("")
                    + (element.holder() == Holder.GROUP ? "_ConsolidatedMember" : "_NonConsolidatedMember")
                    + (forecast ? "_ForecastMember" : "_ResultMember");
        }

        /** Whether the former taxonomy states it of the company alone: it does so only of results that are not consolidated. */
        boolean alone() {
            return element.holder() == Holder.COMPANY_ALONE
                    && element.payment().isEmpty()
                    && !element.members().isEmpty();
        }
    }

    /**
     * A slot with its value.
     *
     * @param fact that it follows from; empty for what the document itself says
     * @param text its value, a number in plain digits; empty for a dash
     * @param decimals of a number
     */
    public record Statement(Slot slot, Optional<Fact> fact, Optional<String> text, Optional<Decimals> decimals) {}

    /**
     * For a document.
     *
     * @param forecast the member of what is expected
     * @param facts what may be stated
     */
    public TdnetSummary(
            Taxonomy taxonomy, Entity entity, ExchangeForm form, Report report, QName forecast, List<Fact> facts) {
        this.taxonomy = taxonomy;
        this.entity = entity;
        this.form = form;
        this.report = report;
        this.forecast = forecast;
        Map<Dimensions, Fact> byFigure = new HashMap<>();
        facts.forEach(fact -> byFigure.put(fact.dimensions(), fact));
        dashes().forEach(dash -> byFigure.put(dash.dimensions(), dash));
        this.statements = form.elements().stream()
                .filter(element -> element.standsIn(report.period().span()))
                .flatMap(element -> slots(element).stream())
                .flatMap(slot -> statement(slot, byFigure).stream())
                .toList();
    }

    /** In the order of the elements, for each the current period first. */
    public List<Statement> statements() {
        return statements;
    }

    /** An element of a taxonomy that is used, with its item type and whether it is stated of days. */
    public record Used(QName name, String type, boolean instant) {}

    /** Every element that the form uses in a taxonomy, in the order of its elements, whether or not there is a fact for it. */
    public List<Used> elements(TdnetGeneration generation) {
        return form.elements().stream()
                .flatMap(element -> Stream.of(false, true)
                        .flatMap(expected -> generation.element(element, expected).stream())
                        .map(name -> new Used(
                                new QName(generation.namespace(), name),
                                element.type().code(),
                                generation == TdnetGeneration.FORMER ? element.formerInstant() : element.instant())))
                .distinct()
                .toList();
    }

    /** {@code qcedussm}: the report is quarterly or annual, consolidated, by an issuer under US GAAP, and this its summary. */
    String kind() {
        return (annual() ? "a" : "q") + "cedussm";
    }

    /** The securities code with its check digit. */
    String code() {
        return entity.id().identifier();
    }

    String scheme() {
        return entity.id().scheme();
    }

    /** The number of the filing: the day, and a time that nobody knows. */
    String number() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(report.asOf()) + "000000";
    }

    /** The page without what is filed elsewhere. */
    public Report page() {
        return report.without(form.leavesOut());
    }

    /** What the form shows as a dash is filed as one, whatever other documents print. */
    private List<Fact> dashes() {
        return page().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell instanceof Cell.Dash dash && !dash.behind())
                .map(cell -> ((Cell.Dash) cell).fact())
                .toList();
    }

    private boolean annual() {
        return report.period().span() == Span.YEAR;
    }

    private List<Slot> slots(ExchangeElement element) {
        List<Slot> slots = new ArrayList<>();
        ReportingPeriod now = report.period();
        int year = now.fiscalYear();
        ReportingPeriod thisYear = new ReportingPeriod(Span.YEAR, year);
        ReportingPeriod lastYear = new ReportingPeriod(Span.YEAR, year - 1);
        boolean yearly = element.payment().isPresent() || annual();
        String current = yearly || fiscalYearEnd(element)
                ? "CurrentYear"
                : "CurrentAccumulatedQ" + now.span().lastQuarter();
        ReportingPeriod shown = yearly || fiscalYearEnd(element) ? thisYear : now;
        slots.add(slot(element, current, shown, /* expected= */ false));
        if (element.holder() == Holder.DOCUMENT || element.type() == ExchangeElement.Type.BOOLEAN) {
            return slots;
        }
        if (yearly || element.instant()) {
            slots.add(slot(element, "PriorYear", lastYear, /* expected= */ false));
        } else {
            slots.add(slot(
                    element,
                    "PriorAccumulatedQ" + now.span().lastQuarter(),
                    new ReportingPeriod(now.span(), year - 1),
                    /* expected= */ false));
        }
        if (element.formerForecastName().isPresent()) {
            forecasts(element, slots);
        }
        return slots;
    }

    private void forecasts(ExchangeElement element, List<Slot> slots) {
        int year = report.period().fiscalYear() + (annual() ? 1 : 0);
        String which = annual() ? "Next" : "Current";
        slots.add(slot(element, which + "Year", new ReportingPeriod(Span.YEAR, year), /* expected= */ true));
        if (element.payment().isEmpty() && (annual() || report.period().span() == Span.FIRST_QUARTER)) {
            slots.add(slot(
                    element,
                    which + "AccumulatedQ2",
                    new ReportingPeriod(Span.FIRST_HALF, year),
                    /* expected= */ true));
        }
    }

    private static boolean fiscalYearEnd(ExchangeElement element) {
        return element.says()
                .filter(ExchangeElement.Says.FISCAL_YEAR_END::equals)
                .isPresent();
    }

    private Slot slot(ExchangeElement element, String name, ReportingPeriod period, boolean expected) {
        Period.Duration days = entity.calendar().days(period);
        return new Slot(
                element,
                name,
                days,
                Map.entry(
                        annual()
                                ? "CurrentYear"
                                : "CurrentAccumulatedQ" + report.period().span().lastQuarter(),
                        entity.calendar().days(report.period())),
                expected);
    }

    private Optional<Statement> statement(Slot slot, Map<Dimensions, Fact> facts) {
        ExchangeElement element = slot.element();
        if (element.concept().isEmpty()) {
            return Optional.of(new Statement(slot, Optional.empty(), Optional.of(own(slot)), Optional.empty()));
        }
        Optional<Fact> fact = figure(slot).map(facts::get);
        return fact.flatMap(found -> element.type().numeric() ? number(slot, found) : words(slot, found));
    }

    /** What the document itself says. */
    private String own(Slot slot) {
        return slot.element().says().orElseThrow() == ExchangeElement.Says.FISCAL_YEAR_END
                ? slot.span().last().toString()
                : report.title().in(LANGUAGE);
    }

    private Optional<Dimensions> figure(Slot slot) {
        ExchangeElement element = slot.element();
        SortedMap<QName, QName> members = new TreeMap<>(element.members());
        if (slot.forecast()) {
            taxonomy.member(forecast).ifPresent(member -> members.put(member.dimension(), forecast));
        }
        return element.concept()
                .flatMap(taxonomy::concept)
                .map(concept -> new Dimensions(
                        concept.name(),
                        element.measure(),
                        entity.id(),
                        documentDays(slot, concept),
                        taxonomy.unit(concept, element.measure(), entity.reportingCurrency()),
                        members));
    }

    /** Answers about a document are of the document's own days. */
    private Period documentDays(Slot slot, Concept concept) {
        if (slot.element().holder() != Holder.DOCUMENT) {
            return slot.days(TdnetGeneration.CURRENT);
        }
        Period.Duration days = entity.calendar().days(report.period());
        return concept.instant() ? new Period.Instant(days.last()) : days;
    }

    private static Optional<Statement> number(Slot slot, Fact fact) {
        if (!(fact.value() instanceof FactValue.Numeric number)) {
            return Optional.of(new Statement(slot, Optional.of(fact), Optional.empty(), Optional.empty()));
        }
        int places = Math.min(number.decimals().places(), slot.element().type().decimals());
        BigDecimal amount = number.amount().setScale(places, RoundingMode.HALF_UP);
        return Optional.of(new Statement(
                slot, Optional.of(fact), Optional.of(amount.toPlainString()), Optional.of(new Decimals(places))));
    }

    private Optional<Statement> words(Slot slot, Fact fact) {
        if (!(fact.value() instanceof FactValue.Text text)) {
            return Optional.empty();
        }
        return text(slot.element(), text.content())
                .map(said -> new Statement(slot, Optional.of(fact), Optional.of(said), Optional.empty()));
    }

    private Optional<String> text(ExchangeElement element, String content) {
        Optional<QName> individual = taxonomy.prefixes().read(content);
        if (element.trueFor().isPresent()) {
            return Optional.of(Boolean.toString(element.trueFor().equals(individual)));
        }
        if (element.says().isEmpty()) {
            return Optional.of(content);
        }
        return element.says().get() == ExchangeElement.Says.IDENTIFIER
                ? Optional.of(entity.id().identifier())
                : individual.flatMap(name -> form.says(element.says().get(), name));
    }
}
