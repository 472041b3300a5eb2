/**
 * Investor fact sheets: A4 pages with charts and tables, as PDF/A-3u.
 *
 * <p>{@link tanshin.render.pdf.PdfRenderer} lays a report out as {@link tanshin.render.pdf.Mark}s (words, rules and shapes at
 * places of a page) and then writes them with OpenPDF. Blocks narrow enough stand in two columns, the others over the whole
 * width; long tables flow to the next page under repeated headings.
 *
 * <pre>{@code
 * Renderer renderer = new PdfRenderer();
 * try (OutputStream out = Files.newOutputStream(Path.of("fact-sheet.ja.pdf"))) {
 *   renderer.render(report, "ja", out);
 * }
 * }</pre>
 *
 * <p>Lengths are points (1/72 inch), counted from the page's top left corner. Only {@code Painter}, {@code Face} and
 * {@code Archive} know the library. This room never knows what the figures are about, and computes none.
 */
@NullMarked
package tanshin.render.pdf;

import org.jspecify.annotations.NullMarked;
