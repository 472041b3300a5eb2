package tanshin.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.check.Finding;
import tanshin.fact.Fact;
import tanshin.fact.Source;

/** What is wrong with the data, each finding with the places that it is about. */
final class FindingList {

    private final Known known;
    private final FactJson facts;
    private final Map<Source, String> ids;

    FindingList(Known known) {
        this.known = known;
        this.facts = new FactJson(known);
        this.ids = known.solution().ledger().stream()
                .collect(Collectors.toMap(fact -> fact.source().orElseThrow(), Fact::id, (first, second) -> first));
    }

    static Reply answer(Model model, Parameters asked) {
        Optional<java.time.LocalDate> asOf = asked.day("asOf");
        asked.orFail();
        return model.with(
                asOf,
                known -> asked.text("format").filter("csv"::equals).isPresent()
                        ? csv(known)
                        : Reply.json(JsonObject.of(
                                "findings",
                                known.findings().stream()
                                        .map(new FindingList(known)::finding)
                                        .toList())));
    }

    Map<String, Object> finding(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", lower(finding.severity()));
        object.put("rank", lower(finding.rank()));
        object.put("code", finding.code());
        object.put("message", finding.message());
        object.put(
                "places",
                Stream.concat(finding.places().stream(), otherPrints(finding))
                        .map(this::place)
                        .toList());
        return object;
    }

    /** The figure's other prints, which its finding speaks of without naming each. */
    private Stream<Finding.Place> otherPrints(Finding finding) {
        Set<Source> named = finding.places().stream().map(Finding.Place::source).collect(Collectors.toSet());
        return finding.places().stream()
                .filter(Finding.Place::suspect)
                .flatMap(place -> Optional.ofNullable(ids.get(place.source())).flatMap(known.solution()::byId).stream())
                .flatMap(fact -> known.solution().reported(fact.dimensions()).stream())
                .flatMap(fact -> fact.source().stream())
                .filter(named::add)
                .map(source -> new Finding.Place(source, false));
    }

    private Map<String, Object> place(Finding.Place place) {
        Map<String, Object> object = facts.place(place.source());
        object.put("suspect", place.suspect());
        Optional.ofNullable(ids.get(place.source())).ifPresent(id -> object.put("fact", id));
        return object;
    }

    /** A line a place. */
    private static Reply csv(Known known) {
        List<List<String>> lines = known.findings().stream()
                .flatMap(finding -> finding.places().stream().map(place -> line(finding, place)))
                .toList();
        return Reply.csv(
                "findings.csv",
                List.of(
                        "severity",
                        "rank",
                        "code",
                        "message",
                        "suspect",
                        "filing",
                        "line",
                        "table",
                        "row",
                        "column",
                        "printed"),
                lines);
    }

    private static List<String> line(Finding finding, Finding.Place place) {
        Source source = place.source();
        return Stream.of(
                        lower(finding.severity()),
                        lower(finding.rank()),
                        finding.code(),
                        finding.message(),
                        Boolean.toString(place.suspect()),
                        source.filing().text(),
                        Integer.toString(source.line()),
                        source.table(),
                        source.row(),
                        source.column(),
                        source.printed())
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
