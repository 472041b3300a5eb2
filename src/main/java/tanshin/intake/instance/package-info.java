/**
 * Instances of XBRL 2.1: contexts, units and facts. Inline documents carry the same contexts and units.
 *
 * <pre>{@code
 * RawReport report = new InstanceReader("report.xbrl", notes).read(in);
 * }</pre>
 *
 * <p>This room never knows a taxonomy: whether a fact is numeric it takes from the unit that the fact names.
 */
@NullMarked
package tanshin.intake.instance;

import org.jspecify.annotations.NullMarked;
