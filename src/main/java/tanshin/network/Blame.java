package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Period;
import tanshin.fact.Source;
import tanshin.network.Contradiction.Kind;
import tanshin.network.Relations.Broken;

/**
 * Finds which prints are wrong: accuse, remove, derive, acquit. Every print of a broken relation is taken out and the rest
 * derived; a print that the rest confirms is acquitted and returned, one that it contradicts is guilty; until nothing
 * changes. What is left is unexplained.
 */
final class Blame {

    /** In units of the suspect's last digit: evidence wider than this acquits nobody. Planted errors showed where (README). */
    private static final BigDecimal TELLING = BigDecimal.valueOf(40);

    /** How many equations away evidence is looked for. */
    private static final int NEAR = 2;

    private final Prints prints;
    private final Edition edition;
    private final Equations equations;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Set<Fact> excluded = new LinkedHashSet<>();

    private Blame(Prints prints, Edition edition, Equations equations) {
        this.prints = prints;
        this.edition = edition;
        this.equations = equations;
    }

    /**
     * The outcome.
     *
     * @param contradictions certain ones first, then in the order of the ledger
     * @param excluded prints that nothing may be derived from
     * @param derivations what follows from all others
     */
    record Judgement(List<Contradiction> contradictions, Set<Fact> excluded, Derivations derivations) {}

    static Judgement judge(Prints prints, Edition edition, Equations equations) {
        return new Blame(prints, edition, equations).run();
    }

    /** Judges, and again without the rows whose sign turned out to be the opposite: what they confirmed was no evidence. */
    private Judgement run() {
        prints.figures().forEach(figure -> equations.touching(equations.number(figure)));
        Verdict verdict = judge(Set.of());
        Map<String, List<Fact>> turned = turnedRows(verdict);
        if (!turned.isEmpty()) {
            Set<Fact> withdrawn = new LinkedHashSet<>();
            turned.values().forEach(withdrawn::addAll);
            Derivations before = verdict.rest();
            verdict = judge(withdrawn);
            excluded.addAll(withdrawn);
            turned.values().forEach(row -> contradictions.add(turnedRow(row, before)));
        }
        conclude(verdict);
        return new Judgement(
                contradictions.stream()
                        .sorted(Comparator.comparing(Contradiction::kind))
                        .toList(),
                excluded,
                Derivations.of(prints, equations, excluded));
    }

    /** The relations that break, whose prints remain accused, which of them the rest speaks against, and that rest. */
    private record Verdict(List<Broken> broken, Set<Fact> accused, Set<Fact> guilty, Derivations rest) {}

    private Verdict judge(Set<Fact> withdrawn) {
        List<Broken> broken = new Relations(prints, withdrawn).broken(equations.stream());
        Set<Fact> accused = new LinkedHashSet<>();
        broken.forEach(relation -> accused.addAll(relation.prints()));
        Set<Fact> guilty = new LinkedHashSet<>();
        Derivations rest = without(accused, withdrawn);
        boolean changed = !accused.isEmpty();
        while (changed) {
            Derivations evidence = rest;
            Set<Fact> confirmed = new LinkedHashSet<>();
            for (Fact suspect : accused) {
                if (!guilty.contains(suspect)) {
                    verdict(suspect, evidence).ifPresent(agrees -> (agrees ? confirmed : guilty).add(suspect));
                }
            }
            accused.removeAll(confirmed);
            changed = !confirmed.isEmpty();
            if (changed) {
                Derivations wider = without(accused, withdrawn);
                rest = wider;
                guilty.removeIf(suspect -> !accused.contains(suspect)
                        || wider.known(edition.figure(suspect)).isEmpty());
            }
        }
        return new Verdict(broken, accused, guilty, rest);
    }

    private Derivations without(Set<Fact> accused, Set<Fact> withdrawn) {
        Set<Fact> out = new LinkedHashSet<>(accused);
        out.addAll(withdrawn);
        return Derivations.about(
                prints, equations, out, out.stream().map(edition::figure).toList(), NEAR);
    }

    /** Rows of which at least two prints are guilty of having the opposite sign; all their prints fall with them. */
    private Map<String, List<Fact>> turnedRows(Verdict verdict) {
        Map<String, List<Fact>> guilty = new LinkedHashMap<>();
        verdict.guilty().stream()
                .filter(fact -> slip(fact, verdict.rest()).equals(Optional.of(Slip.WRONG_SIGN)))
                .forEach(fact -> guilty.computeIfAbsent(row(fact), any -> new ArrayList<>())
                        .add(fact));
        Map<String, List<Fact>> turned = new LinkedHashMap<>();
        prints.figures().stream()
                .flatMap(figure -> prints.numbers(figure).stream())
                .filter(fact -> guilty.getOrDefault(row(fact), List.of()).size() >= 2)
                .forEach(fact -> turned.computeIfAbsent(row(fact), any -> new ArrayList<>())
                        .add(fact));
        return turned;
    }

    private static String row(Fact fact) {
        Source source = fact.source().orElseThrow();
        return source.filing() + "/" + source.table() + "/" + source.row() + "/" + source.line();
    }

    private Contradiction turnedRow(List<Fact> row, Derivations rest) {
        return new Contradiction(
                Kind.CERTAIN,
                row,
                row.stream()
                        .flatMap(fact -> rest.known(edition.figure(fact)).stream())
                        .findFirst(),
                Optional.of(Slip.TURNED_ROW),
                List.of(),
                List.of());
    }

