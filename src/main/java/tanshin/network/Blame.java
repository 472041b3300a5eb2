package tanshin.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tanshin.network.Contradiction.Kind;
import tanshin.network.Hypotheses.Mistake;
import tanshin.network.Prints.Print;
import tanshin.network.Relations.Broken;

/**
 * Finds which prints are wrong: accuse, remove, derive, acquit. Every print of a broken relation is taken out and the rest
 * derived; a print that the rest confirms is acquitted and returned, one that it contradicts is guilty; until nothing
 * changes. What is left is unexplained.
 */
final class Blame {

    /** How many equations away evidence is looked for. */
    private static final int NEAR = 2;

    private final Prints prints;
    private final Figures figures;
    private final Equations equations;
    private final Limits limits;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final BitSet excluded = new BitSet();

    private Blame(Prints prints, Figures figures, Equations equations, Limits limits) {
        this.prints = prints;
        this.figures = figures;
        this.equations = equations;
        this.limits = limits;
    }

    /**
     * The outcome.
     *
     * @param contradictions certain ones first, then in the order of the ledger
     * @param excluded the numbers of the prints that nothing is derived from: contradicted, or too coarse to matter
     * @param derivations what follows from all others
     */
    record Judgement(List<Contradiction> contradictions, BitSet excluded, Derivations derivations) {}

    /** The relations that break, whose prints remain accused, which of them the rest speaks against, and that rest. */
    record Verdict(List<Broken> broken, BitSet accused, BitSet guilty, Evidence rest) {}

    static Judgement judge(Prints prints, Figures figures, Equations equations, Limits limits) {
        return new Blame(prints, figures, equations, limits).run();
    }

    /** Judges, and again without the rows whose sign turned out to be the opposite: what they confirmed was no evidence. */
    private Judgement run() {
        equations.known(IntStream.range(0, prints.count()).toArray());
        Verdict verdict = judge(new BitSet());
        Map<String, List<Print>> turned = turnedRows(verdict);
        if (!turned.isEmpty()) {
            Evidence before = verdict.rest();
            turned.values().forEach(row -> row.forEach(print -> excluded.set(print.number())));
            verdict = judge((BitSet) excluded.clone());
            turned.values().forEach(row -> contradictions.add(turnedRow(row, before)));
        }
        conclude(verdict);
        excluded.or(new CoarsePrints(prints, figures, equations, excluded).find());
        Derivations derivations = derived();
        return new Judgement(
                contradictions.stream()
                        .sorted(Comparator.comparing(Contradiction::kind))
                        .toList(),
                excluded,
                derivations);
    }

    /** What follows, without the prints that it turns out to contradict. */
    private Derivations derived() {
        Derivations derivations = Derivations.of(prints, figures, equations, excluded);
        BitSet contradicted =
                new Consequences(prints, equations, derivations, excluded).contradicted(contradictions::add);
        contradicted.or(new Excesses(limits, derivations).contradicted(contradictions::add));
        if (contradicted.isEmpty()) {
            return derivations;
        }
        excluded.or(contradicted);
        return Derivations.of(prints, figures, equations, excluded);
    }

    private Verdict judge(BitSet withdrawn) {
        List<Broken> broken = new Relations(prints, withdrawn).broken(equations.made());
        BitSet accused = new BitSet();
        broken.forEach(relation -> relation.prints().forEach(print -> accused.set(print.number())));
        BitSet guilty = new BitSet();
        Evidence rest = without(accused, withdrawn);
        boolean changed = !accused.isEmpty();
        while (changed) {
            Evidence evidence = rest;
            BitSet confirmed = new BitSet();
            accused.stream()
                    .filter(suspect -> !guilty.get(suspect))
                    .forEach(suspect -> evidence.confirms(prints.get(suspect))
                            .ifPresent(agrees -> (agrees ? confirmed : guilty).set(suspect)));
            accused.andNot(confirmed);
            changed = !confirmed.isEmpty();
            if (changed) {
                Evidence wider = without(accused, withdrawn);
                rest = wider;
                guilty.and(accused);
                guilty.stream()
                        .filter(suspect ->
                                wider.derivations().known(prints.get(suspect).figure()) == null)
                        .forEach(guilty::clear);
            }
        }
        return new Verdict(broken, accused, guilty, rest);
    }

