/**
 * Taxonomies from elsewhere, as far as facts need them: what is a concept, how it is called, what adds up to what, what stands
 * under what. Files come from beside the report or out of zip files, never from the network; what is not there is named.
 *
 * <pre>{@code
 * Dts dts = new Discovery(files, notes).discover(report.taxonomy(), report.namespaces());
 * }</pre>
 *
 * <p>This room never knows a fact.
 */
@NullMarked
package tanshin.intake.dts;

import org.jspecify.annotations.NullMarked;
