package tanshin.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.network.Contradiction;
import tanshin.network.Equation;
import tanshin.network.Slip;
import tanshin.network.Solution;
import tanshin.report.ReportDefinition.RegisterDefinition;
import tanshin.report.Row.Emphasis;
import tanshin.taxonomy.Taxonomy;

/** Lists the prints that cannot be right, the surest first: what is printed, what it would have to be, why, and where it stands. */
final class Findings {

    private static final int THOUSANDS = -3;

    private static final Comparator<Contradiction> SUREST_FIRST = Comparator.comparing(Contradiction::kind)
            .thenComparing(
                    contradiction -> place(contradiction.suspects().get(0)).filing())
            .thenComparing(
                    contradiction -> place(contradiction.suspects().get(0)).line());

    private final Taxonomy taxonomy;
    private final Solution solution;
    private final AmountStyles styles;
    private final RegisterWords words;

    Findings(Taxonomy taxonomy, Solution solution, AmountStyles styles, RegisterWords words) {
        this.taxonomy = taxonomy;
        this.solution = solution;
        this.styles = styles;
        this.words = words;
    }

    /** The table; empty where nothing contradicts anything. */
    Optional<Table> table(RegisterDefinition definition) {
        List<Contradiction> found =
                solution.contradictions().stream().sorted(SUREST_FIRST).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Contradiction.Kind kind : Contradiction.Kind.values()) {
            List<Contradiction> ofKind =
                    found.stream().filter(each -> each.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                rows.add(heading(kind));
                ofKind.forEach(each -> each.suspects().forEach(suspect -> rows.add(row(each, suspect))));
            }
        }
        return Optional.of(new Table(
                definition.name(),
                definition.title(),
                definition.part(),
                Labels.same(""),
                List.of(
                        column("FindingPrinted"),
                        column("FindingExpected"),
                        column("FindingReason"),
                        column("FindingPlace")),
                rows,
                definition.notes()));
    }

    private Row heading(Contradiction.Kind kind) {
        String word = switch (kind) {
            case CERTAIN -> "FindingsCertain";
            case LIKELY -> "FindingsLikely";
            case UNEXPLAINED -> "FindingsUnexplained";
        };
        Cell blank = new Cell.Blank();
        return new Row(words.of(word), 0, Emphasis.HEADING, List.of(blank, blank, blank, blank));
    }

    private Row row(Contradiction contradiction, Fact suspect) {
        Source place = place(suspect);
        Labels expected = contradiction.suspects().size() > 1
                ? words.of("FindingOpen")
                : contradiction
                        .expected()
                        .map(interval -> expected(interval, suspect))
                        .orElse(words.of("FindingOpen"));
        return new Row(
                figure(suspect.dimensions()),
                1,
                Emphasis.NONE,
                List.of(
                        cell(Labels.same(place.printed())),
                        cell(expected),
                        cell(reason(contradiction)),
                        cell(Labels.same(place.filing().text() + ", " + place.line() + ": " + place.row() + " | "
                                + place.column()))));
    }

    /** The kind of mistake where it is known, else the relation that does not hold. */
    private Labels reason(Contradiction contradiction) {
        Optional<QName> rule = contradiction.broken().stream().findFirst().map(Equation::rule);
        Labels relation = rule.map(taxonomy::label).orElse(words.of("FindingOtherPrints"));
        return contradiction
                .slip()
                .map(slip -> words.joined(List.of(words.of(word(slip)), relation), "BetweenReasons"))
                .orElse(relation);
    }

    private static String word(Slip slip) {
        return switch (slip) {
            case WRONG_SIGN -> "SlipSign";
            case LOST_DIGIT -> "SlipLostDigit";
            case WRONG_DIGIT -> "SlipDigit";
            case SWAPPED_DIGITS -> "SlipSwappedDigits";
            case WRONG_POWER_OF_TEN -> "SlipPowerOfTen";
            case OTHER_PERIOD -> "SlipOtherPeriod";
            case SWAPPED_ROWS -> "SlipSwappedRows";
            case TURNED_ROW -> "SlipTurnedRow";
        };
    }

    private Labels expected(Interval interval, Fact suspect) {
        AmountStyle style = style(suspect);
        String low = style.text(interval.low(), "en");
        String high = style.text(interval.high(), "en");
        Labels unit = style.suffix().isEmpty() ? style.labels() : Labels.same("");
        return low.equals(high) || narrow(interval, suspect)
                ? PeriodWords.each(
                        unit, language -> text -> (style.text(interval.middle(), language) + " " + text).strip())
                : PeriodWords.each(
                        words.of("FindingBetween"),
                        language -> text -> text.replace("{low}", style.text(interval.low(), language))
                                .replace("{high}", style.text(interval.high(), language))
                                .replace("{unit}", unit.in(language))
                                .strip());
    }

    private static boolean narrow(Interval interval, Fact suspect) {
        return suspect.value() instanceof FactValue.Numeric numeric
                && interval.width().compareTo(numeric.decimals().ulp().multiply(java.math.BigDecimal.TEN)) <= 0;
    }

    private AmountStyle style(Fact fact) {
        boolean thousands = fact.value() instanceof FactValue.Numeric numeric
                && !numeric.decimals().exact()
                && numeric.decimals().places() == THOUSANDS;
        AmountStyle usual = styles.of(fact.dimensions());
        return thousands && usual.scale() == 6 ? styles.named("Thousands") : usual;
    }

    /** What it is, of whom, when. */
    private Labels figure(Dimensions dimensions) {
        List<Labels> parts = new ArrayList<>(List.of(taxonomy.label(dimensions.concept())));
        dimensions.measure().map(taxonomy::label).ifPresent(parts::add);
        dimensions.members().values().stream().map(taxonomy::label).forEach(parts::add);
        parts.add(words.periods().shortName(dimensions.period()));
        return Wording.capitalised(words.joined(parts, "Between"));
    }

    private Column column(String word) {
        return new Column(List.of(words.of(word)), Labels.same(""));
    }

    private static Cell cell(Labels text) {
        return new Cell.Words(Optional.empty(), text);
    }

    private static Source place(Fact fact) {
        return fact.source().orElseThrow();
    }
}
