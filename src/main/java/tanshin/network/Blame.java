package tanshin.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Period;
import tanshin.network.Contradiction.Kind;
import tanshin.network.Relations.Broken;

/**
 * Finds which prints are wrong: accuse, remove, derive, acquit. Every print of a broken relation is taken out and the rest
 * derived; a print that the rest confirms is acquitted and returned, one that it contradicts is guilty; until nothing
 * changes. What is left is unexplained.
 */
final class Blame {

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

    private Judgement run() {
        equations.touching(prints.figures());
        List<Broken> broken = new Relations(prints, Set.of()).broken(equations.stream());
        Set<Fact> accused = new LinkedHashSet<>();
        broken.forEach(relation -> accused.addAll(relation.prints()));
        Set<Fact> guilty = new LinkedHashSet<>();
        Derivations rest = Derivations.of(prints, equations, accused);
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
                rest = Derivations.of(prints, equations, accused);
                guilty.removeIf(suspect -> !accused.contains(suspect));
            }
        }
        conclude(broken, accused, guilty, rest);
        return new Judgement(
                contradictions.stream()
                        .sorted(Comparator.comparing(Contradiction::kind))
                        .toList(),
                excluded,
                excluded.equals(accused) ? rest : Derivations.of(prints, equations, excluded));
    }

    /** Whether the rest confirms the print; empty where it says nothing, or nothing exact enough. */
    private Optional<Boolean> verdict(Fact suspect, Derivations evidence) {
        return evidence.known(edition.figure(suspect))
                .filter(interval -> !Derivations.vague(interval))
                .map(interval -> interval.meets(prints.meaning(suspect)));
    }

    private void conclude(List<Broken> broken, Set<Fact> accused, Set<Fact> guilty, Derivations rest) {
        for (Fact suspect : accused) {
            if (guilty.contains(suspect)) {
                excluded.add(suspect);
                contradictions.add(accusation(suspect, broken, rest));
            }
        }
        Set<Fact> named = new LinkedHashSet<>(guilty);
        for (Broken relation : broken) {
            List<Fact> open =
                    relation.prints().stream().filter(accused::contains).toList();
            if (relation.prints().stream().noneMatch(named::contains) && !open.isEmpty()) {
                named.addAll(open);
                excluded.addAll(open);
                contradictions.add(new Contradiction(
                        Kind.UNEXPLAINED,
                        open,
                        Optional.empty(),
                        Optional.empty(),
                        relation.equation().stream().toList(),
                        without(relation.prints(), open)));
            }
        }
    }

    private Contradiction accusation(Fact suspect, List<Broken> broken, Derivations rest) {
        Interval expected = rest.known(edition.figure(suspect)).orElseThrow();
        List<Broken> involved = broken.stream()
                .filter(relation -> relation.prints().contains(suspect))
                .toList();
        FactValue.Numeric value = (FactValue.Numeric) suspect.value();
        Optional<Slip> slip =
                Slip.between(value.amount(), value.decimals(), expected).or(() -> otherPeriod(suspect, rest));
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

    private static List<Fact> without(List<Fact> all, List<Fact> some) {
        return all.stream().filter(fact -> !some.contains(fact)).toList();
    }
}
