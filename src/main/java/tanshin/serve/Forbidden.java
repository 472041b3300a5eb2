package tanshin.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggregateRegistry;

/** What a query may not do, said in a sentence before it is tried: ask another host, call a function that is not known. */
final class Forbidden {

    private static final KnownFunctions FUNCTIONS = new KnownFunctions();

    private Forbidden() {}

    /** The first thing that is refused, in a sentence. */
    static Optional<String> in(Query query) {
        List<String> refused = new ArrayList<>();
        Walker.walk(Algebra.compile(query), new Operators(refused), new Functions(refused));
        return refused.stream().findFirst();
    }

    private static final class Operators extends OpVisitorBase {

        private final List<String> refused;

        Operators(List<String> refused) {
            this.refused = refused;
        }

        @Override
        public void visit(OpService service) {
            refused.add("SERVICE is not allowed: this server asks nothing of other hosts.");
        }

        /** What is aggregated is an expression that the walk does not enter. */
        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator each : group.getAggregators()) {
                if (each.getAggregator() instanceof AggCustom own && !AggregateRegistry.isRegistered(own.getIRI())) {
                    refused.add("There is no aggregate <" + own.getIRI() + ">.");
                }
                Optional.ofNullable(each.getAggregator().getExprList()).stream()
                        .flatMap(list -> list.getList().stream())
                        .forEach(expression -> Walker.walk(expression, new Operators(refused), new Functions(refused)));
            }
        }
    }

    private static final class Functions extends ExprVisitorBase {

        private final List<String> refused;

        Functions(List<String> refused) {
            this.refused = refused;
        }

        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Call) {
                refused.add("CALL is not allowed: name the function itself.");
            }
            if (function instanceof E_Function called && !FUNCTIONS.knows(called.getFunctionIRI())) {
                refused.add("There is no function <" + called.getFunctionIRI() + ">.");
            }
        }
    }
}
