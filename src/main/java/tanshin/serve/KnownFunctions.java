package tanshin.serve;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call: those of SPARQL, XPath and Jena's library, but none that waits, tells about the
 * machine, or does without bounds what SPARQL does within. Jena's own registry would load any Java class that a {@code java:} name means.
 */
final class KnownFunctions extends FunctionRegistry {

    private static final Set<String> UNSAFE = Set.of("wait", "context", "print", "eval", "system", "version");

    /** Functions that SPARQL has itself, where they stay within {@link Bounds}. */
    private static final Set<String> UNBOUNDED =
            Set.of("matches", "replace", "concat", "string-join", "strjoin", "encode-for-uri");

    private final FunctionRegistry all = FunctionRegistry.get();

    /** Whether the function may be called. */
    boolean knows(String iri) {
        String name = iri.substring(iri.indexOf('#') + 1);
        return all.isRegistered(iri) && !UNSAFE.contains(name) && !UNBOUNDED.contains(name);
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
