/**
 * A report as a web page: the exchange's earnings summary, to print on A4 and to read on a screen.
 *
 * <p>Two steps. {@link tanshin.render.xhtml.ReportXml} writes what the page shows, in one language, as plain XML; the
 * stylesheets turn that into XHTML. Whoever wants another page changes {@code stylesheets/} and no Java.
 *
 * <pre>{@code
 * Renderer renderer = new XhtmlRenderer(StylesheetSource.packed());
 * try (OutputStream file = Files.newOutputStream(Path.of("tse-summary.ja.html"))) {
 *     renderer.render(report, "ja", file);
 * }
 *
 * // what the stylesheets see of −1,844,342,000 yen
 * // <cell kind="amount" fact="derived/…" unit="JPY" scale="6" derived="true" sign="-">1,844</cell>
 * }</pre>
 *
 * <p>A page is one file without scripts, and nothing is read to make it but the report and the stylesheets: no network, no
 * document type. This room never knows concepts, rules or the ledger.
 */
@NullMarked
package tanshin.render.xhtml;

import org.jspecify.annotations.NullMarked;
