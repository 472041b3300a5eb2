/**
 * A report as an Excel workbook: one for all languages, with live formulas, native charts and a sheet of all facts.
 *
 * <p>{@link tanshin.render.xlsx.XlsxRenderer} is the way in. A {@code Plan} first gives every figure its cell, so that
 * formulas and links can point forwards; then each sheet is written, and {@code StablePackage} takes the clock out of the
 * file.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("workbook.xlsx"))) {
 *     new XlsxRenderer().render(report, "en", out);
 * }
 * }</pre>
 *
 * <p>Cells hold amounts in the unit itself; number formats scale them. This room lays out and never computes: what a formula
 * gives is what the spreadsheet's own rules give. It knows neither taxonomy nor ledger.
 */
@NullMarked
package tanshin.render.xlsx;

import org.jspecify.annotations.NullMarked;
