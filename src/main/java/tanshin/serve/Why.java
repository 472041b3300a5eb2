package tanshin.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Source;
import tanshin.network.Explanation;

/** Why a figure is what it is: where it was printed, what it follows from, what contradicts it. */
final class Why {

    /** Deeper reasons are asked for one by one. */
    private static final int DEPTH = 2;

    private final Known known;
    private final FactJson facts;

    private Why(Known known) {
        this.known = known;
        this.facts = new FactJson(known);
    }

    static Reply answer(Model model, Parameters asked) {
        String id = asked.needed("fact");
        Optional<java.time.LocalDate> asOf = asked.day("asOf");
        asked.orFail();
        return model.with(asOf, known -> {
            Fact fact =
                    known.solution().byId(id).orElseThrow(() -> new NotFoundException("There is no fact " + id + "."));
            return Reply.json(new Why(known).all(fact));
        });
    }

    private Map<String, Object> all(Fact fact) {
        Dimensions figure = fact.dimensions();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fact", facts.fact(fact));
        known.solution().fact(figure).ifPresent(speaks -> object.put("speaks", speaks.id()));
        object.put(
                "prints",
                known.solution().reported(figure).stream().map(facts::fact).toList());
        Optional<Fact> computed =
                fact.isDerived() ? Optional.of(fact) : known.solution().computed(figure);
        computed.ifPresent(found -> object.put("follows", tree(known.solution().explain(found), DEPTH)));
        object.put("findings", findings(figure));
        return object;
    }

    private Map<String, Object> tree(Explanation explanation, int depth) {
        Map<String, Object> node = facts.fact(explanation.fact());
        if (explanation.ways().isEmpty()) {
            return node;
        }
        if (depth == 0) {
            node.put("more", true);
            return node;
        }
        node.put(
                "ways",
                explanation.ways().stream()
                        .map(way -> way(way, explanation.fact(), depth))
                        .toList());
        return node;
    }

    private Map<String, Object> way(Explanation.Way way, Fact fact, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", known.taxonomy().label(way.rule()).texts());
        object.put("equation", way.equation());
        object.put("bounds", facts.bounds(way.interval(), fact));
        object.put(
                "inputs",
                way.because().stream().map(input -> tree(input, depth - 1)).toList());
        return object;
    }

    /** Those that are about a print of the figure. */
    private List<Map<String, Object>> findings(Dimensions figure) {
        Set<Source> prints = known.solution().reported(figure).stream()
                .flatMap(fact -> fact.source().stream())
                .collect(Collectors.toSet());
        FindingList list = new FindingList(known);
        return known.findings().stream()
                .filter(finding -> finding.places().stream().anyMatch(place -> prints.contains(place.source())))
                .map(list::finding)
                .toList();
    }
}
