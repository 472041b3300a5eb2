package tanshin.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.Ledger;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.report.ReportDefinition.RegisterDefinition;
import tanshin.taxonomy.Company;
import tanshin.taxonomy.Company.Ownership;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/** The companies of the group under the kinds they are of, each with the part held, as the filings known by then last state it. */
final class Holdings {

    private static final QName SHARE = new QName("https://w3id.org/tanshin/core/", "share");

    private final Taxonomy taxonomy;
    private final Entity entity;
    private final Ledger ledger;
    private final AmountStyle percent;
    private final RegisterWords words;

    Holdings(Taxonomy taxonomy, Entity entity, Ledger ledger, AmountStyle percent, RegisterWords words) {
        this.taxonomy = taxonomy;
        this.entity = entity;
        this.ledger = ledger;
        this.percent = percent;
        this.words = words;
    }

    /** The table; empty where no filing states what is held of any company. */
    Optional<Table> table(RegisterDefinition definition) {
        Map<QName, List<Company>> kinds = kinds();
        SortedSet<LocalDate> days = new TreeSet<>();
        kinds.values()
                .forEach(companies ->
                        companies.forEach(company -> days.add(last(company).asOf())));
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, companies) -> {
            rows.add(new Row(
                    words.of(kind.name()), 0, Row.Emphasis.HEADING, List.of(new Cell.Blank(), new Cell.Blank())));
            companies.forEach(company -> rows.add(row(company)));
        });
        boolean moved = rows.stream().anyMatch(row -> row.cells().get(0) instanceof Cell.Amount);
        return Optional.of(new Table(
                definition.name(),
                definition.title(),
                definition.part(),
                Labels.same(""),
                columns(days.last(), moved),
                moved ? rows : rows.stream().map(Holdings::withoutFirst).toList(),
                definition.notes()));
    }

    private List<Column> columns(LocalDate day, boolean moved) {
        Column now = new Column(List.of(words.on("HeldOn", day)), percent.labels());
        return moved ? List.of(new Column(List.of(words.of("HeldBefore")), percent.labels()), now) : List.of(now);
    }

    private static Row withoutFirst(Row row) {
        return new Row(row.label(), row.depth(), row.emphasis(), row.cells().subList(1, 2));
    }

    /** Companies by kind; the kind of which there are most first, within a kind as the last filing lists them. */
    private Map<QName, List<Company>> kinds() {
        Map<QName, List<Company>> kinds = new LinkedHashMap<>();
        taxonomy.companies().stream()
                .filter(company -> !known(company).isEmpty())
                .sorted(java.util.Comparator.comparing(
                                (Company company) -> last(company).filing())
                        .reversed()
                        .thenComparing(company -> last(company).line()))
                .forEach(company -> last(company)
                        .statedKind()
                        .or(() -> last(company).impliedKind())
                        .ifPresent(kind -> kinds.computeIfAbsent(kind, any -> new ArrayList<>())
                                .add(company)));
        Map<QName, List<Company>> ordered = new LinkedHashMap<>();
        kinds.entrySet().stream()
                .sorted(java.util.Comparator.comparing(each -> -each.getValue().size()))
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    private List<Ownership> known(Company company) {
        return company.ownerships().stream()
                .filter(ownership -> ledger.filing(ownership.filing()).isPresent())
                .toList();
    }

    private Ownership last(Company company) {
        List<Ownership> known = known(company);
        return known.get(known.size() - 1);
    }

    private Row row(Company company) {
        Ownership now = last(company);
        Optional<Ownership> before = known(company).stream()
                .filter(ownership -> ownership.filing().compareTo(now.filing()) < 0
                        && ownership.share().compareTo(now.share()) != 0)
                .reduce((first, second) -> second);
        return new Row(
                company.labels(),
                1,
                Row.Emphasis.NONE,
                List.of(
                        before.<Cell>map(ownership -> amount(company, ownership))
                                .orElseGet(Cell.Blank::new),
                        amount(company, now)));
    }

    private Cell amount(Company company, Ownership ownership) {
        Dimensions dimensions = new Dimensions(
                SHARE,
                Optional.empty(),
                entity.id(),
                new Period.Instant(ownership.asOf()),
                Optional.empty(),
                member(company));
        BigDecimal share = ownership.share();
        Source source = new Source(
                ownership.filing(),
                "",
                company.labels().in("en"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ownership.line());
        return new Cell.Amount(
                new Fact(
                        "ownership/" + ownership.name().name(),
                        dimensions,
                        new FactValue.Numeric(share, new Decimals(share.scale())),
                        Optional.of(Interval.point(share)),
                        new Origin.Reported(source)),
                percent,
                /* negated= */ false,
                Optional.empty());
    }

    private java.util.SortedMap<QName, QName> member(Company company) {
        java.util.SortedMap<QName, QName> members = new java.util.TreeMap<>();
        taxonomy.member(company.name())
                .flatMap(member -> taxonomy.dimension(member.dimension()))
                .map(Dimension::name)
                .ifPresent(dimension -> members.put(dimension, company.name()));
        return members;
    }
}
