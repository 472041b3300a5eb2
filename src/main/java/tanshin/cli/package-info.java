/**
 * The commands. Each parses, calls one thing, prints, and returns an exit code: 0 done, 1 findings of severity error
 * ({@code check} only), 2 wrong usage or bad input, 3 the machine failed.
 *
 * <p>Results go to standard output, messages to standard error. This room never knows Jena, POI, OpenPDF or Saxon.
 */
@NullMarked
package tanshin.cli;

import org.jspecify.annotations.NullMarked;
