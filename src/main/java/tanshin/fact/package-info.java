/**
 * Facts and the ledger that holds them: plain values, in the words of the Open Information Model 1.0.
 *
 * <p>A {@link tanshin.fact.Fact} is a value, what it is about ({@link tanshin.fact.Dimensions}) and where it came from
 * ({@link tanshin.fact.Origin}): printed at a place, or derived by an equation. A printed number is not a point but an
 * {@link tanshin.fact.Interval}.
 *
 * <pre>{@code
 * Ledger known = ledger.asOf(LocalDate.of(2009, 2, 12));
 * for (Fact fact : known.reported(revenuesOfNineMonths)) {   // the newest filing first
 *   System.out.println(fact.id() + " " + fact.value());
 * }
 * }</pre>
 *
 * <p>This room never knows that there is a taxonomy or RDF, nor how any file is read.
 */
@NullMarked
package tanshin.fact;

import org.jspecify.annotations.NullMarked;
