package tanshin.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.http.HttpException;

/**
 * Answers SPARQL 1.1 queries by the SPARQL protocol, and nothing else: no update, no other host, no file, no class of this
 * program. An answer is complete before its first byte is sent, so that one that takes too long or grows too large is a clear
 * refusal and not half a table.
 */
final class QueryEndpoint extends SPARQL_QueryDataset implements AutoCloseable {

    /** Parameters of Fuseki's own, which wrap or decorate an answer in what the request says. */
    private static final List<String> REFUSED = List.of("callback", "stylesheet", "query-ref", "force-accept");

    private final CompletableFuture<DatasetGraph> dataset;
    private final Settings settings;
    private final QueryThreads threads;

    QueryEndpoint(CompletableFuture<DatasetGraph> dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
        this.threads = new QueryThreads(settings.queryTime());
    }

    /** Ends what is being asked. */
    @Override
    public void close() {
        threads.close();
    }

    /** What it is, as the SPARQL 1.1 service description says it, where no query is asked. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() != null) {
            decoded(() -> super.execGet(action));
            return;
        }
        MediaType type = ActionLib.contentNegotationRDF(action);
        Lang language = type == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        String address = action.getRequest().getRequestURL().toString();
        ActionLib.graphResponse(
                action, ServiceDescription.of(address, Waiting.on(dataset)), language == null ? Lang.TURTLE : language);
    }

    @Override
    public void execPost(HttpAction action) {
        decoded(() -> super.execPost(action));
    }

    /** Parameters are read while the request is worked on, and may turn out to be no text. */
    private static void decoded(Runnable work) {
        try {
            work.run();
        } catch (HttpException.RuntimeException e) {
            ServletOps.errorBadRequest("The request is not encoded as UTF-8 with %.");
        }
    }

    /** A body of no stated length is refused when it turns out too long. */
    @Override
    protected void executeBody(HttpAction action) {
        String query = "";
        try {
            byte[] body = action.getRequestInputStream().readAllBytes();
            query = new String(body, StandardCharsets.UTF_8);
        } catch (IOException | HttpException.RuntimeException e) {
            ServletOps.error(413, "The request is longer than " + settings.bodyBytes() + " bytes, or broke off.");
        }
        execute(query, action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (text.isBlank()) {
            ServletOps.errorBadRequest("The query is empty.");
        }
        for (String parameter : REFUSED) {
            if (action.getRequestParameter(parameter) != null) {
                ServletOps.errorBadRequest("There is no parameter " + parameter + ".");
            }
        }
        try {
            Query query = parsed(text);
            sendResults(action, answer(query, action), query.getPrologue());
        } catch (ARQException e) {
            ServletOps.errorBadRequest("The query cannot be answered: " + e.getMessage());
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest("The query is nested too deeply.");
        }
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return Waiting.on(dataset);
    }

    private static Query parsed(String text) {
        try {
            Query query = QueryFactory.create(text, "https://w3id.org/tanshin/", Syntax.syntaxARQ);
            if (query.isJsonType() || query.isConstructQuad()) {
                ServletOps.errorBadRequest("Only SELECT, ASK, CONSTRUCT of triples and DESCRIBE are answered.");
            }
            Forbidden.in(query).ifPresent(ServletOps::errorBadRequest);
            return query;
        } catch (QueryParseException e) {
            if (e.getCause() instanceof StackOverflowError || "StackOverflowError".equals(e.getMessage())) {
                throw new StackOverflowError();
            }
            ServletOps.errorBadRequest(SPARQLProtocol.messageForParseException(e));
            throw e;
        }
    }

    private QueryExecResult answer(Query query, HttpAction action) {
        Pair<DatasetGraph, Query> asked = decideDatasetDynamic(action, query, "");
        Context context = action.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.registryFunctions, new KnownFunctions());
        context.set(ARQConstants.registryPropertyFunctions, new KnownFunctions.Properties());
        context.set(ARQ.queryTimeout, Long.toString(settings.queryTime().toMillis()));
        BoundedEngine.in(context);
        QueryExec execution = QueryExec.newBuilder()
                .dataset(asked.getLeft())
                .query(asked.getRight())
                .context(context)
                .overallTimeout(settings.queryTime().toMillis(), TimeUnit.MILLISECONDS)
                .build();
        return threads.within(execution, running -> result(query, running));
    }

    private QueryExecResult result(Query query, QueryExec execution) {
        if (query.isSelectType()) {
            return new QueryExecResult(rows(execution.select()));
        }
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        return new QueryExecResult(DatasetGraphFactory.wrap(triples(triples)));
    }

    private RowSet rows(RowSet found) {
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext()) {
            rows.add(found.next());
            refuseAbove(rows.size());
        }
        return RowSetStream.create(found.getResultVars(), rows.iterator());
    }

    private Graph triples(Iterator<Triple> found) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (found.hasNext()) {
            graph.add(found.next());
            refuseAbove(graph.size());
        }
        return graph;
    }

    private void refuseAbove(int rows) {
        if (rows > settings.rows()) {
            ServletOps.error(
                    413,
                    "The answer has more than " + settings.rows()
                            + " rows or triples. Ask for fewer, for example with LIMIT, or start the server with"
                            + " --rows.");
        }
    }
}
