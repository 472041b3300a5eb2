/**
 * The way of the data, in order: folders, taxonomy, ledger, network, report.
 *
 * <p>{@link tanshin.pack.Workspace} opens the data that the program comes with, or another company's, and does each step
 * once, when it is asked for.
 *
 * <pre>{@code
 * try (Workspace workspace = Workspace.open(Optional.empty())) {
 *   Report report = workspace.report(definition, ReportingPeriod.read("9M08").orElseThrow(), day);
 * }
 * }</pre>
 *
 * <p>This room never knows options, exit codes or HTTP.
 */
@NullMarked
package tanshin.pack;

import org.jspecify.annotations.NullMarked;