    private Evidence without(BitSet accused, BitSet withdrawn) {
        BitSet out = (BitSet) accused.clone();
        out.or(withdrawn);
        return new Evidence(Derivations.around(prints, figures, equations, out, NEAR), equations);
    }

    /** Rows of which at least two prints are guilty of having the opposite sign; all their prints fall with them. */
    private Map<String, List<Print>> turnedRows(Verdict verdict) {
        Map<String, Integer> guilty = new LinkedHashMap<>();
        verdict.guilty().stream()
                .mapToObj(prints::get)
                .filter(print -> verdict.rest().slip(print).equals(Optional.of(Slip.WRONG_SIGN)))
                .forEach(print -> guilty.merge(print.row(), 1, Integer::sum));
        guilty.values().removeIf(count -> count < 2);
        Map<String, List<Print>> turned = new LinkedHashMap<>();
        if (!guilty.isEmpty()) {
            prints.stream()
                    .mapToObj(prints::get)
                    .filter(print -> guilty.containsKey(print.row()))
                    .forEach(print -> turned.computeIfAbsent(print.row(), any -> new ArrayList<>())
                            .add(print));
        }
        return turned;
    }

    private static Contradiction turnedRow(List<Print> row, Evidence rest) {
        return new Contradiction(
                Kind.CERTAIN,
                row.stream().map(Print::fact).toList(),
                row.stream()
                        .flatMap(print -> Optional.ofNullable(rest.derivations().known(print.figure())).stream())
                        .findFirst(),
                Optional.of(Slip.TURNED_ROW),
                List.of(),
                List.of());
    }

    private void conclude(Verdict verdict) {
        OtherPeriods otherPeriods = new OtherPeriods(prints, figures);
        Accusations accusations = new Accusations(prints, otherPeriods, verdict);
        verdict.accused().stream().filter(verdict.guilty()::get).forEach(suspect -> {
            excluded.set(suspect);
            contradictions.add(accusations.of(prints.get(suspect)));
        });
        List<Broken> left = verdict.broken().stream()
                .filter(relation -> relation.prints().stream()
                        .noneMatch(print -> verdict.guilty().get(print.number())))
                .toList();
        List<Broken> explained = new ArrayList<>();
        Hypotheses hypotheses = new Hypotheses(prints, equations, otherPeriods, verdict.accused(), excluded);
        for (Mistake mistake : hypotheses.explaining(left)) {
            mistake.prints().forEach(print -> excluded.set(print.number()));
            explained.addAll(mistake.mended());
            contradictions.add(likely(mistake));
        }
        BitSet named = new BitSet();
        for (Broken relation : left) {
            List<Print> open = relation.prints().stream()
                    .filter(print -> verdict.accused().get(print.number()))
                    .toList();
            boolean told = explained.contains(relation)
                    || relation.prints().stream().anyMatch(print -> named.get(print.number()));
            if (!open.isEmpty() && !told) {
                open.forEach(print -> named.set(print.number()));
                open.forEach(print -> excluded.set(print.number()));
                contradictions.add(unexplained(relation, open));
            }
        }
    }

    /** Nothing else speaks against these prints, but that they are wrong would explain everything. */
    private static Contradiction likely(Mistake mistake) {
        return new Contradiction(
                Kind.LIKELY,
                mistake.prints().stream().map(Print::fact).toList(),
                mistake.expected(),
                mistake.slip(),
                mistake.mended().stream()
                        .flatMap(relation -> relation.equation().stream())
                        .map(Wired::equation)
                        .toList(),
                mistake.mended().stream()
                        .flatMap(relation -> relation.prints().stream())
                        .filter(print -> !mistake.prints().contains(print))
                        .map(Print::fact)
                        .distinct()
                        .toList());
    }

    private static Contradiction unexplained(Broken relation, List<Print> open) {
        return new Contradiction(
                Kind.UNEXPLAINED,
                open.stream().map(Print::fact).toList(),
                Optional.empty(),
                Optional.empty(),
                relation.equation().stream().map(Wired::equation).toList(),
                relation.prints().stream()
                        .filter(print -> !open.contains(print))
                        .map(Print::fact)
                        .toList());
    }
}
