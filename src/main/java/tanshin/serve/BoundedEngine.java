package tanshin.serve;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/** Answers as Jena does, but with texts and regular expressions that stay within {@link Bounds}. */
final class BoundedEngine extends QueryEngineMain {

    private BoundedEngine(Query query, DatasetGraph dataset, Binding input, Context context) {
        super(query, dataset, input, context);
    }

    /** Makes this the engine of a query. */
    static void in(Context context) {
        QueryEngineRegistry registry = new QueryEngineRegistry();
        registry.add(new Factory());
        QueryEngineRegistry.set(context, registry);
    }

    @Override
    protected Op modifyOp(Op op) {
        Bounds bounds = new Bounds();
        return super.modifyOp(Transformer.transform(bounds.groups(), bounds.functions(), op));
    }

    private static final class Factory implements QueryEngineFactory {

        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new BoundedEngine(query, dataset, input, context).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return false;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            throw new UnsupportedOperationException("Only queries are asked");
        }
    }
}
