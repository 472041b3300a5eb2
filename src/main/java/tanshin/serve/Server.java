package tanshin.serve;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.system.FusekiCore;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import tanshin.pack.Workspace;

/** The server while it runs: page, JSON, SPARQL. It listens before the data is read; requests wait until it is. */
public final class Server implements AutoCloseable {

    /** More than all queries and documents that may be asked for at once, so that the page is always answered. */
    private static final int THREADS = 48;

    private static final int CONNECTIONS = 256;
    private static final int HEADER_BYTES = 32 * 1024;

    /** A body that trickles in more slowly holds a thread for nothing. */
    private static final int BYTES_PER_SECOND = 1024;

    private static final Duration IDLE = Duration.ofSeconds(30);

    private final FusekiServer fuseki;
    private final String host;
    private final ExecutorService background;
    private final CompletableFuture<Model> model;
    private final CompletableFuture<DatasetGraph> dataset;
    private final QueryEndpoint queries;

    private Server(Workspace workspace, Settings settings) {
        FusekiCore.init();
        this.host = settings.host();
        this.background = Executors.newFixedThreadPool(1, Server::daemon);
        this.model = CompletableFuture.supplyAsync(() -> Model.of(workspace), background);
        this.dataset = model.thenApplyAsync(Model::dataset, background);
        this.queries = new QueryEndpoint(dataset, settings);
        this.fuseki = fuseki(settings);
    }

    /**
     * Begins to listen, and to read the data.
     *
     * @throws PortInUseException if it cannot listen there
     */
    public static Server start(Workspace workspace, Settings settings) {
        Server server = new Server(workspace, settings);
        try {
            server.fuseki.start();
            return server;
        } catch (FusekiException e) {
            server.close();
            throw server.cannotListen(settings, e);
        }
    }

    /**
     * Waits until the data is read.
     *
     * @throws tanshin.fact.BadInputException if it cannot be
     */
    public void ready() {
        Waiting.on(model);
    }

    /** Waits until SPARQL is answered as well, which {@link #ready} does not. */
    public void readyToAsk() {
        Waiting.on(dataset);
    }

    /** Where a browser finds it. */
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + port() + "/");
    }

    public int port() {
        return ((ServerConnector) fuseki.getJettyServer().getConnectors()[0]).getLocalPort();
    }

    /** Waits until it is stopped. */
    public void join() {
        try {
            fuseki.getJettyServer().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
        queries.close();
        fuseki.stop();
    }

    private FusekiServer fuseki(Settings settings) {
        Endpoint query =
                Endpoint.create().operation(Operation.Query).processor(queries).build();
        HttpServlet api = new Api(model);
        FusekiServer server = FusekiServer.create()
                .fusekiModules(FusekiModules.create())
                .port(settings.port())
                .maxServerThreads(THREADS)
                .enableCors(false)
                .addFilter("/*", new Guard(settings.host()))
                .add(
                        "/sparql",
                        DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(query))
                .addServlet("/api/*", api)
                .addServlet("/*", new Page())
                .build();
        org.eclipse.jetty.server.Server jetty = server.getJettyServer();
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(settings.host());
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setMinRequestDataRate(BYTES_PER_SECOND);
        connector.setIdleTimeout(IDLE.toMillis());
        jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        PlainErrors errors = new PlainErrors();
        ((ServletContextHandler) jetty.getHandler()).setErrorHandler(errors);
        jetty.setErrorHandler(errors);
        jetty.insertHandler(new SizeLimitHandler(settings.bodyBytes(), -1));
        jetty.setStopTimeout(0);
        return server;
    }

    private PortInUseException cannotListen(Settings settings, FusekiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException && ours(settings.host())) {
                return new PortInUseException(
                        "Port " + settings.port() + " at " + settings.host()
                                + " cannot be listened at; something else may do so already (" + cause.getMessage()
                                + "). Choose another one with --port, or 0 for any that is free.",
                        failure);
            }
        }
        return new PortInUseException(
                settings.host() + " is no address of this machine. Choose another --host, such as 127.0.0.1.", failure);
    }

    private static boolean ours(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tanshin");
        thread.setDaemon(true);
        return thread;
    }
}
