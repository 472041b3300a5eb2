/**
 * The explorer and the SPARQL endpoint: one server that lets a browser, or any SPARQL client, look at a company's facts, and
 * change nothing.
 *
 * <p>{@link tanshin.serve.Server} is the whole. The page itself lies among the resources, in {@code tanshin/serve/page}; what
 * it shows comes from {@code /api/…} as JSON, and every word in it that belongs to the company from the taxonomy.
 *
 * <pre>{@code
 * try (Workspace workspace = Workspace.open(Optional.empty());
 *         Server server = Server.start(workspace, Settings.USUAL)) {
 *   System.out.println(server.address());   // http://127.0.0.1:3030/
 *   server.join();
 * }
 * }</pre>
 *
 * <p>This room never knows POI or OpenPDF; it computes no amount.
 */
@NullMarked
package tanshin.serve;

import org.jspecify.annotations.NullMarked;
