package tanshin.serve;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * The bounds of one query's texts. One that doubles with every {@code BIND}, or joins everything there is, would otherwise take
 * all memory within a step that no time limit interrupts.
 */
final class Bounds {

    private static final int LONGEST = 1_000_000;

    private final AtomicLong joined = new AtomicLong();

    /** @throws QueryExecException if a text is too long */
    static void check(long characters) {
        if (characters > LONGEST) {
            throw new QueryExecException("The query makes texts of more than " + LONGEST + " characters. Ask for rows"
                    + " instead of joining them to one text.");
        }
    }

    /** Functions that make texts longer stay within bounds. */
    ExprTransform functions() {
        return new ExprTransformCopy() {
            @Override
            public Expr transform(ExprFunctionN function, ExprList arguments) {
                if (function instanceof E_Regex) {
                    return new PatientRegex.Match(arguments);
                }
                if (function instanceof E_StrReplace) {
                    return new PatientRegex.Replace(arguments);
                }
                Expr same = super.transform(function, arguments);
                return function instanceof E_StrConcat ? new Measured(same, Bounds::check) : same;
            }

            @Override
            public Expr transform(ExprFunction1 function, Expr argument) {
                Expr same = super.transform(function, argument);
                return function instanceof E_StrEncodeForURI ? new Measured(same, Bounds::check) : same;
            }
        };
    }

    /** All that {@code GROUP_CONCAT} joins stays within bounds together. */
    Transform groups() {
        return new TransformCopy() {
            @Override
            public Op transform(OpGroup group, Op inner) {
                List<ExprAggregator> aggregators = group.getAggregators().stream()
                        .map(each -> new ExprAggregator(each.getVar(), bounded(each.getAggregator())))
                        .toList();
                return OpGroup.create(inner, group.getGroupVars(), aggregators);
            }
        };
    }

    private Aggregator bounded(Aggregator aggregator) {
        if (aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct) {
            long between = separator(aggregator).length();
            Expr value = aggregator.getExprList().get(0);
            return aggregator.copy(new ExprList(new Measured(value, more -> check(joined.addAndGet(between + more)))));
        }
        return aggregator;
    }

    private static String separator(Aggregator aggregator) {
        String given = aggregator instanceof AggGroupConcat all
                ? all.getSeparator()
                : ((AggGroupConcatDistinct) aggregator).getSeparator();
        return given == null ? " " : given;
    }

    /** A value whose characters are counted. */
    private static final class Measured extends ExprFunction1 {

        private final LongConsumer counter;

        Measured(Expr value, LongConsumer counter) {
            super(value, "measured");
            this.counter = counter;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            counter.accept(value.asString().length());
            return value;
        }

        @Override
        public Expr copy(Expr value) {
            return new Measured(value, counter);
        }
    }
}
