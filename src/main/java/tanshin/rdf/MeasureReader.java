package tanshin.rdf;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import tanshin.fact.QName;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Measure;
import tanshin.taxonomy.Measure.Form;
import tanshin.taxonomy.Rule;
import tanshin.taxonomy.Shift;

/** Reads measures and rules: which equation, with which concepts in its places. */
final class MeasureReader {

    private final GraphView view;
    private final Mistakes mistakes;
    private final Set<QName> concepts;

    MeasureReader(GraphView view, Mistakes mistakes, Set<QName> concepts) {
        this.view = view;
        this.mistakes = mistakes;
        this.concepts = concepts;
    }

    Measure measure(Node node) {
        return new Measure(
                view.name(node),
                view.labels(node),
                view.definition(node),
                form(node),
                appliesTo(node),
                view.name(node, "amounts"));
    }

    Rule rule(Node node) {
        Statements stated = of(node);
        String form = stated.name("form").name();
        return switch (form) {
            case "RollForward" ->
                new Rule.RollForward(
                        view.name(node), view.labels(node), concept(node, "balanceConcept"), concept(node, "movement"));
            case "Translation" -> new Rule.Translation(view.name(node), view.labels(node), concept(node, "rate"));
            case "Multiple" ->
                new Rule.Multiple(
                        view.name(node),
                        view.labels(node),
                        concept(node, "multiple"),
                        concept(node, "of"),
                        stated.value("factor", BigDecimal::new, BigDecimal.ONE, "a number such as 200"));
            case "Average" ->
                new Rule.Average(
                        view.name(node), view.labels(node), concept(node, "average"), concept(node, "balanceConcept"));
            case "Ratio" ->
                new Rule.Ratio(
                        view.name(node),
                        view.labels(node),
                        concept(node, "ratio"),
                        concept(node, "numerator"),
                        concept(node, "denominator"),
                        view.name(node, "of"));
            case "Limit" ->
                new Rule.Limit(
                        view.name(node),
                        view.labels(node),
                        concept(node, "limited"),
                        concept(node, "balanceConcept"),
                        stated.value("factor", BigDecimal::new, BigDecimal.ONE, "a number such as 0.05"));
            default -> {
                known(
                        stated,
                        form,
                        "PeriodSum",
                        List.of("PeriodSum", "RollForward", "Translation", "Multiple", "Average", "Ratio", "Limit"));
                yield new Rule.PeriodSum(view.name(node), view.labels(node), appliesTo(node));
            }
        };
    }

    private Form form(Node node) {
        Statements stated = of(node);
        String form = stated.name("form").name();
        return switch (form) {
            case "Difference" -> new Form.Difference(shift(node), view.name(node, "of"));
            case "Quotient" ->
                new Form.Quotient(
                        concept(node, "denominator"),
                        stated.name("denominatorMembers").name().equals("Whole"));
            default -> {
                known(stated, form, "RelativeChange", List.of("RelativeChange", "Difference", "Quotient"));
                yield new Form.RelativeChange(shift(node), view.name(node, "of"));
            }
        };
    }

    /** Complains of a form that is not the one left over; one that is missing is told already. */
    private void known(Statements stated, String form, String left, List<String> forms) {
        if (!form.equals(left) && stated.optionalName("form").isPresent()) {
            stated.malformed("form", "core:" + String.join(" or core:", forms), "core:" + form);
        }
    }

    private Shift shift(Node node) {
        Optional<Node> against = view.object(node, "against").filter(Node::isURI);
        if (against.isEmpty()) {
            of(node).missing("against");
        }
        return against.flatMap(shift -> of(shift).optionalValue("months", Integer::valueOf, "a whole number"))
                .<Shift>map(Shift.Months::new)
                .orElseGet(Shift.LastYearEnd::new);
    }

    private Statements of(Node node) {
        return new Statements(view, mistakes, node);
    }

    private Measure.Applies appliesTo(Node node) {
        Set<Concept.Type> types = new HashSet<>();
        Set<QName> single = new HashSet<>();
        for (QName name : view.names(node, "appliesTo")) {
            Optional<Concept.Type> type = type(name);
            type.ifPresent(types::add);
            if (type.isEmpty()) {
                single.add(known(node, name));
            }
        }
        return new Measure.Applies(types, single);
    }

    private static Optional<Concept.Type> type(QName name) {
        for (Concept.Type type : Concept.Type.values()) {
            if (name.iri().equals(Terms.CORE + Names.conceptClass(type))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private QName concept(Node node, String property) {
        Statements stated = of(node);
        Optional<QName> name = stated.optionalName(property);
        if (name.isEmpty()) {
            stated.missing(property);
        }
        return name.map(concept -> known(node, concept)).orElseGet(() -> view.name(node));
    }

    private QName known(Node node, QName name) {
        if (!concepts.contains(name)) {
            mistakes.unknown(node, name, "concept");
        }
        return name;
    }
}
