/**
 * A report as an Excel workbook: one for all languages, with live formulas, native charts and a sheet of all facts.
 *
 * <p>{@link tanshin.render.xlsx.XlsxRenderer} is the way in. A {@code Plan} first gives every figure its cell, so that
 * formulas and links can point forwards: tables of one part of the report stand below each other on one sheet, in a {@code Grid}
 * of columns that they share. Then each sheet is written, and {@code StablePackage} writes the file, without the clock.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("workbook.xlsx"))) {
 *     new XlsxRenderer().render(report, "en", out);
 * }
 * }</pre>
 *
 * <p>Cells hold amounts in the unit itself; number formats scale them. This room lays out; it computes only what the formulas of
 * the report give ({@code Results}), so that programs that do not calculate show it, and lets no formula stand that would show
 * other digits than the report does. It knows neither taxonomy nor ledger.
 */
@NullMarked
package tanshin.render.xlsx;

import org.jspecify.annotations.NullMarked;
