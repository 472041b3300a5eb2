package tanshin.serve;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL's functions with regular expressions, which end when the query's thread is interrupted. */
abstract class PatientRegex extends ExprFunctionN {

    private PatientRegex(String name, ExprList arguments) {
        super(name, arguments);
    }

    /** Finds the pattern in the text; the list of flags is empty or has one. */
    static Matcher matcher(String function, NodeValue text, NodeValue pattern, List<NodeValue> flags) {
        return RegexEngine.makePattern(
                        function, string(function, pattern), flags.isEmpty() ? null : string(function, flags.get(0)))
                .matcher(new PatientText(string(function, text)));
    }

    static String string(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    /** {@code REGEX(text, pattern [, flags])}. */
    static final class Match extends PatientRegex {

        Match(ExprList arguments) {
            super("regex", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> given) {
            return NodeValue.makeBoolean(matcher("REGEX", given.get(0), given.get(1), given.subList(2, given.size()))
                    .find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Match(arguments);
        }
    }

    /** {@code REPLACE(text, pattern, replacement [, flags])}, of which a pattern that matches nothing is replaced once, as in Jena. */
    static final class Replace extends PatientRegex {

        Replace(ExprList arguments) {
            super("replace", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> given) {
            Matcher matcher = matcher("REPLACE", given.get(0), given.get(1), given.subList(3, given.size()));
            String replacement = string("REPLACE", given.get(2));
            StringBuilder replaced = new StringBuilder();
            boolean first = true;
            while (matcher.find()) {
                if (first || matcher.start() != matcher.end()) {
                    matcher.appendReplacement(replaced, replacement);
                    Bounds.check(replaced.length());
                }
                first = false;
            }
            return first
                    ? given.get(0)
                    : like(given.get(0).asNode(), matcher.appendTail(replaced).toString());
        }

        /** Another text in the same language. */
        private static NodeValue like(Node text, String other) {
            return text.getLiteralLanguage().isEmpty()
                    ? NodeValue.makeString(other)
                    : NodeValue.makeNode(NodeFactory.createLiteralLang(other, text.getLiteralLanguage()));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }
}
