package tanshin.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tanshin.fact.Derivation;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.taxonomy.Taxonomy;

/** Finds the equation that an explanation states in words. */
final class Sentences {

    private final Map<String, Set<Equation>> equations = new HashMap<>();

    private Sentences() {}

    static Sentences of(Solution solution, Taxonomy taxonomy) {
        Sentences sentences = new Sentences();
        Edition edition = new Edition(taxonomy);
        FactNames names = new FactNames(taxonomy, edition);
        Figures figures = new Figures();
        Equations equations = new Equations(solution.ledger(), taxonomy, edition, figures);
        List<FilingId> filings =
                solution.ledger().filings().stream().map(Filing::id).toList();
        int[] known = Stream.concat(solution.ledger().stream(), solution.derived().stream())
                .flatMap(fact -> filings.stream().map(filing -> edition.in(fact.dimensions(), filing)))
                .distinct()
                .mapToInt(figures::number)
                .toArray();
        equations.known(known);
        IntStream.of(known)
                .mapToObj(equations::touching)
                .flatMap(List::stream)
                .map(Wired::equation)
                .distinct()
                .forEach(equation -> sentences
                        .equations
                        .computeIfAbsent(names.words(equation), any -> new HashSet<>())
                        .add(equation));
        return sentences;
    }

    /** The one equation in these words, of this rule, that relates the fact and the inputs given. */
    Equation equation(Fact fact, Derivation way) {
        List<Equation> found = equations.getOrDefault(way.equation(), Set.of()).stream()
                .filter(equation -> equation.rule().equals(way.rule()) && relates(equation, fact, way))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(fact.id() + ": " + found.size() + " equations say " + way.equation());
        }
        return found.get(0);
    }

    private static boolean relates(Equation equation, Fact fact, Derivation way) {
        Set<Dimensions> figures = equation.figures().map(Edition::strip).collect(Collectors.toSet());
        return figures.contains(fact.dimensions())
                && way.inputs().stream().allMatch(input -> figures.contains(input.dimensions()));
    }
}
