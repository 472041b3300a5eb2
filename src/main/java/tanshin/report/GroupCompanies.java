package tanshin.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Fact;
import tanshin.fact.FilingId;
import tanshin.fact.Labels;
import tanshin.fact.Ledger;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition.RegisterDefinition;
import tanshin.report.Row.Emphasis;
import tanshin.taxonomy.Company;
import tanshin.taxonomy.Company.Ownership;
import tanshin.taxonomy.Taxonomy;

/** Lists the companies of the group by kind: what part of each is held, since when that is known, what the company does. */
final class GroupCompanies {

    private static final Comparator<Held> LARGEST_FIRST = Comparator.comparing(
                    (Held held) -> held.ownership().share())
            .reversed()
            .thenComparing(held -> held.company().labels().in("en"));

    private final Taxonomy taxonomy;
    private final Ledger ledger;
    private final RegisterWords words;
    private final AmountStyle percent;
    private final LocalDate asOf;

    private record Held(Company company, Ownership ownership) {
        Optional<QName> kind() {
            return ownership.statedKind().or(ownership::impliedKind);
        }
    }

    GroupCompanies(Taxonomy taxonomy, Ledger ledger, RegisterWords words, AmountStyle percent, LocalDate asOf) {
        this.taxonomy = taxonomy;
        this.ledger = ledger;
        this.words = words;
        this.percent = percent;
        this.asOf = asOf;
    }

    /** The table; nothing if no filing known by then tells of a company. */
    Optional<Table> table(RegisterDefinition definition) {
        List<Held> held = taxonomy.companies().stream()
                .flatMap(company -> last(company).stream())
                .sorted(LARGEST_FIRST)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                definition.name(),
                definition.title(),
                definition.part(),
                Labels.same(""),
                List.of(column("Ownership"), column("KnownAsOf"), column("MainBusiness")),
                rows(held),
                definition.notes()));
    }

    /** What the newest filing known by then says. */
    private Optional<Held> last(Company company) {
        return company.ownerships().stream()
                .filter(ownership -> !ownership.asOf().isAfter(asOf) && isKnown(ownership.filing()))
                .max(Comparator.comparing(Ownership::asOf))
                .map(ownership -> new Held(company, ownership));
    }

    private boolean isKnown(FilingId filing) {
        return ledger.filing(filing).isPresent();
    }

    /** Under a heading for each kind, those companies first of which most is held. */
    private List<Row> rows(List<Held> held) {
        List<Row> rows = new ArrayList<>();
        List<Optional<QName>> kinds = held.stream().map(Held::kind).distinct().toList();
        for (Optional<QName> kind : kinds) {
            Labels heading = words.of(kind.map(QName::name).orElse("OtherCompany"));
            rows.add(new Row(
                    Wording.capitalised(heading),
                    0,
                    Emphasis.HEADING,
                    List.of(new Cell.Blank(), new Cell.Blank(), new Cell.Blank())));
            held.stream()
                    .filter(each -> each.kind().equals(kind))
                    .map(this::row)
                    .forEach(rows::add);
        }
        return rows;
    }

    private Row row(Held held) {
        return new Row(
                held.company().labels(),
                1,
                Emphasis.NONE,
                List.of(
                        share(held),
                        new Cell.Words(
                                Optional.empty(),
                                words.on("Day", held.ownership().asOf())),
                        new Cell.Words(
                                Optional.empty(),
                                Wording.capitalised(held.company().mainBusiness()))));
    }

    /** The fact that states the part held, else the part in words. */
    private Cell share(Held held) {
        Optional<Fact> stated =
                ledger.stream().filter(fact -> states(fact, held)).findFirst();
        return stated.<Cell>map(fact -> new Cell.Amount(fact, percent, false, Optional.empty()))
                .orElseGet(() -> new Cell.Words(
                        Optional.empty(),
                        Labels.same(percent.text(held.ownership().share(), "en"))));
    }

    private static boolean states(Fact fact, Held held) {
        Ownership ownership = held.ownership();
        return fact.dimensions().members().values().stream()
                        .toList()
                        .equals(List.of(held.company().name()))
                && fact.dimensions().period() instanceof Period.Instant
                && fact.dimensions().unit().isEmpty()
                && fact.source()
                        .map(source -> source.filing().equals(ownership.filing()))
                        .orElse(false)
                && fact.amount()
                        .map(amount -> amount.compareTo(ownership.share()) == 0)
                        .orElse(false);
    }

    private Column column(String word) {
        return new Column(List.of(words.of(word)), Labels.same(""));
    }
}
