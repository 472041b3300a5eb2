package tanshin.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.jena.graph.Node;
import tanshin.report.AmountStyle;

/** Reads how amounts are written. */
final class StyleReader {

    private StyleReader() {}

    static List<AmountStyle> read(GraphView view, Mistakes mistakes) {
        return mistakes.each(
                view.individuals("AmountStyle"), node -> style(view, new Statements(view, mistakes, node), node));
    }

    private static AmountStyle style(GraphView view, Statements stated, Node node) {
        return new AmountStyle(
                view.name(node),
                view.labels(node),
                stated.optionalValue("scale", Integer::valueOf, "a whole number")
                        .orElse(0),
                stated.optionalValue("places", Integer::valueOf, "a whole number")
                        .orElse(0),
                stated.optionalValue("rounding", RoundingMode::valueOf, "one such as HALF_UP")
                        .orElse(RoundingMode.HALF_UP),
                stated.optionalText("suffix").orElse(""),
                stated.optionalValue("meaningfulTo", BigDecimal::new, "a number"));
    }
}
