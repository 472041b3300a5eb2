package tanshin.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.file.Place;
import tanshin.file.TextFile;

/** What follows from the taxonomy by the rules that stand beside it. */
final class Reasoning {

    private static final String RULES = "rules/reasoning.rules";
    private static final String DISPLAY = "taxonomy/" + RULES;
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*\\[.*");
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^@(prefix|include).*$");

    private Reasoning() {}

    /** What the rules conclude from the graph; without what it states already. */
    static Graph inferred(Graph stated, List<Rule> rules) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(rules);
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        return reasoner.bind(stated).getDeductionsGraph();
    }

    /** The rules of a taxonomy folder; each that is none becomes a problem at its line. */
    static List<Rule> rules(Path taxonomyFolder, List<InputProblem> problems) {
        try {
            String text = TextFile.read(taxonomyFolder.resolve(RULES), DISPLAY);
            return parse(text, problems);
        } catch (BadInputException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private static List<Rule> parse(String text, List<InputProblem> problems) {
        try {
            return parsed(text);
        } catch (Rule.ParserException e) {
            List<InputProblem> broken = broken(text);
            problems.addAll(broken.isEmpty() ? List.of(problem(1, e)) : broken);
            return List.of();
        }
    }

    /** The parser does not say where it stopped: which rules it stops at is found by giving it one at a time. */
    private static List<InputProblem> broken(String text) {
        String directives = DIRECTIVE
                .matcher(text)
                .results()
                .map(directive -> directive.group() + "\n")
                .collect(Collectors.joining());
        List<InputProblem> problems = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        int start = rule.find() ? rule.start() : text.length();
        while (start < text.length()) {
            int end = rule.find() ? rule.start() : text.length();
            try {
                List<Rule> ignored = parsed(directives + text.substring(start, end));
            } catch (Rule.ParserException e) {
                int bracket = text.indexOf('[', start);
                problems.add(problem(Place.of(text, bracket).line(), e));
            }
            start = end;
        }
        return problems;
    }

    private static List<Rule> parsed(String text) {
        return Rule.parseRules(Rule.rulesParserFromReader(new java.io.BufferedReader(new java.io.StringReader(text))));
    }

    private static InputProblem problem(int line, Rule.ParserException failure) {
        String reason = String.valueOf(failure.getMessage()).replaceFirst("(?s)\\s*At '.*", "");
        return new InputProblem(DISPLAY, line, 1, "This is not a rule: " + reason + ".");
    }
}
