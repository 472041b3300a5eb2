package tanshin.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.network.Contradiction;
import tanshin.network.Solution;
import tanshin.report.ReportDefinition.RegisterDefinition;
import tanshin.taxonomy.Taxonomy;

/**
 * What the last filing states otherwise than filings before it: revised targets and restated figures, before and now. A print
 * that other evidence speaks against is a misprint and changes nothing; percentages change with their figures.
 */
final class Changes {

    private final Taxonomy taxonomy;
    private final Solution solution;
    private final AmountStyles styles;
    private final RegisterWords words;
    private final List<Row> rows = new ArrayList<>();
    private int repeated;
    private int unknown;

    Changes(Taxonomy taxonomy, Solution solution, AmountStyles styles, RegisterWords words) {
        this.taxonomy = taxonomy;
        this.solution = solution;
        this.styles = styles;
        this.words = words;
    }

    /** The table; empty where there is no filing before. */
    Optional<Table> table(RegisterDefinition definition) {
        List<Filing> filings = solution.ledger().filings();
        if (filings.size() < 2) {
            return Optional.empty();
        }
        Filing last = filings.get(filings.size() - 1);
        Filing before = filings.get(filings.size() - 2);
        compare(last);
        List<Labels> notes = new ArrayList<>(List.of(summary(last)));
        notes.addAll(definition.notes());
        return Optional.of(new Table(
                definition.name(),
                since(definition.title(), before),
                definition.part(),
                Labels.same(""),
                rows.isEmpty() ? List.of() : List.of(column("Before"), column("Now")),
                rows,
                notes.stream().map(note -> since(note, before)).toList()));
    }

    /** Words with the day of the filing before in the place of {@code {before}}. */
    private Labels since(Labels pattern, Filing before) {
        return RegisterWords.filled(pattern, Map.of("before", words.on("PlainDay", before.date())));
    }

    private Column column(String name) {
        return new Column(List.of(words.of(name)), Labels.same(""));
    }

    private void compare(Filing last) {
        Set<Fact> doubtful = new HashSet<>();
        solution.contradictions().stream().map(Contradiction::suspects).forEach(doubtful::addAll);
        Set<Dimensions> seen = new LinkedHashSet<>();
        for (Fact now : last.facts()) {
            if (now.amount().isPresent() && seen.add(now.dimensions())) {
                Optional<Fact> before = before(now, last);
                if (before.isEmpty()) {
                    unknown++;
                } else if (agree(before.get(), now)) {
                    repeated++;
                } else if (!doubtful.contains(now) && !doubtful.contains(before.get())) {
                    add(before.get(), now);
                }
            }
        }
    }

    private Optional<Fact> before(Fact now, Filing last) {
        return solution.reported(now.dimensions()).stream()
                .filter(fact -> fact.amount().isPresent()
                        && fact.source()
                                .filter(source -> !source.filing().equals(last.id()))
                                .isPresent())
                .reduce((first, second) -> second);
    }

    private boolean agree(Fact before, Fact now) {
        Optional<Interval> earlier = solution.meaning(before);
        return solution.meaning(now).flatMap(later -> earlier.map(later::meets)).orElse(true);
    }

    private void add(Fact before, Fact now) {
        if (now.dimensions().measure().isPresent() && now.dimensions().unit().isEmpty()) {
            return;
        }
        AmountStyle style = styles.of(now.dimensions());
        rows.add(new Row(
                label(now.dimensions(), style), 0, Row.Emphasis.NONE, List.of(cell(before, style), cell(now, style))));
    }

    private static Cell cell(Fact fact, AmountStyle style) {
        return new Cell.Amount(fact, style, /* negated= */ false, Optional.empty());
    }

    /** What it is, of whom, when, in which unit. */
    private Labels label(Dimensions dimensions, AmountStyle style) {
        List<Labels> details = new ArrayList<>();
        for (QName member : dimensions.members().values()) {
            details.add(taxonomy.label(member));
        }
        details.add(words.periods().shortName(dimensions.period()));
        details.add(style.labels());
        Labels concept = dimensions
                .measure()
                .map(measure ->
                        words.joined(List.of(taxonomy.label(dimensions.concept()), taxonomy.label(measure)), "Between"))
                .orElseGet(() -> taxonomy.label(dimensions.concept()));
        return Wording.capitalised(RegisterWords.filled(
                words.of("ChangedFigure"), Map.of("figure", concept, "details", words.joined(details, "Between"))));
    }

    private Labels summary(Filing last) {
        return RegisterWords.filled(
                words.of(rows.isEmpty() ? "NothingStatedAnew" : "SinceLastFiling"),
                Map.of(
                        "day", words.on("PlainDay", last.date()),
                        "all", number(unknown + repeated + rows.size()),
                        "new", number(unknown),
                        "same", number(repeated)));
    }

    private static Labels number(int number) {
        return Labels.same(String.format(java.util.Locale.ROOT, "%,d", number));
    }
}