    private Optional<Slip> slip(Fact suspect, Derivations rest) {
        FactValue.Numeric value = (FactValue.Numeric) suspect.value();
        return finest(edition.figure(suspect), rest)
                .flatMap(expected -> Slip.between(value.amount(), value.decimals(), expected));
    }

    /**
     * Whether the rest confirms the print; empty where it says nothing. Coarse evidence may convict, but what allows many
     * last digits confirms none of them.
     */
    private Optional<Boolean> verdict(Fact suspect, Derivations evidence) {
        BigDecimal telling =
                ((FactValue.Numeric) suspect.value()).decimals().ulp().multiply(TELLING);
        return finest(edition.figure(suspect), evidence)
                .filter(interval -> !Derivations.vague(interval))
                .flatMap(interval -> !interval.meets(prints.meaning(suspect))
                        ? Optional.of(false)
                        : interval.width().compareTo(telling) <= 0 ? Optional.of(true) : Optional.empty());
    }

    /** The most exact of all that the rest says of a figure: another print of it, or an equation. */
    private Optional<Interval> finest(Dimensions figure, Derivations rest) {
        return Stream.concat(
                        rest.known(figure).stream(),
                        equations.around(figure).stream()
                                .flatMap(equation -> Algebra.solve(equation, figure, rest::known).stream()))
                .min(Comparator.comparing(Interval::width));
    }

    private void conclude(Verdict verdict) {
        for (Fact suspect : verdict.accused()) {
            if (verdict.guilty().contains(suspect)) {
                excluded.add(suspect);
                contradictions.add(accusation(suspect, verdict));
            }
        }
        Set<Fact> named = new LinkedHashSet<>(verdict.guilty());
        for (Broken relation : verdict.broken()) {
            List<Fact> open = relation.prints().stream()
                    .filter(verdict.accused()::contains)
                    .toList();
            if (relation.prints().stream().noneMatch(named::contains) && !open.isEmpty()) {
                named.addAll(open);
                excluded.addAll(open);
                contradictions.add(new Contradiction(
                        Kind.UNEXPLAINED,
                        open,
                        Optional.empty(),
                        Optional.empty(),
                        relation.equation().stream().toList(),
                        relation.prints().stream()
                                .filter(fact -> !open.contains(fact))
                                .toList()));
            }
        }
    }

    private Contradiction accusation(Fact suspect, Verdict verdict) {
        Derivations rest = verdict.rest();
        Interval expected = finest(edition.figure(suspect), rest).orElseThrow();
        List<Broken> involved = verdict.broken().stream()
                .filter(relation -> relation.prints().contains(suspect))
                .toList();
        Optional<Slip> slip =
                swapped(suspect, verdict).or(() -> slip(suspect, rest)).or(() -> otherPeriod(suspect, rest));
        boolean witnesses = witnesses(suspect, rest) >= 2;
        List<Fact> evidence = involved.stream()
                .flatMap(relation -> relation.prints().stream())
                .filter(fact -> !fact.equals(suspect))
                .distinct()
                .toList();
        return new Contradiction(
                witnesses || slip.isPresent() ? Kind.CERTAIN : Kind.LIKELY,
                List.of(suspect),
                Optional.of(expected),
                slip,
                involved.stream()
                        .flatMap(relation -> relation.equation().stream())
                        .toList(),
                evidence);
    }

    /** How many equations between other prints, and other prints of the figure, each say by themselves that it is wrong. */
    private long witnesses(Fact suspect, Derivations rest) {
        Dimensions figure = edition.figure(suspect);
        long speaking = equations.around(figure).stream()
                .filter(equation -> equation.figures()
                        .filter(other -> !other.equals(figure))
                        .allMatch(other -> rest.printed(other).isPresent()))
                .map(equation -> Algebra.solve(equation, figure, rest::known))
                .flatMap(Optional::stream)
                .filter(interval -> !Derivations.vague(interval) && !interval.meets(prints.meaning(suspect)))
                .count();
        return speaking + (rest.printed(figure).isPresent() ? 1 : 0);
    }

    /** Whether the print is what the same concept amounts to in another period. */
    private Optional<Slip> otherPeriod(Fact suspect, Derivations rest) {
        Dimensions figure = edition.figure(suspect);
        return prints.figures().stream()
                .filter(other -> !(other.period() instanceof Period.Instant && other.equals(figure)))
                .filter(other -> !other.period().equals(figure.period())
                        && other.withPeriod(figure.period()).equals(figure))
                .flatMap(other -> rest.known(other).stream())
                .filter(value -> !Derivations.vague(value)
                        && value.contains(suspect.amount().orElseThrow()))
                .map(value -> Slip.OTHER_PERIOD)
                .findFirst();
    }

    /** Whether another guilty print of the same column is what this one should be, and this what the other should be. */
    private Optional<Slip> swapped(Fact suspect, Verdict verdict) {
        return verdict.guilty().stream()
                .filter(other -> !other.equals(suspect) && column(other).equals(column(suspect)))
                .filter(other -> fits(other, suspect, verdict.rest()) && fits(suspect, other, verdict.rest()))
                .map(other -> Slip.SWAPPED_ROWS)
                .findFirst();
    }

    private boolean fits(Fact print, Fact place, Derivations rest) {
        return rest.known(edition.figure(place))
                .map(expected -> expected.meets(prints.meaning(print)))
                .orElse(false);
    }

    private static String column(Fact fact) {
        Source source = fact.source().orElseThrow();
        return source.filing() + "/" + source.table() + "/" + source.column();
    }
}
