/**
 * The equations between facts: tests them, solves them, explains what they give.
 *
 * <p>Every relation of the taxonomy is an equation between figures, and every printed figure is an interval.
 * {@link tanshin.network.Network#solve} instantiates the equations for a ledger, finds which prints cannot all be right,
 * derives what follows from the rest, and gives a {@link tanshin.network.Solution}.
 *
 * <pre>{@code
 * Solution solution = Network.solve(ledger.asOf(day), taxonomy);
 * solution.fact(dimensions);          // what a document prints
 * solution.contradictions();          // prints that the rest of the evidence speaks against
 * solution.definitions(dimensions);   // the equations that give a figure
 * }</pre>
 *
 * <h2>Tolerance</h2>
 * A print stands for the interval of one unit of its last digit either way: rounding, truncation and a digit bent so that a
 * column adds up all stay within it. A sum inside one table, at one scale, may miss by one unit however many terms it has.
 * What is counted on a day and printed in full is exact. A last digit that is wrong by one can therefore not be found.
 *
 * <p>This room never knows labels, scale or layout, and it never replaces a reported fact.
 */
@NullMarked
package tanshin.network;

import org.jspecify.annotations.NullMarked;
