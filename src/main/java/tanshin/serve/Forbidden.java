package tanshin.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** What a query may not do, said in a sentence before it is tried: ask another host, call a function that is not known. */
final class Forbidden {

    private static final KnownFunctions FUNCTIONS = new KnownFunctions();

    private Forbidden() {}

    /** The first thing that is refused, in a sentence. */
    static Optional<String> in(Query query) {
        List<String> refused = new ArrayList<>();
        Op algebra = Algebra.compile(query);
        Walker.walk(
                algebra,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        refused.add("SERVICE is not allowed: this server asks nothing of other hosts.");
                    }
                },
                new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionN function) {
                        if (function instanceof E_Function called && !FUNCTIONS.knows(called.getFunctionIRI())) {
                            refused.add("There is no function <" + called.getFunctionIRI() + ">.");
                        }
                    }
                });
        return refused.stream().findFirst();
    }
}
