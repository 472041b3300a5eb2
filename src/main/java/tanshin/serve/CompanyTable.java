package tanshin.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.report.Row;
import tanshin.taxonomy.Company;
import tanshin.taxonomy.Company.Ownership;

/** The companies of the group under the kinds that follow from what is held of them, with the share on each day that is stated. */
final class CompanyTable {

    static final String NAME = "companies";

    private final Known known;
    private final List<LocalDate> days;

    CompanyTable(Known known) {
        this.known = known;
        this.days = known.taxonomy().companies().stream()
                .flatMap(company -> company.ownerships().stream())
                .map(Ownership::asOf)
                .distinct()
                .sorted()
                .toList();
    }

    ExploredTable all() {
        Map<Optional<QName>, List<Company>> byKind = known.taxonomy().companies().stream()
                .filter(company -> !company.ownerships().isEmpty())
                .collect(Collectors.groupingBy(
                        CompanyTable::kind,
                        () -> new TreeMap<>(java.util.Comparator.comparing(
                                kind -> kind.map(QName::name).orElse(""))),
                        Collectors.toList()));
        List<ExploredTable.Line> rows = new ArrayList<>();
        byKind.forEach((kind, companies) -> {
            rows.add(heading(kind));
            companies.forEach(company -> rows.add(row(company)));
        });
        return new ExploredTable(
                Labels.same(""),
                Labels.same("%"),
                days.stream()
                        .map(day -> new ExploredTable.Heading(day.toString(), Labels.same(day.toString())))
                        .toList(),
                Labels.same(""),
                rows);
    }

    /** The kind on the last day that is known. */
    private static Optional<QName> kind(Company company) {
        List<Ownership> all = company.ownerships();
        return all.get(all.size() - 1).impliedKind();
    }

    private ExploredTable.Line heading(Optional<QName> kind) {
        return new ExploredTable.Line(
                kind.map(known::write).orElse("none"),
                kind.map(known.taxonomy()::label).orElse(Labels.same("–")),
                "",
                0,
                Row.Emphasis.HEADING,
                days.stream().map(day -> List.of(blank())).toList());
    }

    private ExploredTable.Line row(Company company) {
        return new ExploredTable.Line(
                known.write(company.name()),
                company.labels(),
                company.mainBusiness().in("en"),
                1,
                Row.Emphasis.NONE,
                days.stream()
                        .map(day -> List.of(company.ownerships().stream()
                                .filter(ownership -> ownership.asOf().equals(day))
                                .findFirst()
                                .map(CompanyTable::share)
                                .orElse(blank())))
                        .toList());
    }

    private static CellJson.Shown share(Ownership ownership) {
        String percent =
                ownership.share().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return new CellJson.Shown(
                "reported",
                Labels.same(percent),
                Optional.of(ownership.share().toPlainString()),
                Optional.empty(),
                !ownership.statedKind().equals(ownership.impliedKind()),
                Labels.same(ownership.filing() + " line " + ownership.line()));
    }

    private static CellJson.Shown blank() {
        return new CellJson.Shown("blank", Labels.same(""), Optional.empty(), Optional.empty(), false, Labels.same(""));
    }
}
