package tanshin.rdf;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import tanshin.fact.InputProblem;
import tanshin.fact.QName;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Measure;
import tanshin.taxonomy.Measure.Form;
import tanshin.taxonomy.Rule;
import tanshin.taxonomy.Shift;

/** Reads measures and rules: which equation, with which concepts in its places. */
final class MeasureReader {

    private final GraphView view;
    private final TurtleFolder turtle;
    private final List<InputProblem> problems;
    private final Set<QName> concepts;

    MeasureReader(GraphView view, TurtleFolder turtle, List<InputProblem> problems, Set<QName> concepts) {
        this.view = view;
        this.turtle = turtle;
        this.problems = problems;
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
        String form = form(node, "form");
        return switch (form) {
            case "PeriodSum" -> new Rule.PeriodSum(view.name(node), view.labels(node), appliesTo(node));
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
                        new BigDecimal(view.text(node, "factor").orElseThrow(() -> missing("factor"))));
            default -> throw new IllegalArgumentException("core:" + form + " is no form of a rule.");
        };
    }

    private Form form(Node node) {
        String form = form(node, "form");
        return switch (form) {
            case "RelativeChange" -> new Form.RelativeChange(shift(node), view.name(node, "of"));
            case "Difference" -> new Form.Difference(shift(node), view.name(node, "of"));
            case "Quotient" ->
                new Form.Quotient(
                        concept(node, "denominator"),
                        form(node, "denominatorMembers").equals("Whole"));
            default -> throw new IllegalArgumentException("core:" + form + " is no form of a measure.");
        };
    }

    private Shift shift(Node node) {
        Node against = view.object(node, "against").orElseThrow(() -> missing("against"));
        Optional<String> months = view.text(against, "months");
        return months.isPresent() ? new Shift.Months(Integer.parseInt(months.get())) : new Shift.LastYearEnd();
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

    private String form(Node node, String property) {
        return view.name(node, property).map(QName::name).orElseThrow(() -> missing(property));
    }

    private QName concept(Node node, String property) {
        return known(node, view.name(node, property).orElseThrow(() -> missing(property)));
    }

    private QName known(Node node, QName name) {
        if (!concepts.contains(name)) {
            String written = turtle.prefixes().write(name);
            problems.add(turtle.problemAt(
                    written,
                    turtle.prefixes().write(view.name(node)) + " names " + written
                            + ", which is no concept of the taxonomy."));
        }
        return name;
    }

    private static IllegalArgumentException missing(String property) {
        return new IllegalArgumentException("core:" + property + " is missing.");
    }
}
