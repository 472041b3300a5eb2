/**
 * Documents before they have a file format: definitions of reports, and the tables that facts make of them.
 *
 * <p>A {@link tanshin.report.ReportDefinition} is what {@code taxonomy/reports/} declares. {@link tanshin.report.Compiler}
 * puts a ledger's facts into it for one period and gives a {@link tanshin.report.Report}, which every renderer prints.
 *
 * <pre>{@code
 * Report report = new Compiler(taxonomy, styles, solution, entity).compile(definition, period, day);
 * report.tables().get(0).rows().get(2).cells().get(1);   // an Amount with its fact, its style and its formula
 * }</pre>
 *
 * <p>This room selects and words; it computes no amount. It never knows file formats.
 */
@NullMarked
package tanshin.report;

import org.jspecify.annotations.NullMarked;
