package tanshin.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.ARQConstants;
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
final class QueryEndpoint extends SPARQL_QueryDataset {

    private final CompletableFuture<DatasetGraph> dataset;
    private final Settings settings;

    QueryEndpoint(CompletableFuture<DatasetGraph> dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    /** What it is, as the SPARQL 1.1 service description says it, where no query is asked. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() != null) {
            super.execGet(action);
            return;
        }
        MediaType type = ActionLib.contentNegotationRDF(action);
        Lang language = type == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        String address = action.getRequest().getRequestURL().toString();
        ActionLib.graphResponse(
                action, ServiceDescription.of(address, Waiting.on(dataset)), language == null ? Lang.TURTLE : language);
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
    protected DatasetGraph getDataset(HttpAction action) {
        return Waiting.on(dataset);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        Forbidden.in(query).ifPresent(ServletOps::errorBadRequest);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph asked) {
        Context context = action.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.registryFunctions, new KnownFunctions());
        context.set(ARQConstants.registryPropertyFunctions, new KnownFunctions.Properties());
        context.set(ARQ.queryTimeout, Long.toString(settings.queryTime().toMillis()));
        return QueryExec.newBuilder()
                .dataset(asked)
                .query(query)
                .context(context)
                .overallTimeout(settings.queryTime().toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .build();
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        if (query.isSelectType()) {
            return new QueryExecResult(rows(execution.select()));
        }
        if (query.isConstructType() && !query.isConstructQuad()) {
            return new QueryExecResult(DatasetGraphFactory.wrap(triples(execution.constructTriples())));
        }
        if (query.isDescribeType()) {
            return new QueryExecResult(DatasetGraphFactory.wrap(triples(execution.describeTriples())));
        }
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        ServletOps.errorBadRequest("Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered.");
        throw new IllegalStateException("A refusal does not return");
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
