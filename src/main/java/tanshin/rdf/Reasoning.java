package tanshin.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;

/** What follows from the taxonomy by the rules that stand beside it. */
final class Reasoning {

    private static final String RULES = "rules/reasoning.rules";

    private Reasoning() {}

    /** What the rules of the folder conclude from the graph; without what it states already. */
    static Graph inferred(Graph stated, Path taxonomyFolder) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(rules(taxonomyFolder.resolve(RULES)));
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        return reasoner.bind(stated).getDeductionsGraph();
    }

    private static List<Rule> rules(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Rule.parseRules(Rule.rulesParserFromReader(reader));
        } catch (IOException e) {
            throw new BadInputException(new InputProblem(
                    "taxonomy/" + RULES, 0, 0, "The reasoner's rules cannot be read: " + e.getMessage()));
        } catch (Rule.ParserException e) {
            throw new BadInputException(
                    new InputProblem("taxonomy/" + RULES, 0, 0, "This is not a rule: " + e.getMessage()));
        }
    }
}
