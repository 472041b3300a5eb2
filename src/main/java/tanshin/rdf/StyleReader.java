package tanshin.rdf;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import tanshin.fact.InputProblem;
import tanshin.report.AmountStyle;

/** Reads how amounts are written. */
final class StyleReader {

    private StyleReader() {}

    static List<AmountStyle> read(GraphView view, TurtleFolder turtle, List<InputProblem> problems) {
        List<AmountStyle> styles = new ArrayList<>();
        for (Node node : view.individuals("AmountStyle")) {
            String written = turtle.prefixes().write(view.name(node));
            try {
                styles.add(new AmountStyle(
                        view.name(node),
                        view.labels(node),
                        Integer.parseInt(view.text(node, "scale").orElse("0")),
                        Integer.parseInt(view.text(node, "places").orElse("0")),
                        RoundingMode.valueOf(view.text(node, "rounding").orElse(RoundingMode.HALF_UP.name())),
                        view.text(node, "suffix").orElse("")));
            } catch (IllegalArgumentException e) {
                problems.add(turtle.problemAt(
                        written,
                        "The amount style " + written
                                + " needs whole numbers for core:scale and core:places and a rounding such"
                                + " as HALF_UP: " + e.getMessage()));
            }
        }
        return styles;
    }
}
