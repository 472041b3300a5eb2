package tanshin.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.pack.Workspace;
import tanshin.serve.PortInUseException;
import tanshin.serve.Server;
import tanshin.serve.Settings;

/** Serves the explorer and the SPARQL endpoint. */
@Command(
        name = "serve",
        description = {
            "Serves a page to explore the figures, and SPARQL at /sparql, until it is stopped with Ctrl-C.",
            "数値を閲覧するためのページとSPARQLエンドポイントを提供します。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading =
                "%nOnly reading is possible, and only from this machine unless --host says otherwise. Examples:%n",
        footer = {
            "  tanshin serve",
            "  tanshin serve --port 0",
            "  curl --data-urlencode 'query=SELECT (COUNT(*) AS ?facts) { ?fact a <http://purl.org/linked-data/cube#Observation> }'"
                    + " -H 'Accept: text/csv' http://127.0.0.1:3030/sparql"
        })
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = {"Where to listen; 0 for any port that is free (default: ${DEFAULT-VALUE}).", "待ち受けるポート。"})
    int port = 3030;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {
                "At which address of this machine; 0.0.0.0 lets everybody in the network in (default:"
                        + " ${DEFAULT-VALUE}).",
                "待ち受けるアドレス。0.0.0.0 では他の機器からも接続できます。"
            })
    String host = "127.0.0.1";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = {"How long a query may run (default: ${DEFAULT-VALUE}).", "クエリの制限時間（秒）。"})
    int timeout = 30;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "100000",
            description = {"How many rows or triples an answer may have (default: ${DEFAULT-VALUE}).", "結果の最大行数。"})
    int rows = 100_000;

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        Arguments arguments = new Arguments();
        if (port < 0 || port > 65_535) {
            arguments.problem("--port " + port, "A port is a number from 0 to 65535.");
        }
        if (timeout < 1) {
            arguments.problem("--timeout " + timeout, "A query needs a second at least.");
        }
        if (rows < 1) {
            arguments.problem("--rows " + rows, "An answer needs a row at least.");
        }
        arguments.orFail();
        return Serving.until(data, host, port, Duration.ofSeconds(timeout), rows);
    }

    /** Kept apart, so that only this command loads the classes of the server. */
    private static final class Serving {

        static int until(DataOption data, String host, int port, Duration time, int rows) {
            Settings settings = Settings.USUAL.withAddress(host, port).withLimits(time, rows);
            try (Workspace workspace = data.open();
                    Server server = Server.start(workspace, settings)) {
                server.ready();
                System.out.println("Tanshin is at " + server.address() + " and answers SPARQL at " + server.address()
                        + "sparql. Ctrl-C stops it.");
                server.join();
                return 0;
            } catch (PortInUseException e) {
                throw new BadInputException(new InputProblem("--port " + port, 0, 0, String.valueOf(e.getMessage())));
            }
        }
    }
}
