package tanshin.serve;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call: those of SPARQL, XPath and Jena's library, but none that waits or tells about the
 * machine. Jena's own registry would load any Java class that a {@code java:} name means.
 */
final class KnownFunctions extends FunctionRegistry {

    private static final Set<String> UNSAFE = Set.of("wait", "context", "print", "eval", "system", "version");

    private final FunctionRegistry all = FunctionRegistry.get();

    /** Whether the function may be called. */
    boolean knows(String iri) {
        return all.isRegistered(iri) && !UNSAFE.contains(iri.substring(iri.indexOf('#') + 1));
    }

    @Override
    public @Nullable FunctionFactory get(String iri) {
        return knows(iri) ? all.get(iri) : null;
    }

    @Override
    public boolean isRegistered(String iri) {
        return knows(iri);
    }

    /** The same for predicates that compute. */
    static final class Properties extends PropertyFunctionRegistry {

        private final PropertyFunctionRegistry all = PropertyFunctionRegistry.get();

        @Override
        public boolean manages(String iri) {
            return all.isRegistered(iri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return all.isRegistered(iri) ? all.get(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return all.isRegistered(iri);
        }
    }
}
